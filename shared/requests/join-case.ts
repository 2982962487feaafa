import { after, before } from '../platform/calendar.ts';
import { earliest, type Instant, latest } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Right } from '../policy/rights.ts';
import { type Case, hasEnded, rightsIn } from './case.ts';

/** A repeat joins an unconfirmed request only while this much is left to confirm it; later it is a case of its own. */
const LEAST_TIME_TO_CONFIRM = { days: 7 };
/** A lapse is an answer too: so long before the last day it is decided, and told even where its mail is put off. */
const TIME_TO_TELL = { days: 3 };
/** The same question is not mailed twice within this. */
const BETWEEN_QUESTIONS = { days: 1 };

/**
 * Whether a repeat of `right` belongs to this case: it is open there, and whoever repeats it still has time to
 * confirm. So nobody's earlier request, forgotten or made by a stranger, stands in the way of another's.
 */
export const canJoin = (open: Case, right: Right, now: Instant): boolean => {
  const state = open.rights.find((one) => one.right === right)?.state;
  if (open.closedAt || !state || hasEnded(state)) return false;
  return state !== 'awaiting-identity' || confirmableUntil(open, now) >= after(now, LEAST_TIME_TO_CONFIRM);
};

/** From now the same time to confirm again, but the first must still be answered in time where nobody does (L1, L6). */
const confirmableUntil = ({ dueAt }: Case, now: Instant): Instant =>
  earliest(after(now, RETENTION.confirmRequest), before(dueAt, TIME_TO_TELL));

/** An open case that was asked for once more: who has not confirmed is asked again, a day after the last time. */
export const renewed = (open: Case, now: Instant): Case => {
  if (rightsIn(open, 'awaiting-identity').length === 0) return open;
  const lastAsked = open.steps.findLast(({ step }) => step === 'confirmation-sent')?.at;
  const askAgainAt = lastAsked ? latest(now, after(lastAsked, BETWEEN_QUESTIONS)) : undefined;
  const confirmBefore = confirmableUntil(open, now);
  return {
    ...open,
    confirmBefore,
    // Not yet asked at all: that mail is on its way.
    ...(askAgainAt && { askAgainAt }),
    nextAttemptAt: earliest(confirmBefore, askAgainAt ?? confirmBefore),
  };
};
