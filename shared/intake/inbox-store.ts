import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Doubt } from '../people/doubt.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant, instantOf } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { digest, shardOf } from '../platform/random.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import { OutgoingMessage } from './queue-messages.ts';
import { type ReceivedEvent, receivedEventSchema } from './received-event.ts';
import { type Submission, submissionSchema } from './submission.ts';

const WAITING_SHARDS = 4;
const DAY_MS = 24 * 60 * 60_000;

/** What waits: data about a person, or an event of the customer register. */
export type Incoming = Submission | ReceivedEvent;

/** Names what came in without quoting it: what queue messages carry. */
export const incomingKey = (incoming: Incoming): string =>
  'event' in incoming
    ? digest(`customer-event\n${incoming.event.eventId}`)
    : digest(`${incoming.form ?? incoming.activity}\n${incoming.submissionId}`);

const inboxItem = once(() =>
  z.discriminatedUnion('state', [
    z.object({
      state: z.literal('received'),
      payload: z.union([submissionSchema(), receivedEventSchema()]),
    }),
    z.object({
      state: z.literal('recorded'),
      /** What the recording left to be sent. */
      messages: z._default(z.array(OutgoingMessage), []),
      doubt: z.optional(Doubt()),
    }),
    // The person was erased before it was recorded: nothing of it is left (L17).
    z.object({ state: z.literal('erased') }),
  ]),
);
export type InboxItem = z.infer<ReturnType<typeof inboxItem>>;

const keyOf = (key: string) => ({ pk: `submission#${key}`, sk: 'submission' });

/** The table `Inbox`: what came in and is not yet recorded, and for 21 days the mark that it was. */
export const inboxStore = (client: Dynamo, table: string) => ({
  /** Keeps what came in unless it came before, and says in which state it stands. */
  receive: async (payload: Incoming): Promise<InboxItem['state']> => {
    const key = incomingKey(payload);
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
            waitingShard: `waiting#${shardOf(key, WAITING_SHARDS)}`,
            ttl: epochSeconds(instantOf(receivedAt + RETENTION.inboxMarker.days * DAY_MS)),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return 'received';
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      const state = error.Item?.state?.S;
      return state === 'recorded' || state === 'erased' ? state : 'received';
    }
  },

  read: async (key: string): Promise<InboxItem | undefined> => {
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
    );
    return Item && inboxItem().parse(Item);
  },

  /** Marks a submission as recorded and takes its payload away; fails when that happened before. */
  recording: (key: string, messages: readonly OutgoingMessage[], doubt?: Doubt): TransactItem => ({
    Update: {
      TableName: table,
      Key: keyOf(key),
      UpdateExpression: `SET #state = :recorded, messages = :messages${doubt ? ', doubt = :doubt' : ''} REMOVE payload, waitingShard`,
      ConditionExpression: '#state = :received',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':recorded': 'recorded',
        ':received': 'received',
        ':messages': messages,
        ...(doubt && { ':doubt': doubt }),
      },
    },
  }),

  /** Keys of submissions that have waited since before `before`: their queue message may never have been sent. */
  waiting: async (before: Instant): Promise<readonly string[]> => {
    const keys: string[] = [];
    for await (const page of unrecorded(client, table, ['waiting'], before)) keys.push(...page);
    return keys;
  },

  /** Keys of all that came before `before` and is not recorded, queued again or not, page by page. */
  unrecorded: (before: Instant): AsyncGenerator<readonly string[]> =>
    unrecorded(client, table, ['waiting', 'handed-over'], before),

  /** What these hold, of those that are still not recorded. */
  payloads: async (keys: readonly string[]): Promise<ReadonlyMap<string, Incoming>> => {
    const rows = await readRows(client, table, keys.map(keyOf));
    return new Map(
      rows.flatMap((row) => {
        const item = inboxItem().parse(row);
        return item.state === 'received'
          ? [[String(row.pk).slice('submission#'.length), item.payload] as const]
          : [];
      }),
    );
  },

  /** Takes a payload away for good: its person was erased. The mark stays, so that no repeat brings it back. */
  erase: async (key: string): Promise<void> => {
    await ifStillThere(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(key),
          UpdateExpression: 'SET #state = :erased REMOVE payload, waitingShard',
          ConditionExpression: '#state = :received',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':erased': 'erased', ':received': 'received' },
        }),
      ),
    );
  },

  /** The queue has it now: from here redelivery and the dead-letter queue hold it, and it waits no more. */
  handedOver: async (key: string): Promise<void> => {
    await ifStillThere(() =>
      client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(key),
          UpdateExpression: 'SET waitingShard = :shard',
          ConditionExpression: '#state = :received',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':shard': `handed-over#${shardOf(key, WAITING_SHARDS)}`,
            ':received': 'received',
          },
        }),
      ),
    );
  },
});

/** Where a write finds nothing to change, because it was recorded, erased, or past its time to live, all is well. */
const ifStillThere = async (write: () => Promise<unknown>): Promise<void> => {
  try {
    await write();
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error;
  }
};

async function* unrecorded(
  client: Dynamo,
  table: string,
  stages: readonly ('waiting' | 'handed-over')[],
  before: Instant,
): AsyncGenerator<readonly string[]> {
  for (const stage of stages) {
    for (let shard = 0; shard < WAITING_SHARDS; shard += 1) {
      const query = {
        TableName: table,
        IndexName: 'waiting',
        KeyConditionExpression: 'waitingShard = :shard AND receivedAt < :before',
        ExpressionAttributeValues: { ':shard': `${stage}#${shard}`, ':before': before },
      };
      for await (const { Items = [] } of paginateQuery({ client }, query)) {
        yield Items.map(({ pk }) => String(pk).slice('submission#'.length));
      }
    }
  }
}

export type InboxStore = ReturnType<typeof inboxStore>;
