import { untilSettled } from '../platform/transact.ts';
import { activityNamed } from '../policy/activities.ts';
import { recordCustomerEvent } from './record-customer-event.ts';
import { recordPrizeEntry } from './record-prize-entry.ts';
import { recordSubmission } from './record-submission.ts';
import type { Recorded, RecordingDeps } from './recording.ts';

/**
 * What came in, into the register. One transaction marks it as recorded and writes all that follows from it; a
 * redelivery finds the mark, and does again only what comes after it, in case that was lost.
 */
export const recordIncoming = async (key: string, deps: RecordingDeps): Promise<Recorded> => {
  const recorded = await untilSettled(() => attempt(key, deps));
  if (recorded.doubt) await deps.review(recorded.doubt);
  for (const message of recorded.messages ?? []) await deps.outgoing(message);
  return recorded;
};

const attempt = async (key: string, deps: RecordingDeps): Promise<Recorded | 'conflict'> => {
  const item = await deps.inbox.read(key);
  if (!item || item.state === 'erased') return { outcome: 'gone' };
  if (item.state === 'recorded') return { outcome: 'repeated', messages: item.messages, doubt: item.doubt };
  if ('event' in item.payload) return recordCustomerEvent(key, item.payload, deps);
  if (activityNamed(item.payload.activity).prize) return recordPrizeEntry(key, item.payload, deps);
  return recordSubmission(key, item.payload, deps);
};
