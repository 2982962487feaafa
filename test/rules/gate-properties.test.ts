import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Decision } from '../../shared/people/decision.ts';
import { dueDate } from '../../shared/people/due-date.ts';
import { decide, type Known } from '../../shared/people/gate.ts';
import type { Contact, Person, Source } from '../../shared/people/person.ts';
import type { Relation } from '../../shared/people/relation.ts';
import { merged } from '../../shared/people/suppression.ts';
import { after as later } from '../../shared/platform/calendar.ts';
import { type Instant, instantOf, latest } from '../../shared/platform/instant.ts';
import { ACTIVITIES, type ActivityName, activityNamed, purposesOf } from '../../shared/policy/activities.ts';
import { CHANNELS, PURPOSE_RULES, PURPOSES } from '../../shared/policy/purposes.ts';
import { RECIPIENTS } from '../../shared/policy/recipients.ts';
import { CONTACTS, consent, person, source } from './people.ts';

const day = (days: number): Instant => instantOf(Date.UTC(2026, 0, 1) + days * 86_400_000);
const moment = fc.integer({ min: 0, max: 1_400 }).map(day);
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 3 });

const word = (type: 'contract-started' | 'contract-ended' | 'final-invoice-settled') => (at: Instant) => ({
  at,
  type,
  eventId: type,
  receivedAt: day(0),
});
const relation: fc.Arbitrary<Relation> = fc
  .record({ started: perhaps(moment), ended: perhaps(moment), settled: perhaps(moment) })
  .map(({ started, ended, settled }) => ({
    customerNumber: 'C-1',
    ...(started && { started: word('contract-started')(started) }),
    ...(ended && { ended: word('contract-ended')(ended) }),
    ...(settled && { settled: { ...word('final-invoice-settled')(settled), how: 'paid' as const } }),
    fields: {},
  }));

const contacts: fc.Arbitrary<readonly Contact[]> = fc
  .subarray(['email', 'phone', 'postal'] as const, { minLength: 1 })
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map((kind) =>
        fc
          .record({
            saleAt: perhaps(moment),
            unusableSince: fc.option(moment, { nil: undefined, freq: 1 }),
            versionAt: perhaps(moment),
            listed: fc.boolean(),
            isRole: fc.boolean(),
          })
          .map(
            ({ saleAt, unusableSince, versionAt, listed, isRole }) =>
              ({
                ...CONTACTS[kind],
                ...(kind === 'email' && isRole && { value: 'info@bolaget.example' }),
                ...(saleAt && { saleAt }),
                ...(unusableSince && { unusableSince }),
                ...(versionAt && { blockList: { versionAt, listed } }),
              }) as Contact,
          ),
      ),
    ),
  );

const INTERESTS: readonly ActivityName[] = ['business-card', 'public-source', 'customer-register'];
const anySource: fc.Arbitrary<Source> = fc
  .record({
    activity: fc.constantFrom<ActivityName[]>(
      ...(Object.keys(ACTIVITIES) as ActivityName[]),
      // What stands on an interest has more rules to meet.
      ...INTERESTS,
      ...INTERESTS,
    ),
    firstAt: moment,
    informed: fc.boolean(),
    endsAt: perhaps(moment),
  })
  .map(({ activity, firstAt, informed, endsAt }) => {
    const {
      informedAt: _told,
      endsAt: _end,
      ...made
    } = source({
      activity,
      kind: activityNamed(activity).source,
      purposes: [...purposesOf(activity)],
      firstAt,
      lastAt: firstAt,
    });
    return { ...made, ...(informed && { informedAt: firstAt }), ...(endsAt && { endsAt }) };
  });

const anyConsent = fc
  .record({
    purpose: fc.constantFrom(...PURPOSES),
    channels: fc.subarray([...CHANNELS], { minLength: 1 }),
    givenAt: moment,
    awaits: fc.boolean(),
    endsAt: moment,
  })
  .map(({ awaits, ...facts }) => consent({ ...facts, ...(awaits && { awaitsConfirmation: true }) }));

const anyPerson: fc.Arbitrary<Person> = fc
  .record({
    contacts,
    consents: fc.array(anyConsent, { maxLength: 3 }),
    sources: fc.array(anySource, { minLength: 1, maxLength: 3 }),
    relations: fc.array(relation, { maxLength: 2 }),
    verifiedAt: moment,
    birthDate: fc.option(fc.constantFrom('1980-02-29', '2008-06-01', '2009-01-01', '2015-12-31'), {
      nil: undefined,
      freq: 2,
    }),
    company: fc.option(fc.constant({ name: 'Bolaget', organisationNumber: '556016-0680' }), {
      nil: undefined,
      freq: 1,
    }),
    marks: fc.oneof(
      { weight: 6, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc
          .constantFrom('deceasedAt', 'protectedAt', 'childAt', 'unconfirmedSince')
          .map((mark) => ({ [mark]: day(700) })),
      },
    ),
  })
  .map(({ birthDate, company, marks, ...facts }) => {
    const made = person({
      ...facts,
      ...marks,
      details: { ...(birthDate && { birthDate }), ...(company && { company }) },
    });
    return { ...made, dueAt: dueDate(made) };
  });

const cells = fc.dictionary(
  fc.constantFrom(
    '*:*',
    'email:*',
    '*:direct-marketing',
    'sms:direct-marketing',
    'phone:*',
    'post:newsletter',
  ),
  fc.record({ deniedAt: perhaps(moment), liftedAt: perhaps(moment) }).map(({ deniedAt, liftedAt }) => ({
    ...(deniedAt && { deniedAt }),
    ...(liftedAt && { liftedAt }),
  })),
  { maxKeys: 3 },
);

const question = fc.record({
  channel: fc.constantFrom(...CHANNELS),
  purpose: fc.constantFrom(...PURPOSES),
  recipient: fc.option(fc.constantFrom(...Object.keys(RECIPIENTS), 'a-broker'), { nil: undefined, freq: 1 }),
});
const nos = fc.record({
  asked: fc.array(cells, { maxLength: 2 }),
  held: fc.array(fc.record({ kind: fc.constantFrom('email', 'phone', 'postal', 'customerNumber'), cells }), {
    maxLength: 2,
  }),
});
const RUNS = { numRuns: 6_000 };

/** What is known came before it is asked about. */
const lastFact = ({ consents, sources }: Person): Instant =>
  latest(day(0), ...consents.map(({ givenAt }) => givenAt), ...sources.map(({ lastAt }) => lastAt));

/** So many days after what is known of them; and alive for a while from then on, or there would be little to lose. */
const soon = fc.integer({ min: 0, max: 120 });
const alive = (anyone: Person, since: number) => ({
  who: { ...anyone, dueAt: later(lastFact(anyone), { days: 400 }) },
  now: later(lastFact(anyone), { days: since }),
});

test('a yes always has a basis, a notice version, an end to come, and what the law asks of its channel', () => {
  let yes = 0;
  fc.assert(
    fc.property(anyPerson, nos, question, soon, (anyone, known, asked, since) => {
      const { who, now } = alive(anyone, since);
      const decision = decide(asked, { person: who, ...known }, now);
      if (!decision.allowed) {
        expect(decision).toMatchObject({ basis: null, noticeVersion: null, validUntil: null });
        expect(decision.reasons.length).toBeGreaterThan(0);
        return;
      }
      yes += 1;
      expect(decision.basis).not.toBeNull();
      expect(decision.noticeVersion).not.toBeNull();
      expect(String(decision.validUntil) > now && String(decision.validUntil) <= who.dueAt).toBe(true);
      expect(PURPOSE_RULES[asked.purpose].use).toBe('marketing');
      if (decision.basis === 'legitimate-interest') expect(['sms', 'social']).not.toContain(asked.channel);
      expect(
        who.sources.some(({ purposes }) => purposes.includes(asked.purpose)) || decision.basis === 'consent',
      ).toBe(true);
    }),
    RUNS,
  );
  // Each kind of yes has rows of its own in gate-grounds; here there were some.
  expect(yes).toBeGreaterThan(0);
});

test('time alone never turns a no into a yes', () => {
  let ended = 0;
  const days = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(anyPerson, nos, question, soon, days, (anyone, known, asked, since, more) => {
      const { who, now } = alive(anyone, since);
      const [before, then] = [now, later(now, { days: more })].map((at) =>
        decide(asked, { person: who, ...known }, at),
      );
      if (before?.allowed && !then?.allowed) ended += 1;
      if (!before?.allowed) expect(then?.allowed).toBe(false);
    }),
    RUNS,
  );
  expect(ended).toBeGreaterThan(0);
});

test('a yes holds until the moment that it names, if nothing new comes', () => {
  let held = 0;
  fc.assert(
    fc.property(
      anyPerson,
      nos,
      question,
      moment,
      fc.double({ min: 0, max: 1, noNaN: true }),
      (who, known, asked, now, share) => {
        const first = decide(asked, { person: who, ...known }, now);
        if (!first.allowed || !first.validUntil) return;
        const [from, to] = [Date.parse(now), Date.parse(first.validUntil)];
        const between = instantOf(Math.floor(from + (to - from - 1) * share));
        expect(decide(asked, { person: who, ...known }, between).allowed).toBe(true);
        held += 1;
      },
    ),
    RUNS,
  );
  expect(held).toBeGreaterThan(0);
});

test('adding a no never turns a no into a yes, and one that covers the use makes it the deciding reason', () =>
  fc.assert(
    fc.property(anyPerson, nos, cells, question, moment, (who, known, more, asked, now) => {
      const before = decide(asked, { person: who, ...known }, now);
      const denied = Object.fromEntries(Object.keys(more).map((key) => [key, { deniedAt: day(2_000) }]));
      for (const added of [
        { ...known, asked: [...known.asked, denied] },
        { ...known, asked: known.asked.map((one) => merged(one, denied)) },
        { ...known, held: [...known.held, { kind: 'email' as const, cells: denied }] },
      ] satisfies Omit<Known, 'person'>[]) {
        const then = decide(asked, { person: who, ...added }, now);
        if (!before.allowed) expect(then.allowed).toBe(false);
      }
      const all = decide(asked, { person: who, ...known, asked: [{ '*:*': { deniedAt: day(2_000) } }] }, now);
      expect([all.allowed, all.rule]).toEqual([false, 'L7']);
    }),
    RUNS,
  ));

test('whoever is known better is never refused less: a mark, a hold or a restriction opens nothing', () =>
  fc.assert(
    fc.property(anyPerson, nos, question, moment, (who, known, asked, now) => {
      const before: Decision = decide(asked, { person: who, ...known }, now);
      const stricter: readonly Partial<Person>[] = [
        { deceasedAt: now },
        { protectedAt: now },
        { childAt: now },
        { unconfirmedSince: now },
        { restriction: { ground: 'GDPR 18(1)(b)', since: now } },
      ];
      for (const change of stricter) {
        expect(decide(asked, { person: { ...who, ...change }, ...known }, now).allowed).toBe(false);
      }
      expect(typeof before.allowed).toBe('boolean');
    }),
    { numRuns: 500 },
  ));
