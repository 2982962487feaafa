import { after } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import { askAgain } from './ask-again.ts';
import { type Case, hasEndedWhole, rightsIn, withStep } from './case.ts';
import { changeCase } from './change-case.ts';
import { closed } from './close-case.ts';
import type { ErasingDeps } from './erase-people.ts';
import { fulfilCase } from './fulfil-case.ts';
import { holdsUntil, releasing } from './hold.ts';
import { identifyCase } from './identify-case.ts';
import { lapseCase } from './lapse-case.ts';

type Advanced =
  | 'identified'
  | 'erased'
  | 'nothing-held'
  | 'waiting'
  | 'lapsed'
  | 'asked-again'
  | 'ended'
  | 'nothing';

/**
 * Takes a case as far as it goes by itself, whoever sent for it: the door, a pressed confirmation, or the schedule
 * `deadlines`. Every step asks what stands there now, so that a doubled or late message does nothing twice.
 */
export const advanceCase = async (requestId: string, deps: ErasingDeps): Promise<Advanced> => {
  const seen = await deps.cases.read(requestId);
  if (!seen || seen.closedAt) return 'nothing';
  // Whoever wrote its last mail may have died before queueing it; a doubled message sends nothing twice.
  if (seen.mailing) await deps.outgoing({ requestId, messageId: seen.mailing });
  const now = deps.clock();
  if (rightsIn(seen, 'received').length > 0) {
    await identifyCase(seen, deps);
    return 'identified';
  }
  if (rightsIn(seen, 'awaiting-identity').length > 0 && (seen.confirmBefore ?? now) <= now) {
    await lapseCase(requestId, deps);
    return 'lapsed';
  }
  if (seen.askAgainAt && seen.askAgainAt <= now) {
    await askAgain(requestId, deps);
    return 'asked-again';
  }
  if (rightsIn(seen, 'in-progress').length > 0) return fulfilCase(seen, deps);
  if (isOver(seen, now)) return end(seen, now, deps);
  const waits = seen.confirmedAt !== undefined && rightsIn(seen, 'awaiting-review').length > 0;
  return waits ? fulfilCase(seen, deps) : 'nothing';
};

const isOver = (seen: Case, now: Instant): boolean => {
  if (seen.kind === 'review') return after(seen.receivedAt, RETENTION.rawMail) <= now;
  const isUntold = hasEndedWhole(seen);
  const lastAt = seen.steps.at(-1)?.at ?? seen.receivedAt;
  return (isUntold ? after(lastAt, RETENTION.untoldAnswer) : holdsUntil(seen)) <= now;
};

/**
 * What nobody came to read or answer holds a record for so long and no longer (L13), nor the words of a mail. It stays
 * in the list. What was answered, and could not be told, closes.
 */
const end = async ({ requestId }: Case, now: Instant, deps: ErasingDeps): Promise<'ended'> => {
  await changeCase(requestId, deps, async (seen) => {
    if (seen.closedAt) return undefined;
    if (seen.kind === 'review')
      return { next: { ...seen, personal: {}, named: [], nextAttemptAt: undefined } };
    const released = await releasing(seen, now, deps);
    return hasEndedWhole(seen)
      ? { next: closed(withStep(seen, 'not-told', now), now), with: released }
      : { next: { ...seen, nextAttemptAt: undefined }, with: released };
  });
  return 'ended';
};
