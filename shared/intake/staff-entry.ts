import * as z from 'zod/mini';
import { birthDateOf, isChild } from '../people/age.ts';
import { type PersonFields, text } from '../people/person-fields.ts';
import type { Instant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { newId } from '../platform/random.ts';
import { ACTIVITIES, type ActivityName, activityNamed } from '../policy/activities.ts';
import { FIELD_CATEGORIES, type Field } from '../policy/data-categories.ts';
import { SOURCE_RULES } from '../policy/sources.ts';
import { reachablePerson } from './reachable-person.ts';
import type { Submission } from './submission.ts';

/** N13: the activities whose data comes in by the hands of staff. */
const ENTERED_BY_STAFF = (Object.keys(ACTIVITIES) as ActivityName[]).filter(
  (name) => SOURCE_RULES[activityNamed(name).source].way === 'staff-entry',
);

/** Which activity an entry is for; the rest of the body has the shape of that. */
export const EntryActivity = once(() => z.object({ activity: z.enum(ENTERED_BY_STAFF) }));

interface StaffEntry {
  readonly activity: ActivityName;
  readonly submissionId?: string | undefined;
  readonly submittedAt?: string | undefined;
  readonly person: PersonFields;
  readonly consents: readonly string[];
}

/**
 * What staff write down for an activity: the fields of its kinds of data, and as a list the boxes that were ticked on
 * the paper. A personal number only where the activity says why it is needed (N9).
 */
const staffEntry = (activity: ActivityName) => {
  const { dataCategories, personalNumber, consents } = activityNamed(activity);
  const fields = (Object.keys(FIELD_CATEGORIES) as Field[]).filter(
    (field) =>
      dataCategories.includes(FIELD_CATEGORIES[field]) && (field !== 'personnummer' || personalNumber),
  );
  const [first, ...others] = consents;
  const wording = first
    ? z.enum([first, ...others])
    : z.never({ error: `Nothing can be said yes to in the activity ${activity}.` });
  return z.strictObject({
    activity: z.literal(activity),
    submissionId: z.optional(text(200)),
    submittedAt: z.optional(z.iso.datetime({ offset: true })),
    person: reachablePerson(fields, `The activity ${activity}`),
    consents: z._default(z.array(wording).check(z.maxLength(consents.length || 1)), []),
  });
};

/** The schema of each such activity, made when an entry for it first comes. */
export const STAFF_ENTRIES = Object.fromEntries(
  ENTERED_BY_STAFF.map((activity) => [activity, once(() => staffEntry(activity))]),
) as unknown as Readonly<Record<ActivityName, () => z.ZodMiniType<StaffEntry>>>;

/**
 * An entry as it is kept, each box once; without an id of its own it gets one. `child`: a child's data is not entered
 * for an activity of adults (N5).
 */
export const submissionOfEntry = (entry: StaffEntry, receivedAt: Instant): Submission | 'child' => {
  const { activity, submissionId = newId(), submittedAt = receivedAt, person, consents } = entry;
  const isForAdults = activityNamed(activity).participants === 'adults';
  if (isForAdults && isChild(birthDateOf(person), receivedAt)) return 'child';
  return { activity, submissionId, receivedAt, submittedAt, person, consents: [...new Set(consents)] };
};
