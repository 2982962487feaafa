import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { after } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { digest, newToken, type Token } from '../platform/random.ts';
import type { Send } from '../platform/sqs.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { RETENTION } from '../policy/retention.ts';
import { type Case, rightsIn, withStep } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { holdsUntil } from './hold.ts';
import type { CaseMessage } from './queue-messages.ts';
import { moved } from './transitions.ts';

export interface ConfirmingDeps {
  readonly client: Dynamo;
  readonly cases: CaseStore;
  readonly evidence: EvidenceStore;
  readonly fulfilment: Send<CaseMessage>;
  readonly clock: Clock;
}

/**
 * The open case that a confirmation's token belongs to. Undefined for every other token: made up, of another case, of
 * a status page, spent, or too old. Nobody is told which.
 */
export const caseToConfirm = async (
  requestId: string,
  token: string,
  { cases, clock }: Pick<ConfirmingDeps, 'cases' | 'clock'>,
): Promise<Case | undefined> => {
  const found = await cases.read(requestId);
  if (!found?.confirmTokens.includes(digest(token))) return undefined;
  const isInTime = (found.confirmBefore ?? '') > clock();
  return isInTime && rightsIn(found, 'awaiting-identity').length > 0 ? found : undefined;
};

/**
 * The pressed confirmation: whoever reads the registered mailbox says yes. Every token of the case is spent by it. An
 * erasure goes on by itself, the other rights wait for staff. The answer carries a fresh token for the status page.
 */
export const confirmCase = async (
  requestId: string,
  token: string,
  deps: ConfirmingDeps,
): Promise<{ readonly confirmed: Case; readonly statusToken: Token } | undefined> => {
  const statusToken = newToken();
  const confirmed = await untilSettled(async () => {
    const seen = await caseToConfirm(requestId, token, deps);
    if (!seen) return undefined;
    const now = deps.clock();
    const next = withStatusToken(answered(seen, now), statusToken);
    const written = await transact(deps.client, [
      ...deps.cases.saving(seen, next, now),
      ...deps.evidence.adding(next.subject, now, {
        type: 'confirmed',
        requestId,
        rights: rightsIn(seen, 'awaiting-identity'),
      }),
    ]);
    return written === 'conflict' ? 'conflict' : next;
  });
  if (!confirmed) return undefined;
  await deps.fulfilment({ requestId });
  return { confirmed, statusToken };
};

const answered = (seen: Case, now: Instant): Case => {
  const erasing = moved(seen, 'awaiting-identity', 'in-progress', (right) => right === 'erasure');
  const next = moved(erasing, 'awaiting-identity', 'awaiting-review');
  const read = withStep({ ...next, proven: true, confirmedAt: now, confirmTokens: [] }, 'confirmed', now);
  const isReviewed = rightsIn(read, 'awaiting-review').length > 0;
  const isErased = rightsIn(read, 'in-progress').length > 0;
  return {
    ...(isReviewed ? withStep(read, 'under-review', now) : read),
    confirmBefore: undefined,
    askAgainAt: undefined,
    // The queue message that is sent next may be lost.
    nextAttemptAt: isErased ? after(now, RETENTION.requeueAfter) : holdsUntil(seen),
  };
};

/** More links than one case sends out; the oldest stop opening the page. */
const MAX_STATUS_TOKENS = 10;

export const withStatusToken = (of: Case, token: Token): Case => ({
  ...of,
  statusTokens: [...of.statusTokens, digest(token)].slice(-MAX_STATUS_TOKENS),
});
