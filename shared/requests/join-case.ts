import { after, before } from '../platform/calendar.ts';
import { earliest, type Instant, latest } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import { needsConfirmation, type Right } from '../policy/rights.ts';
import { type Case, hasEnded, rightsIn } from './case.ts';

/** A repeat joins an unconfirmed request only while this much is left to confirm it; later it is a case of its own. */
const LEAST_TIME_TO_CONFIRM = { days: 7 };
/** A lapse is an answer too: so long before the last day it is decided, and told even where its mail is put off. */
const TIME_TO_TELL = { days: 3 };
/** The same question is not mailed twice within this. */
const BETWEEN_QUESTIONS = { days: 1 };

/**
 * Whether a repeat belongs to this open case. Only where that asks for nothing that the repeat does not ask for, and
 * neither says anything in words: so nobody confirms more than they asked for, nor another's words, nor loses their
 * own. And only while it can still be confirmed and answered: nobody's earlier request, forgotten or made by a
 * stranger, stands in the way of another's.
 */
export const canJoin = (open: Case, repeat: Pick<Case, 'rights' | 'personal'>, now: Instant): boolean => {
  const repeated = repeat.rights.map(({ right }) => right);
  const standing = open.rights.filter(({ right, state }) => needsConfirmation(right) && !hasEnded(state));
  const isTheSame = standing.length > 0 && standing.every(({ right }) => repeated.includes(right));
  if (open.closedAt || !isTheSame || hasWords(open) || hasWords(repeat) || now >= open.dueAt) return false;
  // Nobody was asked there, and nobody will be: whoever can be asked gets a case of their own.
  const waitsUnasked =
    open.confirmedAt === undefined && standing.some(({ state }) => state === 'awaiting-review');
  if (waitsUnasked && repeat.personal.contact !== undefined) return false;
  const isUnconfirmed = standing.some(({ state }) => state === 'awaiting-identity');
  return !isUnconfirmed || confirmableUntil(open, now) >= after(now, LEAST_TIME_TO_CONFIRM);
};

export const asksFor = ({ rights }: Case, right: Right): boolean =>
  rights.some((one) => one.right === right && !hasEnded(one.state));

/** Whether it says something that another request of the same rights does not. */
export const hasWords = ({ personal }: Pick<Case, 'personal'>): boolean =>
  personal.changes !== undefined || personal.details !== undefined;

/** The time to confirm from now, but the request must still be answered in time where nobody does (L1, L6). */
export const confirmableUntil = (of: Pick<Case, 'dueAt'>, now: Instant): Instant =>
  earliest(after(now, RETENTION.confirmRequest), answerableUntil(of));

/** When a request lapses that nobody could even be asked about: its mail was put off, or never went. */
export const answerableUntil = ({ dueAt }: Pick<Case, 'dueAt'>): Instant => before(dueAt, TIME_TO_TELL);

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
