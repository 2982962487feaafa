import { rightsIn } from './case.ts';
import type { CaseDeps } from './case-deps.ts';
import { changeCaseAndMail } from './change-case.ts';

/** Mails the question once more to whoever asked once more and has not confirmed. */
export const askAgain = (requestId: string, deps: CaseDeps): Promise<void> =>
  changeCaseAndMail(requestId, deps, (seen, now) => {
    if (!seen.askAgainAt || seen.askAgainAt > now) return undefined;
    return {
      next: { ...seen, askAgainAt: undefined, nextAttemptAt: seen.confirmBefore },
      ...(rightsIn(seen, 'awaiting-identity').length > 0 && { mail: 'confirm-request' }),
    };
  });
