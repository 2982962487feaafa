import { rightsIn, withStep } from './case.ts';
import type { CaseDeps } from './case-deps.ts';
import { changeCaseAndMail } from './change-case.ts';
import { closed, untilTold } from './close-case.ts';
import { releasing } from './hold.ts';
import { moved } from './transitions.ts';

/**
 * L6: what nobody confirmed in time is refused for that reason, and the person is told so, with the ways to complain.
 * The record is released; the no that the request brought stands (L7).
 */
export const lapseCase = (requestId: string, deps: CaseDeps): Promise<void> =>
  changeCaseAndMail(requestId, deps, async (seen, now) => {
    const rights = rightsIn(seen, 'awaiting-identity');
    if (rights.length === 0 || (seen.confirmBefore ?? now) > now) return undefined;
    const lapsed = withStep(moved(seen, 'awaiting-identity', 'lapsed'), 'lapsed', now);
    const canTell = seen.personal.contact !== undefined;
    return {
      next: canTell ? untilTold(lapsed, now) : closed(lapsed, now),
      with: [
        ...(await releasing(seen, now, deps)),
        ...deps.evidence.adding(seen.subject, now, { type: 'lapsed', requestId, rights }),
      ],
      ...(canTell && { mail: 'request-lapsed' }),
    };
  });
