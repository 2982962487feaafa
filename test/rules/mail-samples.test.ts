import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Reading, readMail } from '../../shared/mail/read-mail.ts';

const FOLDER = new URL('../mails/', import.meta.url);

type Label = Omit<Reading, 'note'> & { readonly file: string };

const labels = readFileSync(new URL('labels.jsonl', FOLDER), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Label);

const read = async (file: string) => {
  const mail = await readMail(readFileSync(new URL(file, FOLDER)), 'mx1.nordicgreen.se');
  if (mail.kind === 'unreadable') throw new Error(mail.because);
  return mail.mail;
};

const readings = await Promise.all(labels.map(async (label) => ({ label, mail: await read(label.file) })));

/** Lists and identifiers say the same in any order. */
const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return [...value].sort();
  return value !== null && typeof value === 'object' ? Object.entries(value).sort() : value;
};

const shareRight = (field: keyof Label & keyof Reading): number =>
  readings.filter(
    ({ label, mail }) =>
      JSON.stringify(inOrder(mail.reading[field])) === JSON.stringify(inOrder(label[field])),
  ).length / readings.length;

test('every test mail has a label, and every label a mail', () => {
  expect(readdirSync(FOLDER).filter((file) => file.endsWith('.eml'))).toEqual(labels.map(({ file }) => file));
});

test.each([
  ['language', 0.97],
  ['kind', 0.95],
  ['intents', 0.9],
  ['channels', 0.9],
  ['purposes', 0.9],
  ['subject', 0.9],
  ['onBehalfOfOther', 0.95],
  ['authentic', 1],
  ['mustReview', 0.9],
] as const)('%s is read rightly in a share of at least %d', (field, least) => {
  expect(shareRight(field)).toBeGreaterThanOrEqual(least);
});

const ALL = { channels: 'all', purposes: 'all' } as const;
const NEWSLETTER = { channels: 'all', purposes: ['newsletter'] } as const;

/** By hand: the plain noes in Swedish and English among the test mails. All others are for a person. */
const PLAIN: Readonly<Record<string, unknown>> = {
  's01.eml': NEWSLETTER,
  's02.eml': ALL,
  's05.eml': ALL,
  's10.eml': { channels: ['sms'], purposes: 'all' },
  's11.eml': NEWSLETTER,
  's16.eml': { channels: ['phone'], purposes: ['distance-sales'] },
  's19.eml': ALL,
  's21.eml': { channels: ['email', 'sms'], purposes: 'all' },
  's41.eml': { channels: 'all', purposes: ['opinion-survey', 'prize-competition'] },
  's42.eml': ALL,
  's55.eml': { channels: ['email', 'sms'], purposes: ['newsletter', 'direct-marketing'] },
};

describe('plain stops among the test mails', () => {
  test('nothing else is taken for one, and none with a wrong scope', () => {
    const wrong = readings.filter(
      ({ label, mail }) =>
        mail.plainStop !== null && JSON.stringify(mail.plainStop) !== JSON.stringify(PLAIN[label.file]),
    );
    expect(wrong.map(({ label }) => label.file)).toEqual([]);
  });

  test('nine of ten are found', () => {
    const found = readings.filter(({ label, mail }) => label.file in PLAIN && mail.plainStop !== null);
    expect(found.length / Object.keys(PLAIN).length).toBeGreaterThanOrEqual(0.9);
  });
});

test('one mail delivered twice has one Message-ID', () => {
  const idOf = (file: string) => readings.find(({ label }) => label.file === file)?.mail.messageId;
  expect(idOf('s19.eml')).toBe(idOf('s42.eml'));
});

test('no note quotes what a person is called or how they are reached', () => {
  for (const { mail } of readings) {
    expect(mail.reading.note).not.toMatch(/@|\d{5}/);
    expect(mail.reading.note).not.toBe('');
  }
});

test('machines are not answered, people are', () => {
  const answered = readings.filter(({ mail }) => mail.answerable).map(({ label }) => label.kind);
  expect(new Set(answered)).toEqual(new Set(['request', 'not-a-request']));
  const requests = readings.filter(({ label }) => label.kind === 'request');
  expect(requests.every(({ mail }) => mail.answerable)).toBe(true);
});
