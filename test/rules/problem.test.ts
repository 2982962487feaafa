import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type $ZodType, safeParse } from 'zod/v4/core';
import { WEBSITE_FORMS } from '../../shared/intake/website-form.ts';
import { GateBody, gateQuestions } from '../../shared/people/gate-body.ts';
import { invalidBody, problem } from '../../shared/platform/problem.ts';

const errorsOf = (schema: $ZodType, value: unknown): readonly { pointer: string; detail: string }[] => {
  const { error } = safeParse(schema, value);
  if (!error) throw new Error('It was accepted');
  return JSON.parse(invalidBody(error).body).errors;
};

test('a problem says its type, title, status and detail as RFC 9457 does', () => {
  const { status, headers, body } = problem(404, 'unknown-form', 'There is no form of this name.');
  expect(status).toBe(404);
  expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  expect(JSON.parse(body)).toEqual({
    type: 'urn:registervakt:problem:unknown-form',
    title: 'Not found',
    status: 404,
    detail: 'There is no form of this name.',
  });
});

test('a pointer escapes what JSON pointers use themselves', () => {
  expect(errorsOf(z.strictObject({}), { 'a/b~c': 1 })).toEqual([
    { pointer: '/a~1b~0c', detail: 'This field is not known here.' },
  ]);
});

test('the words of the rule are told', () => {
  const errors = errorsOf(WEBSITE_FORMS.offer(), {
    type: 'form.submitted',
    timestamp: '2026-03-05T08:00:00Z',
    data: {
      submissionId: 's-1',
      submittedAt: 'now',
      person: { email: 'anna', phone: '0701234567' },
      consents: ['offer-email-9'],
    },
  });
  expect(errors).toEqual([
    { pointer: '/data/submittedAt', detail: 'Expected the format datetime.' },
    { pointer: '/data/person/email', detail: 'Expected an e-mail address.' },
    { pointer: '/data/person/phone', detail: expect.stringContaining('E.164') },
    { pointer: '/data/consents/0', detail: 'Expected one of: offer-email-1, offer-sms-1, offer-phone-1.' },
  ]);
});

test('there is an end to what is told of one body', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`field${index}`.repeat(50), 1]));
  const errors = errorsOf(z.strictObject({}), many);
  expect(errors).toHaveLength(5);
  for (const { pointer } of errors) expect(pointer.length).toBeLessThan(70);
});

describe('no value that was sent comes back', () => {
  const CANARY = 'qvx-canary-4711';
  const fields = [
    'name',
    'email',
    'phone',
    'birthDate',
    'customerNumber',
    'company',
    'language',
    'postalAddress',
  ];
  const wrong: readonly unknown[] = [
    CANARY,
    `${CANARY}\n`,
    { [CANARY.slice(0, 0) || 'is']: CANARY },
    [CANARY],
  ];
  test.each(fields)('of the field %s', (field) => {
    for (const value of wrong) {
      const { error } = WEBSITE_FORMS.offer().safeParse({
        type: CANARY,
        timestamp: CANARY,
        data: { submissionId: [CANARY], submittedAt: CANARY, person: { [field]: value }, consents: [CANARY] },
      });
      if (!error) throw new Error('It was accepted');
      expect(invalidBody(error).body).not.toContain(CANARY);
    }
  });

  test('of a question to the gate', () => {
    const { error } = GateBody.safeParse({ person: { email: CANARY }, channel: CANARY, purpose: CANARY });
    if (!error) throw new Error('It was accepted');
    expect(invalidBody(error).body).not.toContain(CANARY);
  });
});

describe('a question to the gate', () => {
  const EMAIL = { email: 'anna@example.se' };
  const WHAT = { channel: 'email', purpose: 'newsletter' };

  test.each([
    ['for one person', { person: EMAIL, ...WHAT }, 1],
    ['for many people at once', { people: [EMAIL, { phone: '+46701234567' }], ...WHAT }, 2],
    [
      'each its own',
      {
        people: [
          { person: EMAIL, ...WHAT },
          { person: EMAIL, ...WHAT, channel: 'sms' },
        ],
      },
      2,
    ],
  ])('%s is answered in its order', (_what, value, count) => {
    const questions = gateQuestions(GateBody.parse(value));
    expect(questions).toHaveLength(count);
    expect(questions[0]).toMatchObject({ ...WHAT, identifier: { kind: 'email', canonical: EMAIL.email } });
  });

  test.each([
    ['an unknown channel, for one', { person: EMAIL, ...WHAT, channel: 'fax' }, '/channel'],
    ['an unknown purpose, for many', { people: [EMAIL], ...WHAT, purpose: 'profiling' }, '/purpose'],
    ['a wrong address among many', { people: [EMAIL, { email: 'anna' }], ...WHAT }, '/people/1/email'],
    [
      'a wrong channel among many questions',
      { people: [{ person: EMAIL, ...WHAT, channel: 'fax' }] },
      '/people/0/channel',
    ],
    ['nobody', { people: [], ...WHAT }, '/people'],
    ['more than a thousand', { people: Array(1_001).fill(EMAIL), ...WHAT }, '/people'],
  ])('%s is refused with a pointer', (_what, value, pointer) => {
    expect(errorsOf(GateBody, value).map((error) => error.pointer)).toContain(pointer);
  });

  test('two identifiers for one person are refused', () => {
    expect(GateBody.safeParse({ person: { ...EMAIL, phone: '+46701234567' }, ...WHAT }).success).toBe(false);
  });
});
