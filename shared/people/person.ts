import * as z from 'zod/mini';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { SOURCE_RULES, type Source as SourceKind } from '../policy/sources.ts';
import { IDENTIFIER_KINDS } from './identifier.ts';
import { emailAddress, PERSON_FIELDS, phoneNumber, postalAddress } from './person-fields.ts';
import { relationSchema } from './relation.ts';

/** Where a fact came from (N2): the activity and its form, and when it first and last came from there. */
const Provenance = z.strictObject({
  activity: z.string(),
  form: z.optional(z.string()),
  firstAt: storedInstant(),
  lastAt: storedInstant(),
});
export type Provenance = z.infer<typeof Provenance>;

/** L15: what a block list said, and as of which version of the list. */
const BlockListCheck = z.strictObject({ listed: z.boolean(), versionAt: storedInstant() });

const ofContact = {
  /** N10: everybody who gave it. */
  from: z.readonly(z.array(Provenance).check(z.minLength(1))),
  /** L14: when the person gave it at a sale to them; soft opt-in hangs on the address, not on the person. */
  saleAt: z.optional(storedInstant()),
  /** Nothing arrives there. */
  unusableSince: z.optional(storedInstant()),
  blockList: z.optional(BlockListCheck),
};

const Contact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), value: emailAddress(), ...ofContact }),
  z.strictObject({ kind: z.literal('phone'), value: phoneNumber(), ...ofContact }),
  z.strictObject({ kind: z.literal('postal'), value: postalAddress(), ...ofContact }),
]);

const WAYS = ['website-form', 'webhook', 'staff-entry', 'file', 'customer-events'] as const;

/** A consent with its proof (L8): who (the record), when, to which words in which language, how. */
const Consent = z.strictObject({
  wording: z.string(),
  purpose: z.enum(PURPOSES),
  channels: z.readonly(z.array(z.enum(CHANNELS))),
  language: z.string(),
  noticeVersion: z.string(),
  givenAt: storedInstant(),
  how: z.enum(WAYS),
  activity: z.string(),
  form: z.optional(z.string()),
  submissionId: z.string(),
  /** Said yes to once more, over the channel that it is for (L8, L17). */
  confirmedAt: z.optional(storedInstant()),
  /** The activity asks for that, and it has not come: it counts for nothing until then. */
  awaitsConfirmation: z.optional(z.literal(true)),
  /** The absolute end of the activity it was given in (N19). */
  endsAt: storedInstant(),
});

const Source = z.strictObject({
  ...Provenance.def.shape,
  kind: z.enum(Object.keys(SOURCE_RULES) as [SourceKind, ...SourceKind[]]),
  /** N7: what was stated when the data was collected, and in which words. */
  purposes: z.readonly(z.array(z.enum(PURPOSES))),
  noticeVersion: z.string(),
  /** When the person learnt of it: with the form, or by our message (L9). Absent until then. */
  informedAt: z.optional(storedInstant()),
  /** Counted from the last time that data came; refreshing never moves it (N19). Absent while a contract runs. */
  endsAt: z.optional(storedInstant()),
});

/** L13: an open request holds the record, so that retention does not take what the answer is about. */
const Hold = z.strictObject({
  /** The request that holds it, and releases it when it ends. */
  requestId: z.uuid(),
  /** When that request must have ended; the release is an event, never this moment alone. */
  until: storedInstant(),
});

const { name, birthDate, customerNumber, memberNumber, company, language, personnummer } = PERSON_FIELDS;

const Details = z.partial(
  z.strictObject({
    name: name(),
    birthDate: birthDate(),
    /** N9: only where an activity needs it, and never shown whole. */
    personnummer: personnummer(),
    customerNumber: customerNumber(),
    memberNumber: memberNumber(),
    company: company(),
    language: language(),
  }),
);

/** N4. */
export const CATEGORIES = [
  'prospect',
  'contest-participant',
  'business-representative',
  'customer',
  'former-customer',
] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * A person's record: one item, so that no half person can exist and time to live takes all of it at once.
 * What grows without bound (messages, later disclosures and looks) stands beside it in the same partition.
 */
export const Person = z.strictObject({
  personId: z.uuid(),
  /** Counts writes; every update is conditional on the one that was read. */
  version: z.int(),
  category: z.enum(CATEGORIES),
  details: Details,
  contacts: z.readonly(z.array(Contact)),
  /** What came from elsewhere than the customer register, where that too says something (N2). */
  told: z.optional(z.strictObject({ details: Details, contacts: z.readonly(z.array(Contact)) })),
  /** What the customer register says, by customer number. */
  relations: z.optional(z.readonly(z.array(z.lazy(relationSchema)))),
  identifiers: z.readonly(
    z.array(
      z.strictObject({
        kind: z.enum(IDENTIFIER_KINDS),
        hash: z.string(),
      }),
    ),
  ),
  consents: z.readonly(z.array(Consent)),
  sources: z.readonly(z.array(Source)),
  /** What the person was told about: activities with the notice's version, and wordings (L9, L10). */
  informedOf: z.readonly(z.array(z.string())),
  verifiedAt: storedInstant(),
  /** Set while a no stands against everything that a later form asked for (L17). */
  unconfirmedSince: z.optional(storedInstant()),
  /** L21: reported dead. No channel is open, and the record is due. */
  deceasedAt: z.optional(storedInstant()),
  /** L21: a protected person. No address is kept, and nothing brings one back. */
  protectedAt: z.optional(storedInstant()),
  /** N5: found to be a child. */
  childAt: z.optional(storedInstant()),
  /** L13: restricted at the person's wish: stored, and nothing else. */
  restriction: z.optional(z.strictObject({ ground: z.string(), since: storedInstant() })),
  /** From this moment the record counts as gone (N19), unless something holds it. */
  dueAt: storedInstant(),
  holds: z.optional(z.readonly(z.array(Hold))),
});
export type Person = z.infer<typeof Person>;
export type Contact = z.infer<typeof Contact>;
export type Consent = z.infer<typeof Consent>;
export type Source = z.infer<typeof Source>;
export type Details = z.infer<typeof Details>;

/** L13: what retention leaves alone: the record of an open request, and one that the person wants restricted. */
export const isHeld = ({ holds = [], restriction }: Pick<Person, 'holds' | 'restriction'>): boolean =>
  holds.length > 0 || restriction !== undefined;

/** N19: what is due is gone from that moment, whatever the database still holds; what is held is not (L13). */
export const isGone = (person: Pick<Person, 'dueAt' | 'holds' | 'restriction'>, now: Instant): boolean =>
  !isHeld(person) && person.dueAt <= now;
