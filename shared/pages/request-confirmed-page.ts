import type { Language } from '../policy/languages.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { layout } from './layout.ts';
import { html } from './markup.ts';
import { type RightStanding, standingList } from './rights-list.ts';

interface Confirmed {
  readonly language: Language;
  readonly rights: readonly RightStanding[];
  readonly statusUrl: string;
}

/** The answer to the confirming press, the first and every repeated one. */
export const requestConfirmedPage = ({ language, rights, statusUrl }: Confirmed): string => {
  const words = CATALOGUE[language].requestConfirmed;
  return layout({
    language,
    title: words.title,
    switchAt: null,
    main: html`<div class="card" role="status">
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${standingList(language, rights)}
<p><a href="${statusUrl}">${words.follow}</a></p>
</div>`,
  });
};
