import type { Message, MessageStore } from '../mail/message-store.ts';
import { after } from '../platform/calendar.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Case } from './case.ts';
import { attemptOf, casePartition } from './case-store.ts';

/** A mail of this case, to be sent; where its queue message is lost, the schedule `deadlines` queues it. */
export const addingMail = (
  { requestId }: Pick<Case, 'requestId'>,
  message: Message,
  now: Instant,
  { messages }: { readonly messages: MessageStore },
): TransactItem =>
  messages.adding(
    casePartition(requestId),
    message,
    now,
    attemptOf(requestId, after(now, RETENTION.requeueAfter)),
  );
