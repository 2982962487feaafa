import * as z from 'zod/mini';
import { type LookingDeps, recordLooks } from '../evidence/record-looks.ts';
import { once } from '../platform/once.ts';
import type { Staff } from '../platform/staff.ts';
import { type ActivityName, activityNamed, isActivity } from '../policy/activities.ts';
import { PrizeEntry } from './prize-entry.ts';
import type { PrizeStore } from './prize-store.ts';

/** The answer of `GET /prizes`. */
export const PrizeList = once(() => z.object({ entries: z.array(PrizeEntry()) }));

/** As many as fit into one answer; what is delivered or past due makes room for the rest. */
const MOST_LISTED = 5_000;

/** Whether an activity of this name collects entries for a prize. */
export const isContest = (name: string | undefined): name is ActivityName =>
  name !== undefined && isActivity(name) && activityNamed(name).prize === true;

/** The entries to a contest, the oldest first; what is past due is gone (N5). The looks are recorded first (N18). */
export const listPrizes = async (
  activity: ActivityName,
  staff: Staff,
  { prizes, ...deps }: LookingDeps & { readonly prizes: PrizeStore },
): Promise<readonly PrizeEntry[]> => {
  const now = deps.clock();
  const all = await prizes.ofActivity(activity);
  const entries = all.filter(({ dueAt }) => dueAt > now).slice(0, MOST_LISTED);
  await recordLooks(
    entries.map(({ entryId }) => entryId),
    { what: 'prizes' },
    staff,
    deps,
  );
  return entries;
};
