import type { Language } from '../policy/languages.ts';
import { RIGHTS } from '../policy/rights.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { type Html, html } from './markup.ts';

/** What can be wrong with a request that was sent. None of them ever repeats what was typed. */
export type Mistake = 'rights' | 'contact' | 'email' | 'phone' | 'details' | 'other';

/** Where a mistake can be mended: the id that its link in the summary leads to. */
const FIELD_OF: Readonly<Record<Mistake, string>> = {
  rights: `right-${RIGHTS[0]}`,
  contact: 'email',
  email: 'email',
  phone: 'phone',
  details: 'details',
  other: 'request',
};

export const mistakeSummary = (language: Language, mistakes: readonly Mistake[]): Html => {
  const words = CATALOGUE[language].requestForm.mistakes;
  return faultSummary(
    language,
    mistakes.map((mistake) => ({ field: FIELD_OF[mistake], text: words[mistake] })),
  );
};

interface Fault {
  /** The id of the field where it can be mended. */
  readonly field: string;
  readonly text: string;
}

/** What went wrong in a form, before everything else on the page. A screen reader says it at once. */
export const faultSummary = (language: Language, faults: readonly Fault[]): Html =>
  html`<div class="card faulty" role="alert">
<h2>${CATALOGUE[language].requestForm.mistakes.heading}</h2>
<ul>${faults.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}</ul>
</div>`;

/** The same beside the field. */
export const fault = (language: Language, mistake: Mistake | undefined): Html =>
  html`${
    mistake &&
    html`<p class="fault" id="${mistake}-fault">${CATALOGUE[language].requestForm.mistakes[mistake]}</p>`
  }`;

/** Ties a field to its hint and to what is wrong with it. */
export const described = (mistake: Mistake | undefined, hintId?: string): Html => {
  const ids = [hintId, mistake && `${mistake}-fault`].filter((id) => id !== undefined).join(' ');
  return html`${ids !== '' && html` aria-describedby="${ids}"`}`;
};
