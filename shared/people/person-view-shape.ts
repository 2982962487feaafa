import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { ACTIVITIES, type ActivityName } from '../policy/activities.ts';
import { BALANCING_TESTS, type BalancingTestName } from '../policy/balancing-tests.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { SOURCE_RULES, type Source } from '../policy/sources.ts';
import { CONSENT_STATES } from './consent-state.ts';
import { DueView } from './due-view.ts';
import { Permission } from './permissions.ts';
import { CATEGORIES } from './person.ts';
import { STANDINGS } from './relation.ts';

const moment = () => z.iso.datetime();
const momentOrNull = () => z.nullable(moment());
const namesOf = <Name extends string>(rules: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(rules) as [Name, ...Name[]]);

const provenance = () => ({
  activity: z.string(),
  form: z.nullable(z.string()),
  firstAt: moment(),
  lastAt: moment(),
});

const contact = () =>
  z.object({
    kind: z.enum(['email', 'phone', 'postal']),
    value: z.union([
      z.string(),
      z.object({ street: z.string(), postalCode: z.string(), city: z.string(), country: z.string() }),
    ]),
    from: z.array(z.object(provenance())),
    /** L14: the sale at which the person gave it. */
    softOptInSince: momentOrNull(),
    unusableSince: momentOrNull(),
    blockList: z.nullable(z.object({ listed: z.boolean(), versionAt: moment() })),
  });

const source = () =>
  z.object({
    ...provenance(),
    kind: namesOf<Source>(SOURCE_RULES),
    /** N2: whether the person gave it, or somebody else did. */
    givenBy: z.enum(['person', 'third-party']),
    noticeVersion: z.string(),
    purposes: z.array(z.enum(PURPOSES)),
    /** N6: the interests that were weighed for it, each with its balancing test. */
    interests: z.array(
      z.object({
        purpose: z.enum(PURPOSES),
        channels: z.array(z.enum(CHANNELS)),
        balancingTest: namesOf<BalancingTestName>(BALANCING_TESTS),
      }),
    ),
    informedAt: momentOrNull(),
    endsAt: momentOrNull(),
  });

const consent = () =>
  z.object({
    wording: z.string(),
    purpose: z.enum(PURPOSES),
    channels: z.array(z.enum(CHANNELS)),
    language: z.string(),
    noticeVersion: z.string(),
    activity: namesOf<ActivityName>(ACTIVITIES),
    givenAt: moment(),
    confirmedAt: momentOrNull(),
    endsAt: moment(),
    state: z.enum(CONSENT_STATES),
    /** The channels that a no stands against. */
    deniedOn: z.array(z.enum(CHANNELS)),
  });

/** What staff see of a person: what is kept, from where, on what basis, until when and why (N2, N6, N19). */
export const PersonView = once(() =>
  z.object({
    personId: z.uuid(),
    category: z.enum(CATEGORIES),
    /** L21: a protected person, whose details and contacts are shown to the privacy officer alone. */
    protected: z.boolean(),
    /** N9: the personal number is masked. */
    details: z.partial(
      z.object({
        name: z.string(),
        birthDate: z.string(),
        personnummer: z.string(),
        customerNumber: z.string(),
        memberNumber: z.string(),
        company: z.object({ name: z.string(), organisationNumber: z.optional(z.string()) }),
        language: z.string(),
      }),
    ),
    contacts: z.array(contact()),
    relations: z.array(
      z.object({ customerNumber: z.string(), standing: z.enum(STANDINGS), since: momentOrNull() }),
    ),
    sources: z.array(source()),
    consents: z.array(consent()),
    verifiedAt: moment(),
    due: DueView(),
    /** L13: open requests that hold the record, and a restriction. */
    holds: z.array(z.object({ requestId: z.uuid(), until: moment() })),
    restriction: z.nullable(z.object({ ground: z.string(), since: moment() })),
    marks: z.object({
      unconfirmedSince: momentOrNull(),
      deceasedAt: momentOrNull(),
      protectedAt: momentOrNull(),
      childAt: momentOrNull(),
    }),
    permissions: z.array(Permission()),
  }),
);
export type PersonView = z.infer<ReturnType<typeof PersonView>>;

/** The answer of a search. */
export const PeopleFound = once(() => z.object({ people: z.array(PersonView()) }));
