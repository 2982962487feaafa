import type { Processing, ProcessingRecord } from '../policy/processing-record-shape.ts';
import { layout } from './layout.ts';
import { linked } from './linked.ts';
import { type Html, html } from './markup.ts';

/** The Article 30 record for staff to read, to print, and to show to the authority. In English, as the record is. */
export const processingRecordPage = (record: ProcessingRecord): string => {
  const { controller, processings, recipients, security, noticeVersion } = record;
  return layout({
    language: 'en',
    title: 'Record of processing activities',
    switchAt: null,
    main: html`<article class="card">
<h1>Record of processing activities</h1>
<p class="lead">Article 30 GDPR. Made from the policy that is in force, with the notice of ${noticeVersion}.</p>
<p><a href="?format=csv">As a table (CSV)</a> · <a href="?format=json">As JSON</a></p>
<section id="controller"><h2>Controller</h2>
${facts([
  ['Name', [controller.name]],
  ['Number', [controller.organisationNumber]],
  ['Address', [controller.address]],
  ['Contact', [controller.contact]],
  ['Website', [controller.website]],
  ['Supervised by', [controller.supervisoryAuthority]],
])}</section>
<section id="processings"><h2>Processings</h2>
<div class="folds">${processings.map(
      (one) =>
        html`<details id="${one.id}"><summary>${titleOf(one)}${isOverdue(one) && html` <span class="fault">(a balancing test is past its review)</span>`}</summary>${processing(one)}</details>`,
    )}</div></section>
<section id="recipients"><h2>Recipients</h2>
<div class="folds">${recipients.map(
      (one) =>
        html`<details><summary>${one.name}</summary>${facts([
          ['What it is', [`${one.category} (${one.role})`]],
          ['Agreement', [one.agreement]],
          ['Country', [one.isOutsideEea ? `${one.country}, outside the EEA` : one.country]],
          ['Safeguard', one.safeguard === null ? [] : [one.safeguard]],
          ['What it gets', one.gets],
          ['Why', [one.why]],
        ])}</details>`,
    )}</div></section>
<section id="security"><h2>Security</h2>
<ul>${security.map((measure) => html`<li>${measure}</li>`)}</ul></section>
</article>`,
  });
};

const titleOf = ({ source, name, purpose }: Processing): string =>
  source === null ? name : `${name}: ${purpose}`;

const isOverdue = ({ legalBasis }: Processing): boolean =>
  legalBasis.some(({ balancingTest }) => balancingTest?.isPastReview);

const processing = (one: Processing): Html =>
  facts([
    ['Purpose', [one.purpose, one.dpv]],
    ['Legal basis', one.legalBasis.map(basis)],
    ['People', one.people],
    ['Data', one.data],
    ['Source', one.source === null ? [] : [one.source]],
    ['Recipients', one.recipients],
    ['Third countries', one.thirdCountries.length === 0 ? ['none'] : one.thirdCountries],
    ['Time limits', one.timeLimits],
    ['Promises and laws', [one.because]],
  ]);

const basis = ({ article, is, channels, balancingTest: test }: Processing['legalBasis'][number]): string =>
  [
    `Article ${article}: ${is.replace(/\.?$/, '.')}`,
    ...(channels.length === 0 ? [] : [`By ${channels.join(', ')}.`]),
    ...(test
      ? [
          `Balancing test “${test.name}”, decided on ${test.decidedOn}, ${test.isPastReview ? 'past its review of' : 'to be reviewed before'} ${test.reviewBefore}.`,
        ]
      : []),
  ].join(' ');

/** Rows of a term and its lines; a term without lines is left out. */
const facts = (rows: readonly (readonly [string, readonly string[]])[]): Html =>
  html`<dl class="short">${rows
    .filter(([, lines]) => lines.length > 0)
    .map(
      ([term, lines]) =>
        html`<div><dt>${term}</dt>${lines.map((line) => html`<dd>${linked(line)}</dd>`)}</div>`,
    )}</dl>`;
