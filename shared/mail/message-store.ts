import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { after } from '../platform/calendar.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant, storedInstant } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import { CASE_TEMPLATES } from './duty-messages.ts';

/** A duty message (L18). What to write is decided when it is sent, from the record or the case as it is then. */
const Message = z.discriminatedUnion('template', [
  z.object({
    messageId: z.uuid(),
    template: z.literal('information'),
    activity: z.string(),
    form: z.optional(z.string()),
    wordings: z.readonly(z.array(z.string())),
    receivedAt: storedInstant(),
  }),
  z.object({
    messageId: z.uuid(),
    template: z.literal('confirm-consent'),
    /** A no stands against it (L17), or the activity wants a second yes (L8). */
    because: z.enum(['after-no', 'double-opt-in']),
    wordings: z.readonly(z.array(z.string())),
    receivedAt: storedInstant(),
  }),
  z.object({
    messageId: z.uuid(),
    template: z.literal('preferences-link'),
    /** The hash of the address that asked: the link goes there, and to no other of theirs. */
    addressHash: z.string(),
  }),
  z.object({ messageId: z.uuid(), template: z.literal('prize-information') }),
  z.object({
    messageId: z.uuid(),
    template: z.enum(CASE_TEMPLATES),
  }),
]);
export type Message = z.infer<typeof Message>;

/** Longer than one attempt may run, shorter than the queue waits before it hands a message to somebody else. */
const LEASE = { minutes: 2 };

/** Messages stand in the partition of the person or the case that they are about, so that they go with it. */
export const messageStore = (client: Dynamo, table: string) => ({
  /**
   * A message to be sent, in the transaction of what it tells about. `attempt` puts it into the index of what is
   * looked at again, so that a schedule queues it where its own queue message was never sent.
   */
  adding: (pk: string, message: Message, now: Instant, attempt: Attempt | null = null): TransactItem => ({
    Put: {
      TableName: table,
      Item: {
        pk,
        sk: messageSk(message.messageId),
        ...message,
        ...attempt,
        state: 'waiting',
        ttl: epochSeconds(after(now, RETENTION.messageRecord)),
      },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  }),

  /**
   * Takes a message for one sender (`holder`: the queue's id of its delivery) for two minutes. The same delivery may
   * take it again, since it only returns when its last attempt is over. Null: sent, gone, or in another's hands.
   */
  claim: async (pk: string, messageId: string, holder: string, now: Instant): Promise<Message | null> => {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: { pk, sk: messageSk(messageId) },
          UpdateExpression: 'SET #state = :sending, holder = :holder, leaseUntil = :leaseUntil',
          ConditionExpression:
            '#state = :waiting OR (#state = :sending AND (holder = :holder OR leaseUntil < :now))',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':waiting': 'waiting',
            ':sending': 'sending',
            ':holder': holder,
            ':now': now,
            ':leaseUntil': after(now, LEASE),
          },
          ReturnValues: 'ALL_NEW',
        }),
      );
      return Message.parse(Attributes);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  },

  /** Whether `holder` still has it, and has not sent it. */
  isHeld: async (pk: string, messageId: string, holder: string): Promise<boolean> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: { pk, sk: messageSk(messageId) }, ConsistentRead: true }),
    );
    return Item?.state === 'sending' && Item.holder === holder;
  },

  /** Marks it as sent, if `holder` still holds it. SES's id is kept so that a reply or a bounce finds it. */
  sent: (pk: string, messageId: string, holder: string, sesMessageId: string): TransactItem =>
    held(table, pk, messageId, holder, {
      UpdateExpression:
        'SET #state = :sent, sesMessageId = :id REMOVE holder, leaseUntil, attemptShard, nextAttemptAt',
      values: { ':sent': 'sent', ':id': sesMessageId },
    }),

  /** Puts it back until `nextAttemptAt`, if `holder` still holds it. */
  delayed: (pk: string, messageId: string, holder: string, attempt: Attempt): TransactItem =>
    held(table, pk, messageId, holder, {
      UpdateExpression:
        'SET #state = :waiting, attemptShard = :shard, nextAttemptAt = :at REMOVE holder, leaseUntil',
      values: { ':waiting': 'waiting', ':shard': attempt.attemptShard, ':at': attempt.nextAttemptAt },
    }),

  /** Takes away what is not to be sent any more, if `holder` still holds it. */
  dropped: (pk: string, messageId: string, holder: string): TransactItem => ({
    Delete: {
      TableName: table,
      Key: { pk, sk: messageSk(messageId) },
      ConditionExpression: 'holder = :holder',
      ExpressionAttributeValues: { ':holder': holder },
    },
  }),
});

/** When a thing is looked at next, and under which shard of the index it is found then. */
export interface Attempt {
  readonly attemptShard: string;
  readonly nextAttemptAt: Instant;
}

const PREFIX = 'message#';
export const messageSk = (messageId: string): string => PREFIX + messageId;
/** The message that a sort key names; undefined for anything else. */
export const messageIdOf = (sk: string): string | undefined =>
  sk.startsWith(PREFIX) ? sk.slice(PREFIX.length) : undefined;

const held = (
  TableName: string,
  pk: string,
  messageId: string,
  holder: string,
  change: { readonly UpdateExpression: string; readonly values: Readonly<Record<string, string>> },
): TransactItem => ({
  Update: {
    TableName,
    Key: { pk, sk: messageSk(messageId) },
    UpdateExpression: change.UpdateExpression,
    ConditionExpression: '#state = :sending AND holder = :holder',
    ExpressionAttributeNames: { '#state': 'state' },
    ExpressionAttributeValues: { ':sending': 'sending', ':holder': holder, ...change.values },
  },
});

export type MessageStore = ReturnType<typeof messageStore>;
