import type { CaseTemplate } from '../mail/duty-messages.ts';
import type { Message } from '../mail/message-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import type { Case } from './case.ts';
import type { CaseDeps } from './case-deps.ts';
import { addingMail } from './case-mail.ts';
import type { CaseStore } from './case-store.ts';

interface Change {
  readonly next: Case;
  /** What must be written with it, or not at all. */
  readonly with?: readonly TransactItem[];
}

type Decide<Of extends Change> = (seen: Case, now: Instant) => Promise<Of | undefined> | Of | undefined;

/**
 * Reads a case, decides what becomes of it, and writes that, as often as another writer comes in between. The answer is
 * the case as it was written; undefined where there is none, or nothing is to change.
 */
export const changeCase = (
  requestId: string,
  { client, cases, clock }: { readonly client: Dynamo; readonly cases: CaseStore; readonly clock: Clock },
  decide: Decide<Change>,
): Promise<Case | undefined> =>
  untilSettled(async () => {
    const seen = await cases.read(requestId);
    const now = clock();
    const change = seen && (await decide(seen, now));
    if (!seen || !change) return undefined;
    const items = [...cases.saving(seen, change.next, now), ...(change.with ?? [])];
    return (await transact(client, items)) === 'conflict' ? 'conflict' : change.next;
  });

/** The same, with a mail about it, which is queued when it is written. */
export const changeCaseAndMail = async (
  requestId: string,
  deps: CaseDeps,
  decide: Decide<Change & { readonly mail?: CaseTemplate | undefined }>,
): Promise<void> => {
  let message: Message | undefined;
  const changed = await changeCase(requestId, deps, async (seen, now) => {
    const change = await decide(seen, now);
    message = change?.mail && { messageId: newId(), template: change.mail };
    return (
      change && {
        next: { ...change.next, mailing: message?.messageId ?? change.next.mailing },
        with: [...(change.with ?? []), ...(message ? [addingMail(seen, message, now, deps)] : [])],
      }
    );
  });
  if (changed && message) await deps.outgoing({ requestId, messageId: message.messageId });
};
