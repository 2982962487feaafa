import * as z from 'zod/mini';
import { birthDateOf, isChild } from '../people/age.ts';
import { PERSON_FIELDS } from '../people/person-fields.ts';
import { after } from '../platform/calendar.ts';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { activityNamed } from '../policy/activities.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Submission } from './submission.ts';

const { name, email, phone, postalAddress, language } = PERSON_FIELDS;

/** Who takes part in a contest: only what telling about or sending a prize needs (N5). No date of birth, and no box. */
export const PrizeEntry = once(() =>
  z.strictObject({
    entryId: z.uuid(),
    activity: z.string(),
    form: z.optional(z.string()),
    receivedAt: storedInstant(),
    /** N5: a child, or somebody who may be one. */
    isChild: z.boolean(),
    person: z.partial(
      z.strictObject({
        name: name(),
        email: email(),
        phone: phone(),
        postalAddress: postalAddress(),
        language: language(),
      }),
    ),
    /** From this moment it counts as gone. */
    dueAt: storedInstant(),
  }),
);
export type PrizeEntry = z.infer<ReturnType<typeof PrizeEntry>>;

/** The entry in a submission to a contest. */
export const prizeEntryOf = (
  { activity, form, receivedAt, person }: Submission,
  entryId: string,
  now: Instant,
): PrizeEntry => {
  const { name, email, phone, postalAddress, language } = person;
  return {
    entryId,
    activity,
    ...(form && { form }),
    receivedAt,
    isChild: countsAsChild(activity, birthDateOf(person), now),
    person: { name, email, phone, postalAddress, language },
    dueAt: after(receivedAt, RETENTION.prize),
  };
};

/** N5: where children take part, who states no date of birth counts as a child. */
const countsAsChild = (
  activity: Submission['activity'],
  birthDate: string | undefined,
  now: Instant,
): boolean =>
  birthDate === undefined ? activityNamed(activity).participants === 'children-too' : isChild(birthDate, now);
