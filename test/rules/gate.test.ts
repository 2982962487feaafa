import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Decision, decide, isChild, type Known, strictest } from '../../shared/people/gate.ts';
import { isGone } from '../../shared/people/person.ts';
import { isDenied, isDeniedThrough } from '../../shared/people/suppression.ts';
import { after as later } from '../../shared/platform/calendar.ts';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { at } from './moments.ts';
import { anybody, CONTACTS, consent, moment, person, VERIFIED } from './people.ts';

const NOW = later(VERIFIED, { days: 10 });
const NO = { '*:*': { deniedAt: VERIFIED, source: 'link' } };
const OFFER_BY_EMAIL = { channel: 'email', purpose: 'direct-marketing' } as const;
const of = (changes: Parameters<typeof person>[0] = {}): Known => ({
  person: person(changes),
  asked: [],
  held: [],
});

describe('the gate says no, with its rule and reason', () => {
  const CASES: readonly (readonly [what: string, Parameters<typeof decide>[0], Known, string, string])[] = [
    [
      'nobody stands under the identifier',
      OFFER_BY_EMAIL,
      { person: null, asked: [], held: [] },
      'N6',
      'no-basis',
    ],
    [
      'there is a no and nobody under it',
      OFFER_BY_EMAIL,
      { person: null, asked: [NO], held: [] },
      'L7',
      'objected',
    ],
    ['there is a no on the identifier asked', OFFER_BY_EMAIL, { ...of(), asked: [NO] }, 'L7', 'objected'],
    [
      'there is a no on another identifier of their own',
      OFFER_BY_EMAIL,
      { ...of(), held: [{ kind: 'customerNumber', cells: NO }] },
      'L7',
      'objected',
    ],
    [
      'the purpose is for device data',
      { channel: 'email', purpose: 'digital-experience' },
      of(),
      'N14',
      'not-for-contact',
    ],
    ['the record is past its due date', OFFER_BY_EMAIL, of({ dueAt: NOW }), 'N19', 'past-due'],
    [
      'their wish waits for confirmation',
      OFFER_BY_EMAIL,
      of({ unconfirmedSince: VERIFIED }),
      'L17',
      'unconfirmed',
    ],
    ['they are a child', OFFER_BY_EMAIL, of({ details: { birthDate: '2010-01-01' } }), 'N5', 'child'],
    [
      'the data would go to somebody who is not registered',
      { ...OFFER_BY_EMAIL, recipient: 'a-printer' },
      of(),
      'N16',
      'recipient-not-registered',
    ],
    ['no box was ticked', OFFER_BY_EMAIL, of({ consents: [] }), 'N6', 'no-basis'],
    ['the box was for another purpose', { channel: 'email', purpose: 'newsletter' }, of(), 'N6', 'no-basis'],
    [
      'the box was for another channel',
      { channel: 'sms', purpose: 'direct-marketing' },
      of(),
      'N6',
      'no-basis',
    ],
    [
      'the activity of the consent has ended',
      OFFER_BY_EMAIL,
      of({ consents: [consent({ endsAt: NOW })] }),
      'N6',
      'no-basis',
    ],
    [
      'there is no address for the channel',
      OFFER_BY_EMAIL,
      of({ contacts: [CONTACTS.phone] }),
      'N10',
      'no-contact',
    ],
    [
      'the channel is social media, where nobody gave an address',
      { channel: 'social', purpose: 'direct-marketing' },
      of({ consents: [consent({ channels: ['social'] })] }),
      'N10',
      'no-contact',
    ],
  ];
  test.each(CASES)('when %s', (_what, question, known, rule, reason) => {
    expect(decide(question, known, NOW)).toEqual({
      allowed: false,
      rule,
      reasons: [reason],
      basis: null,
      noticeVersion: null,
      validUntil: null,
    });
  });

  test('a no goes before every other reason, so that it is the answer for ever', () =>
    fc.assert(
      fc.property(
        anybody,
        moment,
        fc.constantFrom(...CHANNELS),
        fc.constantFrom(...PURPOSES),
        (who, now, channel, purpose) => {
          expect(decide({ channel, purpose }, { person: who, asked: [NO], held: [] }, now).rule).toBe('L7');
        },
      ),
    ));
});

describe('the gate says yes', () => {
  test.each([
    ['email', 'L14'],
    ['sms', 'L14'],
    ['phone', 'N6'],
    ['post', 'N6'],
  ] as const)(
    'by %s under %s, on the consent and its notice, until the record or the activity ends',
    (channel, rule) => {
      const known = of({ consents: [consent({ channels: [channel] })] });
      expect(decide({ channel, purpose: 'direct-marketing' }, known, NOW)).toEqual({
        allowed: true,
        rule,
        reasons: ['consent-given'],
        basis: 'consent',
        noticeVersion: 'the notice of then',
        validUntil: at('2026-09-05T07:00Z'),
      });
    },
  );

  test('and holds no longer than the consent’s activity', () => {
    const endsAt = later(NOW, { days: 3 });
    expect(decide(OFFER_BY_EMAIL, of({ consents: [consent({ endsAt })] }), NOW).validUntil).toBe(endsAt);
  });

  test('to a person whose shared telephone or address bears somebody else’s no, where that does not go', () => {
    const shared: Known['held'] = [
      { kind: 'phone', cells: NO },
      { kind: 'postal', cells: NO },
    ];
    const known = { ...of({ consents: [consent({ channels: ['email', 'sms'] })] }), held: shared };
    expect(decide(OFFER_BY_EMAIL, known, NOW).allowed).toBe(true);
    expect(decide({ ...OFFER_BY_EMAIL, channel: 'sms' }, known, NOW).rule).toBe('L7');
  });
});

const cells = fc.dictionary(
  fc.constantFrom('*:*', 'email:*', '*:newsletter', 'sms:direct-marketing'),
  fc.constantFrom({ deniedAt: VERIFIED }, { liftedAt: NOW }, { deniedAt: VERIFIED, liftedAt: NOW }),
  { maxKeys: 2 },
);

test('the default is no: a yes always has a consent, a contact, a living record, an adult, and no no', () => {
  let yes = 0;
  fc.assert(
    fc.property(
      anybody,
      moment,
      fc.array(cells, { maxLength: 2 }),
      fc.array(fc.record({ kind: fc.constantFrom('email', 'phone', 'postal', 'customerNumber'), cells }), {
        maxLength: 2,
      }),
      fc.constantFrom(...CHANNELS),
      fc.constantFrom(...PURPOSES),
      (who, now, asked, held, channel, purpose) => {
        const decision = decide({ channel, purpose }, { person: who, asked, held }, now);
        if (!decision.allowed) {
          expect(decision.validUntil).toBeNull();
          return;
        }
        yes += 1;
        const reached = { email: 'email', sms: 'phone', phone: 'phone', post: 'postal', social: 'nothing' }[
          channel
        ];
        expect(who.consents).toContainEqual(
          expect.objectContaining({ purpose, channels: expect.arrayContaining([channel]) }),
        );
        expect(who.contacts.map(({ kind }) => kind)).toContain(reached);
        expect(isGone(who, now)).toBe(false);
        expect(who.unconfirmedSince).toBeUndefined();
        expect(isChild(who.details.birthDate, now)).toBe(false);
        expect(asked.some((one) => isDenied(one, channel, purpose))).toBe(false);
        expect(held.some((one) => isDeniedThrough(one.kind, one.cells, channel, purpose))).toBe(false);
        expect(purpose).not.toBe('digital-experience');
        expect(String(decision.validUntil) > now && String(decision.validUntil) <= who.dueAt).toBe(true);
      },
    ),
    { numRuns: 4_000 },
  );
  expect(yes).toBeGreaterThan(0);
});

describe('of several people behind one identifier', () => {
  const no: Decision = decide(OFFER_BY_EMAIL, of({ consents: [] }), NOW);
  const yes: Decision = decide(OFFER_BY_EMAIL, of(), NOW);
  const shorter: Decision = { ...yes, validUntil: later(NOW, { days: 1 }) };

  test.each([
    ['a no among them counts, first', [no, yes], no],
    ['a no among them counts, last', [yes, no], no],
    ['the shortest yes counts, first', [shorter, yes], shorter],
    ['the shortest yes counts, last', [yes, shorter], shorter],
    ['one alone is the answer', [yes], yes],
  ] as const)('%s', (_what, decisions, answer) => {
    const [first, ...rest] = decisions;
    expect(strictest([first, ...rest])).toEqual(answer);
  });
});

describe('a child', () => {
  test.each([
    ['the evening before the birthday', '2008-03-05', '2026-03-04T23:59:59.999Z', true],
    ['on the birthday', '2008-03-05', '2026-03-05T00:00Z', false],
    ['born on 29 February, on 28 February', '2008-02-29', '2026-02-28T23:59Z', true],
    ['born on 29 February, on 1 March', '2008-02-29', '2026-03-01T00:00Z', false],
    ['born on 29 February, in a year that has one', '2010-02-28', '2028-02-28T00:00Z', false],
    ['born on 31 December', '2008-12-31', '2026-12-30T23:59Z', true],
    ['grown up for long', '1950-01-01', '2026-03-05T00:00Z', false],
    ['not yet born, by what was written', '2030-01-01', '2026-03-05T00:00Z', true],
    ['of an early year', '0099-01-01', '2026-03-05T00:00Z', false],
  ])('%s: born %s, at %s: %s', (_what, birthDate, now, child) => {
    expect(isChild(birthDate, at(now))).toBe(child);
  });

  test('an adults-only activity takes who gives no date of birth for an adult', () => {
    expect(isChild(undefined, NOW)).toBe(false);
  });
});
