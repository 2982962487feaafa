import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { after } from '../platform/calendar.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant, storedInstant } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import { partitionOf } from './register-store.ts';

/** A duty message to a person (L18): what to write is decided when it is sent, from the record as it is then. */
const Message = z.object({
  messageId: z.uuid(),
  template: z.literal('information'),
  form: z.string(),
  wordings: z.readonly(z.array(z.string())),
  receivedAt: storedInstant(),
});
export type Message = z.infer<typeof Message>;

/** Longer than one attempt may run, shorter than the queue waits before it hands a message to somebody else. */
const LEASE = { minutes: 2 };

const keyOf = (personId: string, messageId: string) => ({
  pk: partitionOf(personId),
  sk: `message#${messageId}`,
});

/** Messages in the table `Register`, in the person's partition, so that they go with the person. */
export const messageStore = (client: Dynamo, table: string) => ({
  /** A message to be sent, in the transaction of what it tells about. */
  adding: (personId: string, message: Message, now: Instant): TransactItem => ({
    Put: {
      TableName: table,
      Item: {
        ...keyOf(personId, message.messageId),
        ...message,
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
  claim: async (
    personId: string,
    messageId: string,
    holder: string,
    now: Instant,
  ): Promise<Message | null> => {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(personId, messageId),
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

  /** Marks it as sent, if `holder` still holds it. SES's id is kept so that a reply or a bounce finds it. */
  sent: (personId: string, messageId: string, holder: string, sesMessageId: string): TransactItem => ({
    Update: {
      TableName: table,
      Key: keyOf(personId, messageId),
      UpdateExpression: 'SET #state = :sent, sesMessageId = :id REMOVE holder, leaseUntil',
      ConditionExpression: '#state = :sending AND holder = :holder',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':sent': 'sent',
        ':sending': 'sending',
        ':holder': holder,
        ':id': sesMessageId,
      },
    },
  }),
});

export type MessageStore = ReturnType<typeof messageStore>;
