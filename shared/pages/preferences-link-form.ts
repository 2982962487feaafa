import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { type Html, html } from './markup.ts';

/** Nothing was typed, or nothing that is an e-mail address. */
export type AddressMistake = 'missing' | 'malformed';

export interface LinkForm {
  readonly language: Language;
  readonly mistake?: AddressMistake | undefined;
  /** As it was typed: nothing has been checked, and everything is escaped. */
  readonly email?: string | undefined;
}

export const LINK_FIELD = 'link-email';

/** What is wrong with the address. It never repeats what was typed. */
export const addressFault = (language: Language, mistake: AddressMistake): string => {
  const { preferencesLink, requestForm } = CATALOGUE[language];
  return mistake === 'missing' ? preferencesLink.missing : requestForm.mistakes.email;
};

/** One field: the link to a person's choices goes to the mailbox alone, so nobody else's are ever shown. */
export const preferencesLinkForm = ({ language, mistake, email }: LinkForm): Html => {
  const words = CATALOGUE[language].preferencesLink;
  return html`<form method="post" action="${inLanguage('/preferences', language)}" novalidate>
<label for="${LINK_FIELD}">${words.label}</label>
${mistake && html`<p class="fault" id="link-fault">${addressFault(language, mistake)}</p>`}
<input type="email" id="${LINK_FIELD}" name="email" autocomplete="email"${email !== undefined && html` value="${email}"`}${mistake && html` aria-invalid="true" aria-describedby="link-fault"`}>
<button type="submit">${words.button}</button>
</form>`;
};
