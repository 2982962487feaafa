import { csv } from '../platform/csv.ts';
import type { Processing, ProcessingRecord } from '../policy/processing-record-shape.ts';

/** The record as one table: a row for each processing, with what is the same for all in each, so that it stands alone. */
export const processingRecordCsv = (record: ProcessingRecord): string => {
  const { controller, recipients, security } = record;
  const named = new Map(
    recipients.map(({ name, role, category, country, agreement }) => [
      name,
      `${name} (${role}: ${category}; ${country}; ${agreement})`,
    ]),
  );
  const columns: readonly (readonly [string, (processing: Processing) => string])[] = [
    ['controller', () => `${controller.name}, ${controller.organisationNumber}, ${controller.address}`],
    ['contact', () => controller.contact],
    ['id', ({ id }) => id],
    ['processing', ({ name }) => name],
    ['purpose', ({ purpose }) => purpose],
    ['DPV term', ({ dpv }) => dpv],
    ['legal basis', ({ legalBasis }) => together(legalBasis.map(basis))],
    [
      'balancing tests',
      ({ legalBasis }) =>
        together(
          legalBasis.flatMap(({ balancingTest: test }) =>
            test ? [`${test.name}, decided on ${test.decidedOn}, review before ${test.reviewBefore}`] : [],
          ),
        ),
    ],
    ['people', ({ people }) => together(people)],
    ['data', ({ data }) => together(data)],
    ['source', ({ source }) => source ?? ''],
    ['recipients', ({ recipients: names }) => together(names.map((name) => named.get(name) ?? name))],
    ['third countries and safeguards', ({ thirdCountries }) => together(thirdCountries) || 'none'],
    ['time limits', ({ timeLimits }) => together(timeLimits)],
    ['security', () => together(security)],
    ['promises and laws', ({ because }) => because],
    ['notice version', () => record.noticeVersion],
  ];
  return csv([
    columns.map(([title]) => title),
    ...record.processings.map((processing) => columns.map(([, of]) => of(processing))),
  ]);
};

const together = (texts: readonly string[]): string => texts.join('; ');

const basis = ({ article, is, channels }: Processing['legalBasis'][number]): string =>
  `Article ${article}: ${is}${channels.length === 0 ? '' : ` [${channels.join(', ')}]`}`;
