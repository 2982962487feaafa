import { after } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { RETENTION } from '../policy/retention.ts';
import { askAgain } from './ask-again.ts';
import { type Case, rightsIn } from './case.ts';
import { type ErasingDeps, eraseForCase } from './erase-case.ts';
import { holdsUntil, releasing } from './hold.ts';
import { identifyCase } from './identify-case.ts';
import { lapseCase } from './lapse-case.ts';

/**
 * Takes a case as far as it goes by itself, whoever sent for it: the door, a pressed confirmation, or the schedule
 * `deadlines`. Every step asks what stands there now, so that a doubled or late message does nothing twice.
 */
export const advanceCase = async (
  requestId: string,
  deps: ErasingDeps,
): Promise<'identified' | 'erased' | 'lapsed' | 'asked-again' | 'released' | 'nothing'> => {
  const seen = await deps.cases.read(requestId);
  if (!seen || seen.closedAt) return 'nothing';
  const now = deps.clock();
  if (rightsIn(seen, 'received').length > 0) {
    await identifyCase(seen, deps);
    return 'identified';
  }
  if (rightsIn(seen, 'in-progress').includes('erasure')) {
    await eraseForCase(seen, deps);
    return 'erased';
  }
  if (rightsIn(seen, 'awaiting-identity').length > 0 && (seen.confirmBefore ?? now) <= now) {
    await lapseCase(requestId, deps);
    return 'lapsed';
  }
  if (seen.askAgainAt && seen.askAgainAt <= now) {
    await askAgain(requestId, deps);
    return 'asked-again';
  }
  return release(seen, now, deps);
};

/** What a person never came to read or answer holds a record for so long and no longer, nor the mail's words (L13). */
const release = async (seen: Case, now: Instant, deps: ErasingDeps): Promise<'released' | 'nothing'> => {
  const wordsGo = after(seen.receivedAt, RETENTION.rawMail);
  const isOver = seen.kind === 'review' ? wordsGo <= now : holdsUntil(seen) <= now;
  if (!isOver) return 'nothing';
  await untilSettled(async () => {
    const standing = await deps.cases.read(seen.requestId);
    if (!standing || standing.closedAt) return 'done';
    const next =
      standing.kind === 'review'
        ? { ...standing, personal: {}, named: [], nextAttemptAt: undefined }
        : { ...standing, nextAttemptAt: undefined };
    return transact(deps.client, [
      ...deps.cases.saving(standing, next, now),
      ...(await releasing(standing, now, deps)),
    ]);
  });
  return 'released';
};
