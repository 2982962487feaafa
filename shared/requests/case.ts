import * as z from 'zod/mini';
import { IDENTIFIER_KINDS } from '../people/identifier.ts';
import { emailAddress, PERSON_FIELDS, phoneNumber, text } from '../people/person-fields.ts';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import {
  CASE_STEPS,
  type CaseStep,
  RIGHT_STATES,
  RIGHTS,
  type Right,
  type RightState,
} from '../policy/rights.ts';

/** What a closed case has lost: whoever asked, in their own words, and where they were told (L22). */
const personal = once(() =>
  z.partial(
    z.strictObject({
      email: emailAddress(),
      phone: phoneNumber(),
      customerNumber: PERSON_FIELDS.customerNumber(),
      name: text(200),
      details: z.string(),
      changes: z.string(),
      /** Where mails about this case go. */
      contact: emailAddress(),
      /** `Message-ID`s of the mail that is answered. */
      inReplyTo: z.readonly(z.array(z.string())),
      /** A mail that somebody has to read: where it lies, what its sender wrote, and under which subject. */
      objectKey: z.string(),
      subjectLine: z.string(),
      written: z.string(),
    }),
  ),
);

/**
 * A data-subject request (N20) from receipt to answer, or a mail that a person has to read. Each right has a state of
 * its own; the state of the whole follows from them.
 */
export const caseSchema = once(() =>
  z.strictObject({
    requestId: z.uuid(),
    /** Counts writes; every update is conditional on the one that was read. */
    version: z.int(),
    kind: z.enum(['request', 'review']),
    /** The way that it came; `register` for what came up in the data itself. */
    channel: z.enum(['web', 'mail', 'register']),
    language: z.string(),
    /** By the domain's clock, when it came to the door: the month runs from here (L1). */
    receivedAt: storedInstant(),
    dueAt: storedInstant(),
    rights: z.readonly(z.array(z.strictObject({ right: z.enum(RIGHTS), state: z.enum(RIGHT_STATES) }))),
    /** What an objection or a withdrawal is limited to. */
    channels: z.readonly(z.array(z.enum(CHANNELS))),
    purposes: z.readonly(z.array(z.enum(PURPOSES))),
    /** Whether it surely comes from the person: an authentic mail, or a pressed confirmation. */
    proven: z.boolean(),
    /** Whether an answer is owed or would be courteous, and could not loop. */
    answerable: z.boolean(),
    personal: personal(),
    /** What it named, under every key of the ring: how erasure finds it. Gone when it closes. */
    named: z.readonly(
      z.array(
        z.strictObject({
          kind: z.enum(IDENTIFIER_KINDS),
          hash: z.string(),
        }),
      ),
    ),
    /** What evidence calls whom it is about: the `personId`, or something as random. */
    subject: z.string(),
    personId: z.optional(z.uuid()),
    /** After this it lapses (L6). */
    confirmBefore: z.optional(storedInstant()),
    confirmedAt: z.optional(storedInstant()),
    /** Hashes of the tokens in its mails; one pressed confirmation spends them all. */
    confirmTokens: z.readonly(z.array(z.string())),
    statusTokens: z.readonly(z.array(z.string())),
    /** When whoever asked once more is asked again to confirm. */
    askAgainAt: z.optional(storedInstant()),
    steps: z.readonly(z.array(z.strictObject({ step: z.enum(CASE_STEPS), at: storedInstant() }))),
    /** Something was held of them beside the register: an entry to a contest. */
    hadEntries: z.optional(z.literal(true)),
    /** What the reader of mail made of it, for whoever reads it. */
    reading: z.optional(z.record(z.string(), z.unknown())),
    /** The open case that this one repeats. */
    joins: z.optional(z.uuid()),
    /** A mail of it that is written and may not be queued yet. */
    mailing: z.optional(z.uuid()),
    /** When it is looked at again, if nothing happens before. */
    nextAttemptAt: z.optional(storedInstant()),
    closedAt: z.optional(storedInstant()),
  }),
);
export type Case = z.infer<ReturnType<typeof caseSchema>>;

const ENDED: ReadonlySet<RightState> = new Set(['completed', 'refused', 'lapsed']);
export const hasEnded = (state: RightState): boolean => ENDED.has(state);

/** Whether each of its rights has ended, one way or another. */
export const hasEndedWhole = ({ rights }: Pick<Case, 'rights'>): boolean =>
  rights.every(({ state }) => hasEnded(state));

/** The state of the whole: that of the right which is least far, or how the last of them ended. */
export const stateOf = ({ rights }: Pick<Case, 'rights'>): RightState => {
  const open = RIGHT_STATES.find((state) => !hasEnded(state) && rights.some((one) => one.state === state));
  if (open) return open;
  const endings = rights.map(({ state }) => state);
  return endings.find((state) => state === 'completed') ?? endings[0] ?? 'awaiting-review';
};

export const rightsIn = (
  { rights }: Pick<Case, 'rights'>,
  ...states: readonly RightState[]
): readonly Right[] => rights.flatMap(({ right, state }) => (states.includes(state) ? [right] : []));

/** The case with a step more in its history. */
export const withStep = <Of extends Pick<Case, 'steps'>>(of: Of, step: CaseStep, at: Instant): Of => ({
  ...of,
  steps: [...of.steps, { step, at }],
});
