import * as z from 'zod/mini';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { IDENTIFIER_KINDS } from './identifier.ts';
import { emailAddress, PERSON_FIELDS, phoneNumber, postalAddress } from './person-fields.ts';

/** Where a fact came from (N2): the activity and its form, and when it first and last came. */
const Provenance = {
  activity: z.string(),
  form: z.string(),
  firstAt: storedInstant(),
  lastAt: storedInstant(),
};

const Contact = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('email'), value: emailAddress(), ...Provenance }),
  z.strictObject({ kind: z.literal('phone'), value: phoneNumber(), ...Provenance }),
  z.strictObject({ kind: z.literal('postal'), value: postalAddress(), ...Provenance }),
]);

/** A consent with its proof (L8): who (the record), when, to which words in which language, how. */
const Consent = z.strictObject({
  wording: z.string(),
  purpose: z.enum(PURPOSES),
  channels: z.readonly(z.array(z.enum(CHANNELS))),
  language: z.string(),
  noticeVersion: z.string(),
  givenAt: storedInstant(),
  how: z.literal('website-form'),
  form: z.string(),
  submissionId: z.string(),
  /** The absolute end of the activity it was given in (N19). */
  endsAt: storedInstant(),
});

const Source = z.strictObject({
  ...Provenance,
  kind: z.literal('website-form'),
  noticeVersion: z.string(),
  /** Counted from the last form of this activity; refreshing never moves it (N19). */
  endsAt: storedInstant(),
});

/** L13: an open request holds the record, so that retention does not take what the answer is about. */
const Hold = z.strictObject({
  /** The request that holds it, and releases it when it ends. */
  requestId: z.uuid(),
  /** When that request must have ended; the release is an event, never this moment alone. */
  until: storedInstant(),
});

const { name, birthDate, customerNumber, memberNumber, company, language } = PERSON_FIELDS;

/**
 * A person's record: one item, so that no half person can exist and time to live takes all of it at once.
 * What grows without bound (messages, later disclosures and looks) stands beside it in the same partition.
 */
export const Person = z.strictObject({
  personId: z.uuid(),
  /** Counts writes; every update is conditional on the one that was read. */
  version: z.int(),
  category: z.enum(['prospect', 'business-representative']),
  details: z.partial(
    z.strictObject({
      name: name(),
      birthDate: birthDate(),
      customerNumber: customerNumber(),
      memberNumber: memberNumber(),
      company: company(),
      language: language(),
    }),
  ),
  contacts: z.readonly(z.array(Contact)),
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
  /** From this moment the record counts as gone (N19), unless something holds it. */
  dueAt: storedInstant(),
  holds: z.optional(z.readonly(z.array(Hold))),
});
export type Person = z.infer<typeof Person>;
export type Contact = z.infer<typeof Contact>;
export type Consent = z.infer<typeof Consent>;
export type Source = z.infer<typeof Source>;

export const isHeld = ({ holds = [] }: Pick<Person, 'holds'>): boolean => holds.length > 0;

/** N19: what is due is gone from that moment, whatever the database still holds; what an open request holds is not (L13). */
export const isGone = (person: Pick<Person, 'dueAt' | 'holds'>, now: Instant): boolean =>
  !isHeld(person) && person.dueAt <= now;
