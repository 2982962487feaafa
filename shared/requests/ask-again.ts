import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { rightsIn } from './case.ts';
import { addingMail } from './case-mail.ts';
import type { CaseDeps } from './requests-deps.ts';

/** Mails the question once more to whoever asked once more and has not confirmed. */
export const askAgain = async (requestId: string, deps: CaseDeps): Promise<void> => {
  const messageId = await untilSettled(async () => {
    const seen = await deps.cases.read(requestId);
    const now = deps.clock();
    if (!seen?.askAgainAt || seen.askAgainAt > now) return undefined;
    const isOpen = rightsIn(seen, 'awaiting-identity').length > 0;
    const message = { messageId: newId(), template: 'confirm-request' } as const;
    const next = { ...seen, askAgainAt: undefined, nextAttemptAt: seen.confirmBefore };
    const written = await transact(deps.client, [
      ...deps.cases.saving(seen, next, now),
      ...(isOpen ? [addingMail(seen, message, now, deps)] : []),
    ]);
    if (written === 'conflict') return 'conflict';
    return isOpen ? message.messageId : undefined;
  });
  if (messageId) await deps.outgoing({ requestId, messageId });
};
