import type { Language } from '../policy/languages.ts';
import { RIGHT_NAMES } from '../policy/names.ts';
import type { Right, RightState } from '../policy/rights.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { type Html, html } from './markup.ts';

/** What somebody asked for. */
export const rightsList = (language: Language, rights: readonly Right[]): Html =>
  html`<ul>${rights.map((right) => html`<li>${RIGHT_NAMES[right][language]}</li>`)}</ul>`;

export interface RightStanding {
  readonly right: Right;
  readonly state: RightState;
}

/** What somebody asked for, and where each of it stands. */
export const standingList = (language: Language, rights: readonly RightStanding[]): Html =>
  html`<ul class="standing">${rights.map(({ right, state }) => {
    const { label, text } = CATALOGUE[language].states[state];
    return html`<li><strong>${RIGHT_NAMES[right][language]}</strong> <span class="state ${state}">${label}</span><p class="hint">${text}</p></li>`;
  })}</ul>`;
