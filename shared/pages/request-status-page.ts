import type { Language } from '../policy/languages.ts';
import { noticeText } from '../policy/notice/text.ts';
import type { CaseStep, RightState } from '../policy/rights.ts';
import { spokenDate } from '../policy/spoken.ts';
import { blockMarkup } from './block-markup.ts';
import { CATALOGUE } from './catalogue/catalogue.ts';
import { layout } from './layout.ts';
import { type Html, html } from './markup.ts';
import { type RightStanding, standingList } from './rights-list.ts';

interface Status {
  readonly language: Language;
  readonly rights: readonly RightStanding[];
  /** RFC 3339, like all times here; shown as days in Sweden. */
  readonly receivedAt: string;
  readonly dueAt: string;
  /** L4: the later date, once an extension has been told. */
  readonly extendedTo: string | null;
  readonly steps: readonly { readonly step: CaseStep; readonly at: string }[];
  /** The page's own path with its query, so that a switch of language keeps the token. Without it there is no switch. */
  readonly address?: string;
}

const ANSWERED: readonly RightState[] = ['completed', 'refused', 'lapsed'];

/** Where a request stands, for whoever made it: no name, no address, nothing that the register holds. */
export const requestStatusPage = (status: Status): string => {
  const { language, rights, receivedAt, steps, address } = status;
  const { requestStatus: words, steps: names } = CATALOGUE[language];
  const { complaint } = noticeText(language).sections;
  return layout({
    language,
    title: words.title,
    switchAt: address ?? null,
    main: html`<div class="card">
<h1>${words.title}</h1>
<p class="lead">${words.asked(spokenDate(language, receivedAt))} ${answerBy(status)}</p>
<h2>${words.stands}</h2>
${standingList(language, rights)}
</div>
<div class="card">
<h2>${words.happened}</h2>
<ol class="steps">${steps.map(({ step, at }) => html`<li><span class="soft">${spokenDate(language, at)}</span> ${names[step]}</li>`)}</ol>
</div>
<div class="card">
<h2>${complaint.heading}</h2>
${complaint.body.map(blockMarkup)}
</div>`,
  });
};

/** L1, L4: nothing more is promised to somebody who has got every answer. */
const answerBy = ({ language, rights, dueAt, extendedTo }: Status): Html | false => {
  if (rights.every(({ state }) => ANSWERED.includes(state))) return false;
  const words = CATALOGUE[language].requestStatus;
  return extendedTo === null
    ? html`${words.answerBy(spokenDate(language, dueAt))}`
    : html`${words.extended(spokenDate(language, extendedTo))}`;
};
