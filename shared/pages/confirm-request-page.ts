import type { Language } from '../policy/languages.ts';
import type { Right } from '../policy/rights.ts';
import { spokenDate } from '../policy/spoken.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { inLanguage } from './in-language.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import { rightsList } from './rights-list.ts';

interface Confirm {
  readonly language: Language;
  readonly rights: readonly Right[];
  /** RFC 3339. */
  readonly receivedAt: string;
  /** The path that the press is posted to: the link's own, with its query. */
  readonly action: string;
}

/**
 * What the link of the confirmation mail opens. Looking at it changes nothing: mail programs look at links before
 * people do. Its one button confirms, and what that does is said above it.
 */
export const confirmRequestPage = ({ language, rights, receivedAt, action }: Confirm): string => {
  const { confirmRequest: words, effect } = CATALOGUE[language];
  return layout({
    language,
    title: words.title,
    switchAt: action,
    main: html`<div class="card">
<h1>${words.title}</h1>
<p>${words.asked(spokenDate(language, receivedAt))}</p>
${rightsList(language, rights)}
<h2>${words.effects}</h2>
<ul>${rights.map((right) => html`<li>${effect[right]}</li>`)}</ul>
<form method="post" action="${inLanguage(action, language)}">
<button type="submit">${words.button}</button>
</form>
<p class="soft">${words.notYou}</p>
</div>`,
  });
};
