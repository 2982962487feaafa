import { before } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Send } from '../platform/sqs.ts';
import { RETENTION } from '../policy/retention.ts';
import type { InboxStore } from './inbox-store.ts';
import type { SubmissionMessage } from './queue-messages.ts';

/**
 * Queues again what has waited for a quarter of an hour: a door that died between keeping a form and queueing it.
 * Each form once; from then on the queue's own redelivery and dead letters hold it.
 */
export const requeueWaiting = async (deps: {
  readonly inbox: InboxStore;
  readonly submissions: Send<SubmissionMessage>;
  readonly clock: Clock;
}): Promise<{ readonly requeued: number }> => {
  const keys = await deps.inbox.waiting(before(deps.clock(), RETENTION.requeueAfter));
  for (const key of keys) {
    await deps.submissions({ key });
    await deps.inbox.handedOver(key);
  }
  return { requeued: keys.length };
};
