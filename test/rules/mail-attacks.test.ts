import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from '../../shared/mail/read-mail.ts';

const OURS = 'mx1.nordicgreen.se';
const MOST_MS = 2_000;

const HEAD = 'From: Anna <anna@example.se>\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const MILLION = 1_000_000;

const long = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const nested = (levels: number): string =>
  Array.from(
    { length: levels },
    (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n\r\n`,
  ).join('');

const timed = async (raw: Uint8Array) => {
  const start = performance.now();
  const read = await readMail(raw, OURS);
  return { kind: read.kind, ms: performance.now() - start };
};

test.each<[string, string, 'read' | 'unreadable']>([
  [
    '5,000 nested multiparts',
    `Content-Type: multipart/mixed; boundary=b0\r\n\r\n${nested(5_000)}`,
    'unreadable',
  ],
  ['900 nested multiparts', `Content-Type: multipart/mixed; boundary=b0\r\n\r\n${nested(900)}`, 'unreadable'],
  ['5,000 nested messages', `${'Content-Type: message/rfc822\r\n\r\n'.repeat(5_000)}hi`, 'read'],
  ['100,000 headers', `${'X-A: b\r\n'.repeat(100_000)}\r\nhi`, 'unreadable'],
  ['a header line of 10 MB', `X: ${long('a ', 10 * MILLION)}\r\n\r\nhi`, 'unreadable'],
  [
    '100,000 parts',
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(100_000)}`,
    'unreadable',
  ],
  ['endless base64', `Content-Transfer-Encoding: base64\r\n\r\n${long('QUFB', 20 * MILLION)}`, 'unreadable'],
  ['a million lines', `\r\n${'\n'.repeat(MILLION)}`, 'unreadable'],
  ['1 MB of nested HTML', `Content-Type: text/html\r\n\r\n${long('<div>', MILLION)}`, 'unreadable'],
  [
    'HTML of many tables',
    `Content-Type: text/html\r\n\r\n${long('<table><tr><td>a', 900_000)}`,
    'unreadable',
  ],
  ['HTML of spaces', `Content-Type: text/html\r\n\r\n<p>${long(' ', 900_000)}x`, 'read'],
  [
    'a parenthesis that never ends',
    `X: y\r\nAuthentication-Results: ${OURS}; ${long('(', 100_000)}\r\n\r\nhi`,
    'read',
  ],
])('%s is answered in time', async (_, rest, kind) => {
  const answer = await timed(Buffer.from(HEAD + rest, 'latin1'));
  expect(answer.kind).toBe(kind);
  expect(answer.ms).toBeLessThan(MOST_MS);
});

const UNITS = [
  '>',
  ' ',
  'a@',
  '\n',
  '>\n',
  '-',
  '1',
  '+1 ',
  '0(',
  '"',
  '.',
  '. ',
  ',',
  'a-',
  "don't want to ",
];
const SENTENCES = [
  'jag vill inte ',
  'sluta ',
  'från:\n',
  'skrev: 1\n',
  'Den 2 juni 09:15\n',
  'kundnummer ',
  'mvh\n',
];

test.each([...UNITS, ...SENTENCES])('a text of nothing but %j is answered in time', async (unit) => {
  for (const length of [MILLION, 190_000, 19_000]) {
    const head = `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\navregistrera mig `;
    expect((await timed(Buffer.from(head + long(unit, length)))).ms).toBeLessThan(MOST_MS);
  }
});

const LETTER = ['--b', 'Content-Type: text/plain', '', 'Please unsubscribe me', ''];

test('a large attachment is not decoded, and its letter is read', async () => {
  const raw = Buffer.concat([
    Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${LETTER.join('\r\n')}`),
    Buffer.from('--b\r\nContent-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n'),
    Buffer.alloc(38 * MILLION, `${'QUFB'.repeat(19)}\r\n`),
    Buffer.from('\r\n--b--\r\n'),
  ]);
  const before = process.memoryUsage().arrayBuffers;
  const read = await readMail(raw, OURS);
  expect(read).toMatchObject({
    kind: 'read',
    mail: { plainStop: null, reading: { intents: ['objection'] } },
  });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * MILLION);
});

const FOLDER = new URL('../mails/', import.meta.url);
const SAMPLES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.eml'))
  .map((file) => readFileSync(new URL(file, FOLDER)));

const sample = fc.constantFrom(...SAMPLES);
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number): number => Math.floor(bytes.length * share);

const mutated = fc.oneof(
  fc.tuple(sample, fc.array(fc.tuple(place, fc.nat(255)), { maxLength: 40 })).map(([bytes, flips]) => {
    const copy = Buffer.from(bytes);
    for (const [share, byte] of flips) copy[Math.min(copy.length - 1, at(copy, share))] = byte;
    return copy;
  }),
  fc.tuple(sample, place).map(([bytes, share]) => bytes.subarray(0, at(bytes, share))),
  fc.tuple(sample, place).map(([bytes, share]) => bytes.subarray(at(bytes, share))),
  fc
    .tuple(sample, sample, place, place)
    .map(([a, b, end, begin]) => Buffer.concat([a.subarray(0, at(a, end)), b.subarray(at(b, begin))])),
  fc
    .tuple(sample, place, place)
    .map(([bytes, a, b]) =>
      Buffer.concat([
        bytes.subarray(0, at(bytes, Math.max(a, b))),
        bytes.subarray(at(bytes, Math.min(a, b))),
      ]),
    ),
  fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)),
);

test('whatever arrives is read or refused with a reason, in time', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (raw) => {
      expect((await timed(raw)).ms).toBeLessThan(MOST_MS);
    }),
    { numRuns: 500 },
  );
});
