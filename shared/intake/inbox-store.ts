import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant, instantOf } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { digest, shardOf } from '../platform/random.ts';
import { RETENTION } from '../policy/retention.ts';
import { type Submission, submissionSchema } from './submission.ts';

const WAITING_SHARDS = 4;
const DAY_MS = 24 * 60 * 60_000;

/** Names a submission without quoting it: what queue messages carry. */
export const submissionKey = (form: string, submissionId: string): string =>
  digest(`${form}\n${submissionId}`);

/** A message that the recording of a submission left to be sent. */
export interface PendingMessage {
  readonly personId: string;
  readonly messageId: string;
}

const inboxItem = once(() =>
  z.discriminatedUnion('state', [
    z.object({ state: z.literal('received'), payload: submissionSchema() }),
    z.object({
      state: z.literal('recorded'),
      message: z.optional(z.object({ personId: z.string(), messageId: z.string() })),
    }),
  ]),
);
export type InboxItem = z.infer<ReturnType<typeof inboxItem>>;

const keyOf = (key: string) => ({ pk: `submission#${key}`, sk: 'submission' });

/** The table `Inbox`: what came in and is not yet recorded, and for 21 days the mark that it was. */
export const inboxStore = (client: Dynamo, table: string) => ({
  /** Keeps a submission unless it came before, and says in which state it stands. */
  receive: async (payload: Submission): Promise<'received' | 'recorded'> => {
    const key = submissionKey(payload.form, payload.submissionId);
    const receivedAt = Date.parse(payload.receivedAt);
    try {
      await client.send(
        new PutCommand({
          TableName: table,
          Item: {
            ...keyOf(key),
            state: 'received',
            payload,
            receivedAt: payload.receivedAt,
            waitingShard: String(shardOf(key, WAITING_SHARDS)),
            ttl: epochSeconds(instantOf(receivedAt + RETENTION.inboxMarker.days * DAY_MS)),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return 'received';
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item?.state?.S === 'recorded' ? 'recorded' : 'received';
    }
  },

  read: async (key: string): Promise<InboxItem | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
    );
    return Item && inboxItem().parse(Item);
  },

  /** Marks a submission as recorded and takes its payload away; fails when that happened before. */
  recording: (key: string, message: PendingMessage | undefined): TransactItem => ({
    Update: {
      TableName: table,
      Key: keyOf(key),
      UpdateExpression: `SET #state = :recorded${message ? ', message = :message' : ''} REMOVE payload, waitingShard`,
      ConditionExpression: '#state = :received',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':recorded': 'recorded',
        ':received': 'received',
        ...(message && { ':message': message }),
      },
    },
  }),

  /** Keys of submissions that have waited since before `before`: their queue message may never have been sent. */
  waiting: async (before: Instant): Promise<readonly string[]> => {
    const keys: string[] = [];
    for (let shard = 0; shard < WAITING_SHARDS; shard += 1) {
      const query = {
        TableName: table,
        IndexName: 'waiting',
        KeyConditionExpression: 'waitingShard = :shard AND receivedAt < :before',
        ExpressionAttributeValues: { ':shard': String(shard), ':before': before },
      };
      for await (const { Items = [] } of paginateQuery({ client }, query)) {
        keys.push(...Items.map(({ pk }) => String(pk).slice('submission#'.length)));
      }
    }
    return keys;
  },

  /** The queue has it now: from here redelivery and the dead-letter queue hold it, and it waits no more. */
  handedOver: async (key: string): Promise<void> => {
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(key),
          UpdateExpression: 'REMOVE waitingShard',
          ConditionExpression: 'attribute_exists(pk)',
        }),
      );
    } catch (error) {
      // Its time to live came first: there is nothing left that could wait.
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  },
});

export type InboxStore = ReturnType<typeof inboxStore>;
