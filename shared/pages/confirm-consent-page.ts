import { CONTROLLER } from '../policy/controller.ts';
import type { Language } from '../policy/languages.ts';
import { spokenDate } from '../policy/spoken.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';

interface Confirm {
  readonly language: Language;
  /** What the press says yes to: the very words of the boxes (L8). */
  readonly consents: readonly WordingId[];
  /** RFC 3339. */
  readonly receivedAt: string;
  /** The path that the press is posted to: the link's own, with its query if it has one. */
  readonly action: string;
}

/**
 * What the link of the mail about a ticked box opens. Looking at it changes nothing, since mail programs look at links
 * before people do; its one button lifts the no (L17), and the words stand above it. A link that is spent or too old
 * gets the page for unknown links.
 */
export const confirmConsentPage = ({ language, consents, receivedAt, action }: Confirm): string => {
  const words = CATALOGUE[language].confirmConsent;
  return layout({
    language,
    title: words.title,
    switchAt: action,
    main: html`<div class="card">
<h1>${words.title}</h1>
<p>${words.asked(spokenDate(language, receivedAt))}</p>
${quoted(language, consents)}
<form method="post" action="${inLanguage(action, language)}">
<button type="submit">${words.button}</button>
</form>
<p class="soft">${words.notWanted}</p>
</div>`,
  });
};

interface Confirmed {
  readonly language: Language;
  readonly consents: readonly WordingId[];
  readonly preferencesUrl?: string | undefined;
}

/** The answer to the press, the first and every repeated one: what holds now, and how to take it back as easily (L8). */
export const consentConfirmedPage = ({ language, consents, preferencesUrl }: Confirmed): string => {
  const { consentConfirmed: words, preferences } = CATALOGUE[language];
  return layout({
    language,
    title: words.title,
    switchAt: null,
    main: html`<div class="card" role="status">
<h1>${words.title}</h1>
<p>${words.lead}</p>
${quoted(language, consents)}
<p>${linked(words.withdraw(CONTROLLER.privacyEmail))}</p>
${preferencesUrl !== undefined && html`<p><a href="${preferencesUrl}">${preferences.title}</a></p>`}
</div>`,
  });
};

const quoted = (language: Language, consents: readonly WordingId[]): Html =>
  html`${consents.map((id) => html`<blockquote><p>${linked(WORDINGS[id].text[language])}</p></blockquote>`)}`;
