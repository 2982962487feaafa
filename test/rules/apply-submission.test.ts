import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySubmission } from '../../shared/intake/apply-submission.ts';
import type { Submission } from '../../shared/intake/submission.ts';
import { submissionOf, WEBSITE_FORMS } from '../../shared/intake/website-form.ts';
import { Person } from '../../shared/people/person.ts';
import { after as later } from '../../shared/platform/calendar.ts';
import type { Instant } from '../../shared/platform/instant.ts';
import { parseKeyRing } from '../../shared/platform/key-ring.ts';
import { at } from './moments.ts';
import { moment } from './people.ts';

const RING = parseKeyRing(JSON.stringify({ current: 'k1', k1: 'k'.repeat(32) }));
const ID = '7f9f2f8e-0f3c-4b8f-9a51-1d9a4a6f5a01';
const EMAIL = 'anna@example.se';
const ADDRESS = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };

interface Choice {
  readonly form?: 'offer' | 'newsletter';
  readonly consents?: readonly string[];
  readonly submissionId?: string;
}
const submission = (
  receivedAt: Instant,
  fields: Record<string, unknown> = {},
  choice: Choice = {},
): Submission => {
  const { form = 'offer', consents = ['offer-email-1'], submissionId = receivedAt } = choice;
  const person = { email: EMAIL, ...fields };
  const { data } = WEBSITE_FORMS[form]().parse({
    type: 'form.submitted',
    timestamp: receivedAt,
    data: { submissionId, submittedAt: receivedAt, person, consents },
  });
  return submissionOf(form, data, receivedAt);
};

const applied = (...submissions: readonly Submission[]): Person =>
  submissions.reduce<Person | null>(
    (seen, one) => ({ ...applySubmission(one, seen, ID, RING), version: (seen?.version ?? 0) + 1 }),
    null,
  ) as Person;

/** Lists of a person are sets: their order says nothing. */
const asSets = (person: Person) =>
  Object.fromEntries(
    Object.entries(person).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort() : value,
    ]),
  );

const T1 = at('2026-03-05T08:00Z');
const T2 = at('2026-04-05T07:00Z');

test('a first form makes a person with contacts, consent, source, due date, as their schema wants', () => {
  const person = applied(submission(T1, { name: 'Anna Ek', phone: '+46701234567', postalAddress: ADDRESS }));
  expect(Person.parse(person)).toEqual(person);
  expect(person).toMatchObject({
    personId: ID,
    category: 'prospect',
    details: { name: 'Anna Ek' },
    consents: [
      { wording: 'offer-email-1', givenAt: T1, submissionId: T1, how: 'website-form', form: 'offer' },
    ],
    sources: [{ activity: 'website-offer', firstAt: T1, lastAt: T1, endsAt: at('2028-03-05T08:00Z') }],
    verifiedAt: T1,
    dueAt: at('2026-09-05T07:00Z'),
  });
  expect(person.contacts.map(({ kind, from }) => [kind, from[0]?.firstAt])).toEqual([
    ['email', T1],
    ['phone', T1],
    ['postal', T1],
  ]);
  expect(person.identifiers.map(({ kind }) => kind)).toEqual([
    'email',
    'phone',
    'postal',
    'nearPostal',
    'nearPostal',
  ]);
});

test('who names a company is a representative of it', () => {
  expect(applied(submission(T1, { company: { name: 'Bolaget AB' } })).category).toBe(
    'business-representative',
  );
});

const fields = fc.record(
  {
    name: fc.constantFrom('Anna Ek', 'Anna Ek Berg'),
    phone: fc.constantFrom('+46701234567', '+46 (0)70 123 45 67', '+46709999999'),
    postalAddress: fc.constantFrom(ADDRESS, { ...ADDRESS, street: 'Lillgatan 2' }),
    birthDate: fc.constantFrom('1980-02-29', '1981-03-01'),
    customerNumber: fc.constantFrom('C-1', 'C-2'),
    memberNumber: fc.constant('M-1'),
    company: fc.constant({ name: 'Bolaget AB' }),
    language: fc.constantFrom('sv', 'fi'),
  },
  { requiredKeys: [] },
);
const anyForm = (receivedAt: Instant, submissionId: string): fc.Arbitrary<Submission> =>
  fc.oneof(
    fc
      .tuple(fields, fc.subarray(['offer-email-1', 'offer-sms-1', 'offer-phone-1']))
      .map(([said, consents]) => submission(receivedAt, said, { consents, submissionId })),
    fc
      .subarray(['newsletter-email-1'])
      .map((consents) => submission(receivedAt, {}, { form: 'newsletter', consents, submissionId })),
  );

test('two forms of one person make the same record, whichever is recorded first', () =>
  fc.assert(
    fc.property(
      fc
        .tuple(moment, fc.integer({ min: 1, max: 150 }))
        .chain(([first, days]) => fc.tuple(anyForm(first, 'one'), anyForm(later(first, { days }), 'other'))),
      ([one, other]) => {
        expect(asSets(applied(one, other))).toEqual(asSets(applied(other, one)));
      },
    ),
    { numRuns: 300 },
  ));

test('the same form twice changes nothing but the count of writes', () =>
  fc.assert(
    fc.property(anyForm(T1, 'one'), (form) => {
      expect({ ...applied(form, form), version: 1 }).toEqual(applied(form));
    }),
  ));

describe('a later form', () => {
  test('says what counts: name and language, and keeps what it does not say', () => {
    const person = applied(
      submission(T1, { name: 'Anna Ek', language: 'sv', memberNumber: 'M-1' }),
      submission(T2, { name: 'Anna Berg' }),
    );
    expect(person.details).toEqual({ name: 'Anna Berg', language: 'sv', memberNumber: 'M-1' });
  });

  test('keeps the newest consent to each wording, and one to another wording beside it', () => {
    const person = applied(
      submission(T2, {}, { consents: ['offer-email-1'] }),
      submission(T1, {}, { consents: ['offer-email-1', 'offer-sms-1'] }),
    );
    expect(person.consents.map(({ wording, givenAt }) => [wording, givenAt]).sort()).toEqual([
      ['offer-email-1', T2],
      ['offer-sms-1', T1],
    ]);
  });

  test('without a ticked box takes no consent away: only a no does', () => {
    const person = applied(submission(T1), submission(T2, {}, { consents: [] }));
    expect(person.consents.map(({ givenAt }) => givenAt)).toEqual([T1]);
  });

  test('keeps when a contact was first and last heard of', () => {
    const person = applied(
      submission(T2, { phone: '+46701234567' }),
      submission(T1, { phone: '+46 70 1234567' }),
    );
    expect(person.contacts.find(({ kind }) => kind === 'phone')).toMatchObject({
      value: '+46701234567',
      from: [{ activity: 'website-offer', form: 'offer', firstAt: T1, lastAt: T2 }],
    });
  });

  test('moves the half year; an older one that comes late does not move it back', () => {
    expect(applied(submission(T1), submission(T2)).dueAt).toBe(later(T2, { months: 6 }));
    expect(applied(submission(T2), submission(T1)).dueAt).toBe(later(T2, { months: 6 }));
  });

  test('moves the end of its own activity only', () => {
    const person = applied(
      submission(T1),
      submission(T2, {}, { form: 'newsletter', consents: ['newsletter-email-1'] }),
    );
    expect(person.sources.map(({ activity, endsAt }) => [activity, endsAt])).toEqual([
      ['website-offer', later(T1, { months: 24 })],
      ['newsletter-signup', later(T2, { months: 36 })],
    ]);
    expect(person.consents.map(({ endsAt }) => endsAt)).toEqual([
      later(T1, { months: 24 }),
      later(T2, { months: 36 }),
    ]);
  });

  test('with a fourth telephone lets the one go that was not heard of for longest', () => {
    const phones = [0, 1, 2, 3].map((digit) => `+4670123456${digit}`);
    const person = applied(...phones.map((phone, days) => submission(later(T1, { days }), { phone })));
    const kept = person.contacts.filter(({ kind }) => kind === 'phone').map(({ value }) => value);
    expect(kept).toEqual(phones.slice(1).reverse());
    expect(person.identifiers.filter(({ kind }) => kind === 'phone')).toHaveLength(3);
  });
});
