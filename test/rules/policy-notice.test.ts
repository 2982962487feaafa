import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { LANGUAGES } from '../../shared/policy/languages.ts';
import { noticeFacts } from '../../shared/policy/notice/facts.ts';
import { SECTIONS } from '../../shared/policy/notice/shape.ts';
import { noticeText } from '../../shared/policy/notice/text.ts';
import { NOTICE } from '../../shared/policy/notice.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { spokenDate, spokenDuration } from '../../shared/policy/spoken.ts';

const ALL = Object.fromEntries(LANGUAGES.map((language) => [language, noticeText(language)]));

describe.each(LANGUAGES)('the notice in %s', (language) => {
  const { sections, lead } = noticeText(language);
  const facts = noticeFacts(language);
  const said = (id: keyof typeof sections): string => JSON.stringify(sections[id]);

  test('says who is responsible and how to reach them', () => {
    expect(lead).toContain(CONTROLLER.name);
    for (const fact of [facts.name, facts.organisationNumber, facts.address, facts.mail]) {
      expect(said('controller')).toContain(fact);
    }
  });

  test('tells for each activity its purposes, channels, data and end (N1, N7)', () => {
    for (const { name, purposes, channels, fields, end } of facts.activities) {
      for (const fact of [name, purposes, channels, fields, end]) expect(said('use')).toContain(fact);
    }
  });

  test('tells every time that data is kept, as the rules have it (N19, L19)', () => {
    const { evidence, link, ...register } = facts.kept;
    for (const time of Object.values(register)) expect(said('retention')).toContain(time);
    for (const time of [evidence, link]) expect(said('no')).toContain(time);
  });

  test('names every source and category of recipient (N2, N15)', () => {
    for (const source of facts.sources) expect(said('data')).toContain(source);
    for (const recipient of facts.recipients) expect(said('recipients')).toContain(recipient);
  });

  test('tells how to say no, and where to complain (N8, N20)', () => {
    expect(said('objection')).toContain(CONTROLLER.privacyEmail);
    for (const fact of [facts.authority, facts.authorityUrl, facts.authorityMail]) {
      expect(said('complaint')).toContain(fact);
    }
  });

  test('tells how to use a right, and how long a request and a mail are kept (N20, L22)', () => {
    expect(said('rights')).toContain(CONTROLLER.privacyEmail);
    for (const rule of [RETENTION.confirmRequest, RETENTION.closedCase, RETENTION.rawMail]) {
      expect(said('retention')).toContain(spokenDuration(language, rule));
    }
  });

  test('has the same parts as the Swedish one', () => {
    const parts = (text: ReturnType<typeof noticeText>) =>
      SECTIONS.map((id) =>
        text.sections[id].body.map((block) =>
          typeof block === 'string' ? 'text' : Object.values(block)[0].length,
        ),
      );
    expect(parts(noticeText(language))).toEqual(parts(noticeText('sv')));
  });

  test('leaves no gap where a fact should stand', () => {
    expect(JSON.stringify(noticeText(language))).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{/);
  });
});

/**
 * N7: the version is stored with every record and stands for what was said then. Whoever changes a fact or a sentence
 * gives the notice a new version, the day from which it holds, and puts the new fingerprint here.
 */
const PUBLISHED = {
  version: '2026-11-25',
  fingerprint: 'e2aa890a1cc7bf6344e80e2e717c9ac9294a355d687a6122cad01ca44162b8c6',
};

test('a notice that says something else has another version', () => {
  const fingerprint = createHash('sha256').update(JSON.stringify(ALL)).digest('hex');
  expect({ version: NOTICE.version, fingerprint }).toEqual(PUBLISHED);
});

test.each([
  ['sv', '1 november 2026', '6 månader'],
  ['en', '1 November 2026', '6 months'],
  ['nb', '1. november 2026', '6 måneder'],
  ['da', '1. november 2026', '6 måneder'],
  ['fi', '1. marraskuuta 2026', '6 kuukautta'],
] as const)('days and times are spoken as people do: %s', (language, day, time) => {
  // Just after midnight in Sweden, when it is still October in UTC.
  expect(spokenDate(language, '2026-10-31T23:30:00.000Z')).toBe(day);
  expect(spokenDuration(language, { months: 6 })).toBe(time);
});

test('one is not spoken as many', () => {
  expect(LANGUAGES.map((language) => spokenDuration(language, { years: 1, days: 1 }))).toEqual([
    '1 år och 1 dag',
    '1 year and 1 day',
    '1 år og 1 dag',
    '1 år og 1 dag',
    '1 vuosi ja 1 päivä',
  ]);
});
