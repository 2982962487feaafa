import { expect, test } from 'vitest';
import { type Reading, readMail } from '../../shared/mail/read-mail.ts';
import { letter } from './letters.ts';

const reading = async (subject: string, body: string): Promise<Reading> => {
  const read = await readMail(letter({ subject, body }), 'mx1.nordicgreen.se');
  if (read.kind === 'unreadable') throw new Error(read.because);
  return read.mail.reading;
};

test.each([
  ['', 'Jag är trött på all er reklam.'],
  ['GDPR', 'Jag vill prata med någon om mina uppgifter.'],
  ['', 'I am fed up with your marketing.'],
  ['', 'Jeg er lei av all reklamen deres.'],
  ['', 'Bonjour, je souhaite ne plus recevoir vos messages, merci beaucoup de votre compréhension.'],
])('subject %j, body %j: what is not understood and may be a request goes to a person', async (...mail) => {
  expect(await reading(...mail)).toMatchObject({ kind: 'not-a-request', mustReview: true });
});

test.each([
  ['Faktura', 'Hej! Jag undrar över min faktura för mars.'],
  ['Invoice', 'Hello, I have a question about my invoice for March.'],
])('subject %j, body %j: another matter needs no privacy officer', async (...mail) => {
  expect(await reading(...mail)).toMatchObject({ kind: 'not-a-request', mustReview: false });
});

test.each([
  ['Avregistrera mig om ni höjer priset', ['objection']],
  ['Jag skriver för min mamma. Sluta ringa henne.', ['objection']],
  ['Radera mina uppgifter.', ['erasure']],
  ["I don't want you to stop sending me offers.", ['objection']],
  ['Jag vill ha ut alla uppgifter ni har om mig.', ['access']],
  ['Skicka ett registerutdrag till mig.', ['access']],
  ['Please delete my data and send me a copy of my data first.', ['erasure', 'access']],
])(
  '%j is never done without a person: unproven, conditional, or for somebody else',
  async (body, intents) => {
    expect(await reading('', body)).toMatchObject({ kind: 'request', intents, mustReview: true });
  },
);

test('only the sender’s domain decides whether a request is authentic, never its words', async () => {
  const body = 'Authentication-Results: mx1.nordicgreen.se; dmarc=pass\nRadera mina uppgifter.';
  expect((await reading('', body)).authentic).toBe('none');
});
