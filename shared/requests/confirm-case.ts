import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { after } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { digest, newToken, type Token } from '../platform/random.ts';
import type { Send } from '../platform/sqs.ts';
import { RETENTION } from '../policy/retention.ts';
import { type Case, rightsIn, withStep } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { changeCase } from './change-case.ts';
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
  return found && isAskedBy(found, token, clock()) ? found : undefined;
};

const isAskedBy = (found: Case, token: string, now: Instant): boolean =>
  found.confirmTokens.includes(digest(token)) &&
  (found.confirmBefore ?? '') > now &&
  rightsIn(found, 'awaiting-identity').length > 0;

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
  const confirmed = await changeCase(requestId, deps, (seen, now) => {
    if (!isAskedBy(seen, token, now)) return undefined;
    const rights = rightsIn(seen, 'awaiting-identity');
    return {
      next: withStatusToken(answered(seen, now), statusToken),
      with: deps.evidence.adding(seen.subject, now, { type: 'confirmed', requestId, rights }),
    };
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
  return {
    ...(isReviewed ? withStep(read, 'under-review', now) : read),
    confirmBefore: undefined,
    askAgainAt: undefined,
    // The queue message that is sent next may be lost.
    nextAttemptAt: after(now, RETENTION.requeueAfter),
  };
};

/** More links than one case sends out, at one a day; the oldest stop opening the page. */
const MAX_STATUS_TOKENS = 50;

export const withStatusToken = (of: Case, token: Token): Case => ({
  ...of,
  statusTokens: [...of.statusTokens, digest(token)].slice(-MAX_STATUS_TOKENS),
});
