import type { Send } from '../platform/sqs.ts';
import { type InboxStore, type Incoming, incomingKey } from './inbox-store.ts';
import type { SubmissionMessage } from './queue-messages.ts';

/**
 * Keeps what came in and queues it. A repeat is queued again while the first is not recorded, so that a door that died
 * between the two writes is healed by the sender's own retry; once recorded, a repeat does nothing.
 */
export const receiveIncoming = async (
  incoming: Incoming,
  deps: { readonly inbox: InboxStore; readonly submissions: Send<SubmissionMessage> },
): Promise<'queued' | 'repeated'> => {
  const state = await deps.inbox.receive(incoming);
  if (state !== 'received') return 'repeated';
  await deps.submissions({ key: incomingKey(incoming) });
  return 'queued';
};
