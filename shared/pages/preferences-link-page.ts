import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { html } from './markup.ts';
import {
  type AddressMistake,
  addressFault,
  LINK_FIELD,
  preferencesLinkForm,
} from './preferences-link-form.ts';
import { faultSummary } from './request-mistakes.ts';

interface Mistaken {
  readonly language: Language;
  readonly mistake: AddressMistake;
  /** What was typed, so that nobody has to type it again. */
  readonly email?: string | undefined;
}

/** For status 400: the form of the start page alone, with what is wrong and what was typed. */
export const preferencesLinkMistakePage = ({ language, mistake, email }: Mistaken): string => {
  const { preferencesLink: words, requestForm } = CATALOGUE[language];
  return layout({
    language,
    title: requestForm.mistakes.heading,
    switchAt: null,
    main: html`${faultSummary(language, [{ field: LINK_FIELD, text: addressFault(language, mistake) }])}
<div class="card">
<h1>${words.heading}</h1>
<p>${words.lead}</p>
${preferencesLinkForm({ language, mistake, email })}
</div>`,
  });
};

/** For status 202, word for word the same whether or not the address is known. */
export const preferencesLinkSentPage = (language: Language): string => {
  const { preferencesLink, requestReceived } = CATALOGUE[language];
  const { title, lead } = preferencesLink.sent;
  return layout({
    language,
    title,
    switchAt: null,
    main: html`<div class="card" role="status">
<h1>${title}</h1>
<p class="lead">${lead}</p>
<p class="soft">${linked(requestReceived.noMail(CONTROLLER.privacyEmail))}</p>
</div>`,
  });
};
