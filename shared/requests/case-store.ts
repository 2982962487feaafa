import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, paginateQuery, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { messageIdOf, messageSk } from '../mail/message-store.ts';
import { after } from '../platform/calendar.ts';
import type { Dynamo, Key, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { isId, shardOf } from '../platform/random.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Right } from '../policy/rights.ts';
import { type Case, caseSchema } from './case.ts';

const ATTEMPT_SHARDS = 4;
/** Open cases are few: one partition lists them in the order of their deadlines. */
const OPEN = 'open';

export const casePartition = (requestId: string): string => `case#${requestId}`;
const caseKey = (requestId: string): Key => ({ pk: casePartition(requestId), sk: 'case' });
const pointerKey = (hash: string, requestId: string): Key => ({
  pk: `hash#${hash}`,
  sk: `case#${requestId}`,
});
const guardKey = (whose: string, right: Right): Key => ({ pk: `asks#${whose}`, sk: right });

/** The shard under which something of a case is found when it is time to look at it again. */
export const attemptOf = (requestId: string, nextAttemptAt: Instant) => ({
  attemptShard: String(shardOf(requestId, ATTEMPT_SHARDS)),
  nextAttemptAt,
});

/** A case, or with `messageId` a mail of it, that is to be looked at. */
interface DueAttempt {
  readonly requestId: string;
  readonly messageId: string | undefined;
  readonly nextAttemptAt: Instant;
}

export type CaseStore = ReturnType<typeof caseStore>;

/** The table `Requests`. It alone knows rows, keys and conditions of cases. */
export const caseStore = (client: Dynamo, table: string) => {
  const row = (next: Omit<Case, 'version'>, version: number, now: Instant) => ({
    ...caseKey(next.requestId),
    ...next,
    version,
    attemptShard: next.nextAttemptAt && attemptOf(next.requestId, next.nextAttemptAt).attemptShard,
    openShard: next.closedAt ? undefined : OPEN,
    ttl: epochSeconds(after(next.closedAt ?? now, RETENTION.closedCase)),
  });
  const parse = ({
    pk,
    sk,
    ttl,
    attemptShard,
    openShard,
    ...facts
  }: Readonly<Record<string, unknown>>): Case => caseSchema().parse(facts);

  return {
    read: async (requestId: string): Promise<Case | undefined> => {
      if (!isId(requestId)) return undefined;
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: caseKey(requestId), ConsistentRead: true }),
      );
      return Item && parse(Item);
    },

    readAll: async (requestIds: readonly string[]): Promise<readonly Case[]> =>
      (await readRows(client, table, requestIds.map(caseKey))).map(parse),

    /** A new case, and what leads to it from each identifier that it names. Fails where it stands there already. */
    creating: (made: Omit<Case, 'version'>, now: Instant): readonly TransactItem[] => [
      {
        Put: { TableName: table, Item: row(made, 1, now), ConditionExpression: 'attribute_not_exists(pk)' },
      },
      ...made.named.map(({ hash }) => ({
        Put: {
          TableName: table,
          Item: {
            ...pointerKey(hash, made.requestId),
            requestId: made.requestId,
            ttl: epochSeconds(after(now, RETENTION.closedCase)),
          },
        },
      })),
    ],

    /** A case over what was read; the transaction fails when it changed meanwhile. Closed, nothing leads to it any more. */
    saving: (seen: Case, next: Case, now: Instant): readonly TransactItem[] => [
      {
        Put: {
          TableName: table,
          Item: row(next, seen.version + 1, now),
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': seen.version },
        },
      },
      ...seen.named
        .filter(({ hash }) => !next.named.some((one) => one.hash === hash))
        .map(({ hash }) => ({ Delete: { TableName: table, Key: pointerKey(hash, seen.requestId) } })),
    ],

    /** Ids of cases that name any of these identifiers: nothing leads to a closed one any more. */
    naming: async (hashes: readonly string[]): Promise<readonly string[]> => {
      const ids = new Set<string>();
      for (const hash of new Set(hashes)) {
        const query = {
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': `hash#${hash}` },
        };
        for await (const { Items = [] } of paginateQuery({ client }, query)) {
          for (const { requestId } of Items) ids.add(String(requestId));
        }
      }
      return [...ids];
    },

    /** Which case asks for this right for this person or address: the last that was let ask. */
    asking: async (whose: string, right: Right): Promise<string | undefined> => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: guardKey(whose, right), ConsistentRead: true }),
      );
      return Item && String(Item.requestId);
    },

    /** Makes this the case that asks, over the one that was seen; fails when another came in between. */
    toAsk: (whose: string, right: Right, seen: string | undefined, by: Case): TransactItem => ({
      Put: {
        TableName: table,
        Item: {
          ...guardKey(whose, right),
          requestId: by.requestId,
          ttl: epochSeconds(after(by.dueAt, RETENTION.ttlGrace)),
        },
        ...(seen === undefined
          ? { ConditionExpression: 'attribute_not_exists(pk)' }
          : {
              ConditionExpression: 'requestId = :seen',
              ExpressionAttributeValues: { ':seen': seen },
            }),
      },
    }),

    /** Cases and mails of cases whose time to be looked at has come, page by page. */
    dueForAttempt: async function* (now: Instant): AsyncGenerator<readonly DueAttempt[]> {
      for (let shard = 0; shard < ATTEMPT_SHARDS; shard += 1) {
        const query = {
          TableName: table,
          IndexName: 'attempts',
          KeyConditionExpression: 'attemptShard = :shard AND nextAttemptAt <= :now',
          ExpressionAttributeValues: { ':shard': String(shard), ':now': now },
        };
        for await (const { Items = [] } of paginateQuery({ client }, query)) {
          yield Items.map(({ pk, sk, nextAttemptAt }) => ({
            requestId: String(pk).slice('case#'.length),
            messageId: messageIdOf(String(sk)),
            nextAttemptAt: String(nextAttemptAt) as Instant,
          }));
        }
      }
    },

    /** Looks at it again at `later`, unless something else has become of it since it was read. */
    putOff: async (seen: DueAttempt, later: Instant): Promise<void> => {
      const sk = seen.messageId ? messageSk(seen.messageId) : 'case';
      try {
        await client.send(
          new UpdateCommand({
            TableName: table,
            Key: { pk: casePartition(seen.requestId), sk },
            UpdateExpression: 'SET nextAttemptAt = :later',
            ConditionExpression: 'nextAttemptAt = :seen',
            ExpressionAttributeValues: { ':later': later, ':seen': seen.nextAttemptAt },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      }
    },

    /** Ids of open cases, the earliest deadline first, no more than `most`. */
    open: async (most: number): Promise<readonly string[]> => {
      const ids: string[] = [];
      const query = {
        TableName: table,
        IndexName: 'open',
        KeyConditionExpression: 'openShard = :open',
        ExpressionAttributeValues: { ':open': OPEN },
      };
      for await (const { Items = [] } of paginateQuery({ client }, query)) {
        ids.push(...Items.map(({ pk }) => String(pk).slice('case#'.length)));
        if (ids.length >= most) break;
      }
      return ids.slice(0, most);
    },
  };
};
