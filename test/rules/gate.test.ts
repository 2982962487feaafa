import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isChild } from '../../shared/people/age.ts';
import type { Decision, Question, Reason } from '../../shared/people/decision.ts';
import { decide, type Known, strictest } from '../../shared/people/gate.ts';
import { isGone, type Source } from '../../shared/people/person.ts';
import type { EmailAddress } from '../../shared/people/person-fields.ts';
import { isDenied, isDeniedThrough } from '../../shared/people/suppression.ts';
import { before as earlier, after as later } from '../../shared/platform/calendar.ts';
import type { Instant } from '../../shared/platform/instant.ts';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { at } from './moments.ts';
import { anybody, CONTACTS, consent, moment, person, source, VERIFIED } from './people.ts';

const NOW = later(VERIFIED, { days: 10 });
const SOON = later(NOW, { days: 1 });
const NO = { '*:*': { deniedAt: VERIFIED, source: 'link' } };
const OFFER_BY_EMAIL = { channel: 'email', purpose: 'direct-marketing' } as const;
const OFFER_BY_PHONE = { channel: 'phone', purpose: 'direct-marketing' } as const;
const OFFER_BY_POST = { channel: 'post', purpose: 'direct-marketing' } as const;
const of = (changes: Parameters<typeof person>[0] = {}): Known => ({
  person: person(changes),
  asked: [],
  held: [],
});
/** Somebody met at a fair, who ticked no box: an interest that was weighed, for telephone and post. */
const fair = (changes: Partial<Source> & { informedAt?: Instant | undefined } = {}): Source =>
  source({ activity: 'fair-contact', kind: 'fair', ...changes } as Partial<Source>);
const checked = { blockList: { listed: false, versionAt: VERIFIED } };
const POSTAL_CHECKED = { ...CONTACTS.postal, ...checked };
const CHECKED_LATE = {
  contacts: [{ ...CONTACTS.postal, blockList: { listed: false, versionAt: at('2028-11-01T00:00Z') } }],
};
const met = (changes: Parameters<typeof person>[0] = {}): Known =>
  of({
    sources: [fair()],
    consents: [],
    contacts: [CONTACTS.email, { ...CONTACTS.phone, ...checked }, POSTAL_CHECKED],
    ...changes,
  });

/** Said no to each by one thing alone: exactly one row for each reason. */
const REASONS: readonly (readonly [
  reason: Reason,
  rule: string,
  what: string,
  question: Question,
  known: Known,
])[] = [
  [
    'unknown',
    'N6',
    'nobody stands under the identifier',
    OFFER_BY_EMAIL,
    { person: null, asked: [], held: [] },
  ],
  ['objected', 'L7', 'there is a no on the identifier asked', OFFER_BY_EMAIL, { ...of(), asked: [NO] }],
  [
    'not-for-contact',
    'N14',
    'the purpose is for device data',
    { channel: 'email', purpose: 'digital-experience' },
    of(),
  ],
  ['past-due', 'N19', 'the record is past its due date', OFFER_BY_EMAIL, of({ dueAt: NOW })],
  ['deceased', 'L21', 'they have died', OFFER_BY_EMAIL, of({ deceasedAt: NOW, dueAt: SOON })],
  ['protected', 'L21', 'they are protected', OFFER_BY_EMAIL, of({ protectedAt: NOW })],
  ['child', 'N5', 'they were found to be a child', OFFER_BY_EMAIL, of({ childAt: NOW, dueAt: SOON })],
  [
    'restricted',
    'L13',
    'they had the use restricted',
    OFFER_BY_EMAIL,
    of({ restriction: { ground: 'GDPR 18(1)(a)', since: VERIFIED } }),
  ],
  [
    'held',
    'L13',
    'a request of theirs is open',
    OFFER_BY_EMAIL,
    of({ holds: [{ requestId: 'b54d6c3b-1a3f-4c58-9c3e-0d6a5f1b2c3d', until: later(NOW, { days: 90 }) }] }),
  ],
  [
    'unconfirmed',
    'L17',
    'their wish waits for confirmation',
    OFFER_BY_EMAIL,
    of({ unconfirmedSince: VERIFIED }),
  ],
  ['no-basis', 'N6', 'no box was ticked', OFFER_BY_EMAIL, of({ consents: [] })],
  [
    'purpose-not-stated',
    'N7',
    'the purpose was not stated when the data came',
    OFFER_BY_EMAIL,
    of({ sources: [source({ purposes: ['newsletter'] })], consents: [] }),
  ],
  [
    'balancing-test-past-review',
    'L22',
    'the test of the interest is past its review',
    OFFER_BY_POST,
    met({
      dueAt: at('2029-01-01T00:00Z'),
      sources: [fair({ endsAt: at('2029-01-01T00:00Z') })],
      ...CHECKED_LATE,
    }),
  ],
  ['channel-needs-consent', 'L14', 'an interest is no consent to e-mail', OFFER_BY_EMAIL, met()],
  [
    'nix-listed',
    'L15',
    'the number is on the block list',
    OFFER_BY_PHONE,
    met({ contacts: [{ ...CONTACTS.phone, blockList: { listed: true, versionAt: VERIFIED } }] }),
  ],
  [
    'nix-check-too-old',
    'L15',
    'the block list was asked too long ago',
    OFFER_BY_PHONE,
    met({
      contacts: [{ ...CONTACTS.phone, blockList: { listed: false, versionAt: earlier(NOW, { months: 2 }) } }],
    }),
  ],
  [
    'not-informed',
    'L9',
    'they were not told where their data comes from',
    OFFER_BY_POST,
    met({ sources: [fair({ informedAt: undefined })], contacts: [POSTAL_CHECKED] }),
  ],
  [
    'no-contact',
    'N10',
    'there is no address for the channel',
    OFFER_BY_EMAIL,
    of({ contacts: [CONTACTS.phone] }),
  ],
  [
    'address-unusable',
    'N10',
    'nothing arrives at the address',
    OFFER_BY_EMAIL,
    of({ contacts: [{ ...CONTACTS.email, unusableSince: VERIFIED }] }),
  ],
  [
    'recipient-not-allowed',
    'N16',
    'the data would go to somebody who is not registered',
    { ...OFFER_BY_EMAIL, recipient: 'a-broker' },
    of(),
  ],
];

describe('the gate says no', () => {
  test.each(REASONS)('%s (%s): when %s', (reason, rule, _what, question, known) => {
    const now = reason === 'balancing-test-past-review' ? at('2028-11-24T00:00Z') : NOW;
    const decision = decide(question, known, now);
    expect(decision).toEqual({
      allowed: false,
      rule,
      reasons: reason === 'purpose-not-stated' ? [reason, 'no-basis'] : [reason],
      basis: null,
      noticeVersion: null,
      validUntil: null,
    });
  });

  test('with every reason that there is, the deciding one first', () => {
    const known = of({ consents: [], childAt: NOW, contacts: [], dueAt: SOON });
    expect(decide({ ...OFFER_BY_EMAIL, recipient: 'a-broker' }, known, NOW)).toMatchObject({
      rule: 'N5',
      reasons: ['child', 'no-basis', 'no-contact', 'recipient-not-allowed'],
    });
  });

  test('but of a no, and of a record that is gone, nothing but that', () => {
    expect(decide(OFFER_BY_EMAIL, { ...of({ consents: [] }), asked: [NO] }, NOW).reasons).toEqual([
      'objected',
    ]);
    const gone = { ...of({ dueAt: NOW, childAt: VERIFIED, consents: [] }), asked: [] };
    expect(decide(OFFER_BY_EMAIL, gone, NOW).reasons).toEqual(['past-due']);
    expect(decide(OFFER_BY_EMAIL, { ...gone, asked: [NO] }, NOW).reasons).toEqual(['objected']);
  });
});

describe('and the same reason', () => {
  const SAME: readonly (readonly [string, Question, Known, string, Reason])[] = [
    [
      'there is a no and nobody under it',
      OFFER_BY_EMAIL,
      { person: null, asked: [NO], held: [] },
      'L7',
      'objected',
    ],
    [
      'there is a no on another identifier of their own',
      OFFER_BY_EMAIL,
      { ...of(), held: [{ kind: 'customerNumber', cells: NO }] },
      'L7',
      'objected',
    ],
    [
      'the purpose is for prizes',
      { channel: 'email', purpose: 'prize-competition' },
      of(),
      'N5',
      'not-for-contact',
    ],
    [
      'they are under 18 by their date of birth',
      OFFER_BY_EMAIL,
      of({ details: { birthDate: '2010-01-01' } }),
      'N5',
      'child',
    ],
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
      'the consent came from a child who is grown up now',
      OFFER_BY_EMAIL,
      of({ details: { birthDate: '2008-03-10' } }),
      'N6',
      'no-basis',
    ],
    [
      'the activity asks for a confirmation that has not come',
      OFFER_BY_EMAIL,
      of({ consents: [consent({ awaitsConfirmation: true })] }),
      'L8',
      'unconfirmed',
    ],
    [
      'nobody ever asked the block list',
      OFFER_BY_PHONE,
      met({ contacts: [CONTACTS.phone] }),
      'L15',
      'nix-check-too-old',
    ],
    [
      'the channel is social media, where nobody gave an address',
      { channel: 'social', purpose: 'direct-marketing' },
      of({ consents: [consent({ channels: ['social'] })] }),
      'N10',
      'no-contact',
    ],
    [
      'the asked address is the one where nothing arrives',
      OFFER_BY_EMAIL,
      {
        ...of({
          contacts: [
            CONTACTS.email,
            { ...CONTACTS.email, value: 'old@example.se' as EmailAddress, unusableSince: VERIFIED },
          ],
        }),
        to: 'email:old@example.se',
      },
      'N10',
      'address-unusable',
    ],
    [
      'the recipient serves another channel',
      { ...OFFER_BY_EMAIL, recipient: 'letter-printer' },
      of(),
      'N16',
      'recipient-not-allowed',
    ],
  ];
  test.each(SAME)('when %s', (_what, question, known, rule, reason) => {
    expect(decide(question, known, NOW)).toMatchObject({ allowed: false, rule });
    expect(decide(question, known, NOW).reasons[0]).toBe(reason);
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
    ['email', 'L14', '2026-09-05T07:00Z'],
    ['sms', 'L14', '2026-09-05T07:00Z'],
    ['phone', 'N6', '2026-06-05T07:00Z'],
    ['post', 'N6', '2026-09-05T07:00Z'],
  ] as const)(
    'by %s under %s, on the consent and its notice, until the record, the activity or what lifts the block list ends',
    (channel, rule, until) => {
      const known = of({ consents: [consent({ channels: [channel] })] });
      expect(decide({ channel, purpose: 'direct-marketing' }, known, NOW)).toEqual({
        allowed: true,
        rule,
        reasons: ['consent-given'],
        basis: 'consent',
        noticeVersion: 'the notice of then',
        validUntil: at(until),
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
