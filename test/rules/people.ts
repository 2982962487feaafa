import fc from 'fast-check';
import { dueDate } from '../../shared/people/due-date.ts';
import type { Consent, Contact, Person, Source } from '../../shared/people/person.ts';
import type { EmailAddress, PhoneNumber } from '../../shared/people/person-fields.ts';
import { after } from '../../shared/platform/calendar.ts';
import { type Instant, instantOf } from '../../shared/platform/instant.ts';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { at } from './moments.ts';

export const VERIFIED = at('2026-03-05T08:00Z');
const provenance = { activity: 'website-offer', form: 'offer', firstAt: VERIFIED, lastAt: VERIFIED };
const from = [provenance];

export const CONTACTS = {
  email: { kind: 'email', value: 'anna@example.se' as EmailAddress, from },
  phone: { kind: 'phone', value: '+46701234567' as PhoneNumber, from },
  postal: {
    kind: 'postal',
    value: { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' },
    from,
  },
} as const satisfies Record<string, Contact>;

export const consent = (changes: Partial<Consent> = {}): Consent => ({
  wording: 'offer-email-1',
  purpose: 'direct-marketing',
  channels: ['email'],
  language: 'sv',
  noticeVersion: 'the notice of then',
  givenAt: VERIFIED,
  how: 'website-form',
  activity: 'website-offer',
  form: 'offer',
  submissionId: 'submission',
  endsAt: after(VERIFIED, { months: 24 }),
  ...changes,
});

export const source = (changes: Partial<Source> = {}): Source => ({
  ...provenance,
  kind: 'website-form',
  purposes: ['direct-marketing'],
  informedAt: VERIFIED,
  noticeVersion: 'the notice of then',
  endsAt: after(VERIFIED, { months: 24 }),
  ...changes,
});

export const person = (changes: Partial<Person> = {}): Person => {
  const facts = { verifiedAt: VERIFIED, sources: [source()], ...changes };
  return {
    personId: 'a57a3ef0-31a7-4a25-8d2c-5d1e0c5d5f10',
    version: 1,
    category: 'prospect',
    details: { name: 'Anna Ek' },
    contacts: Object.values(CONTACTS),
    identifiers: [],
    consents: [consent()],
    informedOf: [],
    dueAt: dueDate(facts),
    ...facts,
  };
};

export const moment: fc.Arbitrary<Instant> = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2029, 11, 31) })
  .map(instantOf);

/** People of every kind, likely and not: children, gone, unconfirmed, without contacts, with consents that ended. */
export const anybody: fc.Arbitrary<Person> = fc
  .record(
    {
      contacts: fc.subarray<Contact>(Object.values(CONTACTS)),
      consents: fc.array(
        fc
          .record({
            purpose: fc.constantFrom(...PURPOSES),
            channels: fc.subarray([...CHANNELS]),
            endsAt: moment,
          })
          .map(consent),
        { maxLength: 4 },
      ),
      birthDate: fc.option(fc.constantFrom('1980-02-29', '2008-02-29', '2009-07-01', '2015-12-31')),
      unconfirmed: fc.boolean(),
      dueAt: moment,
    },
    { requiredKeys: ['contacts', 'consents', 'birthDate', 'unconfirmed', 'dueAt'] },
  )
  .map(({ birthDate, unconfirmed, ...facts }) =>
    person({
      ...facts,
      details: birthDate ? { birthDate } : {},
      ...(unconfirmed && { unconfirmedSince: VERIFIED }),
    }),
  );
