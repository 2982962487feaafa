import { describe, expect, test } from 'vitest';
import type { Question } from '../../shared/people/decision.ts';
import { decide } from '../../shared/people/gate.ts';
import type { Contact, Person, Source } from '../../shared/people/person.ts';
import type { EmailAddress } from '../../shared/people/person-fields.ts';
import type { Relation } from '../../shared/people/relation.ts';
import { after as later } from '../../shared/platform/calendar.ts';
import type { Instant } from '../../shared/platform/instant.ts';
import { at } from './moments.ts';
import { CONTACTS, consent, person, source, VERIFIED } from './people.ts';

const NOW = later(VERIFIED, { days: 10 });
const ask = (channel: Question['channel'], purpose: Question['purpose'] = 'direct-marketing'): Question => ({
  channel,
  purpose,
});
const decided = (who: Person, question: Question, now: Instant = NOW) =>
  decide(question, { person: who, asked: [], held: [] }, now);

const checkedAt = (versionAt: Instant, listed = false) => ({ blockList: { listed, versionAt } });
const phone = (facts: Partial<Contact> = {}): Contact => ({ ...CONTACTS.phone, ...facts }) as Contact;
const postal = (facts: Partial<Contact> = {}): Contact => ({ ...CONTACTS.postal, ...facts }) as Contact;
const email = (facts: Partial<Contact> = {}): Contact => ({ ...CONTACTS.email, ...facts }) as Contact;

/** Of one source, without a ticked box. */
const known = (from: Partial<Source>, contacts: readonly Contact[], changes: Partial<Person> = {}): Person =>
  person({ sources: [source(from)], consents: [], contacts, ...changes });
const FAIR: Partial<Source> = { activity: 'fair-contact', kind: 'fair' };

describe('a legitimate interest carries', () => {
  test('a letter, after the block list, to the end of the check, the record or the test', () => {
    const who = known(FAIR, [postal(checkedAt(VERIFIED))]);
    expect(decided(who, ask('post'))).toEqual({
      allowed: true,
      rule: 'N6',
      reasons: ['legitimate-interest'],
      basis: 'legitimate-interest',
      noticeVersion: 'the notice of then',
      validUntil: later(VERIFIED, { months: 2 }),
    });
  });

  test('a call to a number that the block list does not hold', () => {
    expect(decided(known(FAIR, [phone(checkedAt(VERIFIED))]), ask('phone')).allowed).toBe(true);
  });

  test('no purpose that its activity did not weigh, though it was stated elsewhere', () => {
    const who = person({
      consents: [],
      contacts: [postal(checkedAt(VERIFIED))],
      sources: [source(FAIR), source({ activity: 'newsletter-signup', purposes: ['newsletter'] })],
    });
    expect(decided(who, ask('post', 'newsletter'))).toMatchObject({ allowed: false, reasons: ['no-basis'] });
  });

  test('and of two interests the one that holds for longer', () => {
    const who = person({
      consents: [consent({ channels: ['post'], endsAt: later(NOW, { days: 3 }) })],
      contacts: [postal(checkedAt(VERIFIED))],
      sources: [source(FAIR)],
    });
    expect(decided(who, ask('post')).basis).toBe('legitimate-interest');
  });
});

describe('a shared mailbox of a legal person needs no consent (L20)', () => {
  const CARD: Partial<Source> = { activity: 'business-card', kind: 'business-card' };
  const at = (value: string) => [email({ value: value as EmailAddress } as Partial<Contact>)];
  const of = (organisationNumber: string | undefined, address: string) =>
    known(CARD, at(address), {
      details: { company: { name: 'Bolaget', ...(organisationNumber && { organisationNumber }) } },
    });

  test('info@ of a company', () => {
    expect(decided(of('556016-0680', 'info@bolaget.example'), ask('email'))).toMatchObject({
      allowed: true,
      rule: 'L20',
      reasons: ['role-address'],
    });
  });

  test.each([
    ['a named work address', '556016-0680', 'anna.ek@bolaget.example'],
    ['a company that gave no number', undefined, 'info@bolaget.example'],
  ])('but %s does', (_what, number, address) => {
    expect(decided(of(number, address), ask('email')).reasons).toEqual(['channel-needs-consent']);
  });
});

const word = (moment: Instant, type: 'contract-started' | 'contract-ended' | 'final-invoice-settled') => ({
  at: moment,
  type,
  eventId: type,
  receivedAt: VERIFIED,
});
const relation = (ended?: Instant, settled?: Instant): Relation => ({
  customerNumber: 'C-1',
  started: word(at('2024-01-01T00:00Z'), 'contract-started'),
  ...(ended && { ended: word(ended, 'contract-ended') }),
  ...(settled && { settled: { ...word(settled, 'final-invoice-settled'), how: 'paid' } }),
  fields: {},
});
const customer = (
  contacts: readonly Contact[],
  one: Relation,
  dueAt: Instant = at('2030-01-01T00:00Z'),
): Person =>
  person({
    category: 'customer',
    relations: [one],
    consents: [],
    contacts,
    dueAt,
    sources: [
      source({
        activity: 'customer-register',
        kind: 'customer-register',
        purposes: ['direct-marketing', 'distance-sales', 'opinion-survey'],
        endsAt: dueAt,
      }),
    ],
  });

describe('a customer', () => {
  const SOLD = { saleAt: at('2024-01-01T00:00Z') };

  test('is written to at the address that came at the sale (L14)', () => {
    expect(decided(customer([email(SOLD)], relation()), ask('email'))).toMatchObject({
      allowed: true,
      rule: 'L14',
      reasons: ['soft-opt-in'],
      basis: 'legitimate-interest',
    });
  });

  test.each([
    ['at an address that did not come at a sale', [email()], ask('email')],
    ['about a survey, which is no own product', [email(SOLD)], ask('email', 'opinion-survey')],
    ['by SMS, which no interest was weighed for', [phone(SOLD)], ask('sms')],
  ] as const)('is not written to %s', (_what, contacts, question) => {
    expect(decided(customer(contacts, relation()), question).reasons).toEqual(['channel-needs-consent']);
  });

  test('is called in spite of the block list while the contract runs (L15)', () => {
    const who = customer([phone(checkedAt(VERIFIED, true))], relation());
    expect(decided(who, ask('phone')).allowed).toBe(true);
  });

  test('is left alone from the end of the contract while the final invoice is open (N19)', () => {
    const who = customer([phone(), email(SOLD)], relation(NOW));
    expect(decided(who, ask('phone'))).toMatchObject({
      allowed: false,
      rule: 'N19',
      reasons: ['no-basis', 'nix-check-too-old'],
    });
    expect(decided(who, ask('email'))).toMatchObject({ allowed: false, rule: 'N19', reasons: ['no-basis'] });
  });

  test('is contacted until the day on which a contract that was terminated ends', () => {
    const end = later(NOW, { days: 20 });
    expect(decided(customer([phone()], relation(end)), ask('phone'))).toMatchObject({
      allowed: true,
      validUntil: end,
    });
  });

  test('who has paid the final invoice is called for a year and no longer, whatever is stored (N19, L15)', () => {
    const paid = at('2026-01-10T00:00Z');
    const who = customer([phone()], relation(at('2025-12-31T00:00Z'), paid));
    expect(decided(who, ask('phone'))).toMatchObject({
      allowed: true,
      validUntil: later(paid, { months: 12 }),
    });
    expect(decided(who, ask('phone'), later(paid, { months: 12 })).allowed).toBe(false);
  });
});

describe('the block list (L15)', () => {
  const BOX = consent({ channels: ['phone'] });

  test('is lifted by a yes to calls for three months, and then asked', () => {
    const who = person({ consents: [BOX], contacts: [phone()] });
    const end = later(VERIFIED, { months: 3 });
    expect(decided(who, ask('phone'))).toMatchObject({ allowed: true, validUntil: end });
    expect(decided(who, ask('phone'), end)).toMatchObject({ rule: 'L15', reasons: ['nix-check-too-old'] });
  });

  test('counts two months from the date of its version, whenever it was asked', () => {
    const who = person({ consents: [BOX], contacts: [phone(checkedAt(at('2026-05-01T00:00Z')))] });
    const now = at('2026-06-20T00:00Z');
    expect(decided(who, ask('phone'), now)).toMatchObject({
      allowed: true,
      validUntil: at('2026-07-01T00:00Z'),
    });
  });

  test('is not asked about what was said yes to by letter, e-mail or SMS', () => {
    const who = person({ consents: [consent({ channels: ['post', 'sms', 'email'] })] });
    for (const channel of ['post', 'sms', 'email'] as const)
      expect(decided(who, ask(channel)).allowed).toBe(true);
  });
});
