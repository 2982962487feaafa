import { describe, expect, test } from 'vitest';
import { processingRecordCsv } from '../../shared/pages/processing-record-csv.ts';
import { processingRecordPage } from '../../shared/pages/processing-record-page.ts';
import { reportFormat } from '../../shared/pages/report-format.ts';
import { ACTIVITIES, type ActivityName, purposesOf } from '../../shared/policy/activities.ts';
import { BALANCING_TESTS } from '../../shared/policy/balancing-tests.ts';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { DUTY_PROCESSINGS } from '../../shared/policy/duty-processings.ts';
import { processingRecord } from '../../shared/policy/processing-record.ts';
import { ProcessingRecord } from '../../shared/policy/processing-record-shape.ts';
import { RECIPIENTS } from '../../shared/policy/recipients.ts';
import { RETENTION } from '../../shared/policy/retention.ts';

const NOW = '2026-11-25T12:00:00.000Z';
const record = processingRecord(NOW);
const entry = (id: string) => {
  const found = record.processings.find((one) => one.id === id);
  if (!found) throw new Error(`No entry ${id}`);
  return found;
};

test('the record has the form that the API describes, and no more', () => {
  expect(ProcessingRecord.parse(record)).toEqual(record);
});

test('it has an entry for each purpose of each activity, and for each duty beside them (L19)', () => {
  const marketing = (Object.keys(ACTIVITIES) as ActivityName[]).flatMap((name) =>
    purposesOf(name).map((purpose) => `${name}/${purpose}`),
  );
  expect(record.processings.map(({ id }) => id)).toEqual([...marketing, ...Object.keys(DUTY_PROCESSINGS)]);
});

test('30(1)(a): it names the controller and how to reach it', () => {
  expect(record.controller).toMatchObject({
    name: CONTROLLER.name,
    organisationNumber: CONTROLLER.organisationNumber,
    contact: CONTROLLER.privacyEmail,
  });
});

describe.each(record.processings)('the entry $id', (one) => {
  test('30(1)(b)-(d), (f): has purpose, people, data, recipients and an end', () => {
    expect(one.purpose.length).toBeGreaterThan(3);
    expect(one.dpv).toMatch(/^https:\/\/w3id\.org\/dpv#[A-Z]\w+$/);
    for (const part of [one.people, one.data, one.recipients, one.timeLimits, one.legalBasis]) {
      expect(part.length).toBeGreaterThan(0);
    }
  });

  test('says what it stands on, and for an interest by which test, to be reviewed when (N6, L22)', () => {
    for (const { article, is, balancingTest } of one.legalBasis) {
      expect(is.length).toBeGreaterThan(5);
      const weighed = article === '6(1)(f)' && one.source !== null;
      expect(balancingTest === null).toBe(!weighed);
      if (balancingTest) expect(Object.keys(BALANCING_TESTS)).toContain(balancingTest.name);
    }
  });

  test('leaves no gap where a fact should stand', () => {
    expect(JSON.stringify(one)).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
  });
});

test('children are named where they take part, and what is kept of them is told by its own end (N5)', () => {
  expect(entry('event-contest/prize-competition')).toMatchObject({
    people: ['people who enter a competition', 'children among them, for the prize alone (N5)'],
    timeLimits: ['when the prize is delivered, at the latest 60 days after receipt'],
  });
});

test('device data serves its own purpose alone, and reaches nobody but who keeps it (N14)', () => {
  const device = entry('contest/digital-experience');
  expect(device).toMatchObject({ data: ['data on your device'], timeLimits: ['90 days after receipt'] });
  expect(device.recipients).not.toContain(RECIPIENTS['message-sender'].name);
  expect(entry('contest/direct-marketing').data).not.toContain('data on your device');
});

test('data goes to those alone who work on the channels of the purpose (N16)', () => {
  expect(entry('newsletter-signup/newsletter').recipients).toEqual([
    'Amazon Web Services EMEA SARL',
    'Utskicket AB',
    'companies in our group, if they have a legal basis of their own',
    'public authorities, where the law requires it',
  ]);
  expect(entry('address-broker/direct-marketing').recipients).toEqual(
    expect.arrayContaining(['Tryckeriet AB', 'Kundringarna AB']),
  );
  expect(entry('address-broker/direct-marketing').recipients).not.toContain('Utskicket AB');
});

test('e-mail without consent says what opens it (L14, L20)', () => {
  expect(entry('customer-register/direct-marketing').legalBasis[0]?.is).toContain('Marketing Act 19 §');
  expect(entry('public-source/direct-marketing').legalBasis[0]?.is).toContain('shared addresses');
  expect(entry('customer-register/opinion-survey').legalBasis[0]?.is).not.toContain('E-mail');
});

test('a customer’s data has both ends, with a settled invoice and without one (N19)', () => {
  expect(entry('customer-register/direct-marketing').timeLimits[0]).toBe(
    'at the latest 24 months after the final invoice is settled, or 36 months after the contract ended without that',
  );
});

test('every time of retention that concerns people is in some entry', () => {
  const told = new Set<string>(Object.values(DUTY_PROCESSINGS).flatMap(({ kept }) => [...kept]));
  const inMarketing = ['verification', 'prize', 'deviceData'];
  const nobody = ['requeueAfter'];
  expect([...told, ...inMarketing, ...nobody].sort()).toEqual(Object.keys(RETENTION).sort());
});

test('a recipient outside the EEA stands with its country and safeguard (30(1)(e), N17)', () => {
  const { recipients, processings } = processingRecord(NOW, [
    {
      ...RECIPIENTS['call-centre'],
      country: 'US',
      safeguard: { kind: 'standard contractual clauses', assessedOn: '2026-10-01' },
    },
  ]);
  expect(recipients).toMatchObject([
    {
      country: 'United States',
      isOutsideEea: true,
      safeguard: 'standard contractual clauses, transfer assessed on 2026-10-01',
    },
  ]);
  const calls = processings.find(({ id }) => id === 'address-broker/direct-marketing');
  expect(calls?.thirdCountries).toEqual([
    'United States (Kundringarna AB): standard contractual clauses, transfer assessed on 2026-10-01',
  ]);
});

test.each([
  ['the day before', '2028-11-23T23:59:59.999Z', false],
  ['the day itself', '2028-11-24T00:00:00.000Z', true],
])('a balancing test is past its review from its day in UTC: %s', (_, now, isPastReview) => {
  const tests = processingRecord(now).processings.flatMap(({ legalBasis }) =>
    legalBasis.flatMap(({ balancingTest }) => balancingTest ?? []),
  );
  expect(new Set(tests.map((one) => one.isPastReview))).toEqual(new Set([isPastReview]));
});

test('the table has a row for each entry, as wide as its header, and tells all that the record tells', () => {
  const text = processingRecordCsv(record);
  const rows = text.split('\r\n').slice(0, -1);
  expect(rows).toHaveLength(record.processings.length + 1);
  expect(rows[0]).toMatch(/^controller,contact,id,processing,purpose,DPV term,legal basis,/);
  for (const { id, timeLimits, data } of record.processings) {
    expect(text).toContain(id);
    for (const fact of [...timeLimits, ...data]) expect(text).toContain(fact);
  }
  for (const measure of record.security) expect(text).toContain(measure);
});

test('the page shows every entry and recipient, and which review is overdue', () => {
  const shown = processingRecordPage(record);
  for (const { id, name } of record.processings) {
    expect(shown).toContain(`id="${id}"`);
    expect(shown).toContain(name);
  }
  for (const { name } of record.recipients) expect(shown).toContain(name);
  expect(shown).not.toContain('past its review');
  expect(processingRecordPage(processingRecord('2029-01-01T00:00:00.000Z'))).toContain('past its review');
});

test.each([
  [{}, {}, 'json'],
  [{}, { accept: '*/*' }, 'json'],
  [{}, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }, 'html'],
  [{}, { accept: 'text/csv' }, 'csv'],
  [{ format: 'csv' }, { accept: 'text/html' }, 'csv'],
  [{ format: 'html' }, {}, 'html'],
  [{ format: 'xml' }, { accept: 'text/html' }, undefined],
])('a report asked for by %j and %j is %s', (query, headers, format) => {
  expect(reportFormat({ query, headers })).toBe(format);
});
