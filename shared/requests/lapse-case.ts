import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { rightsIn, withStep } from './case.ts';
import { addingMail } from './case-mail.ts';
import { closed } from './close-case.ts';
import { releasing } from './hold.ts';
import type { CaseDeps } from './requests-deps.ts';
import { moved } from './transitions.ts';

/**
 * L6: what nobody confirmed in time is refused for that reason, and the person is told so, with the ways to complain.
 * The record is released; the no that the request brought stands (L7).
 */
export const lapseCase = async (requestId: string, deps: CaseDeps): Promise<void> => {
  const messageId = await untilSettled(async () => {
    const seen = await deps.cases.read(requestId);
    const now = deps.clock();
    const rights = seen ? rightsIn(seen, 'awaiting-identity') : [];
    if (!seen || rights.length === 0 || (seen.confirmBefore ?? now) > now) return undefined;
    const lapsed = {
      ...withStep(moved(seen, 'awaiting-identity', 'lapsed'), 'lapsed', now),
      confirmTokens: [],
      confirmBefore: undefined,
      askAgainAt: undefined,
      nextAttemptAt: undefined,
    };
    const message = seen.personal.contact
      ? ({ messageId: newId(), template: 'request-lapsed' } as const)
      : undefined;
    const written = await transact(deps.client, [
      ...deps.cases.saving(seen, message ? lapsed : closed(lapsed, now), now),
      ...(await releasing(seen, now, deps)),
      ...(message ? [addingMail(seen, message, now, deps)] : []),
      ...deps.evidence.adding(seen.subject, now, { type: 'lapsed', requestId, rights }),
    ]);
    return written === 'conflict' ? 'conflict' : message?.messageId;
  });
  if (messageId) await deps.outgoing({ requestId, messageId });
};
