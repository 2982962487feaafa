import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import { after } from '../platform/calendar.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';

export type LetterStore = ReturnType<typeof letterStore>;

const LETTERS = 'letters';
/** A month longer than the law gives: what was not done in time is seen too. */
const ttlOf = (now: Instant) => epochSeconds(after(now, { months: RETENTION.informing.months + 1 }));
const keyOf = (personId: string) => ({ pk: LETTERS, sk: personId });

/** Who has to be told by a letter, since no mail reaches them (L9): ids alone, in the table `Register`. */
export const letterStore = (client: Dynamo, table: string) => ({
  /** Somebody to be told before `before`; whoever waits already keeps the earlier day. */
  adding: (personId: string, before: Instant, now: Instant): TransactItem => ({
    Update: {
      TableName: table,
      Key: keyOf(personId),
      UpdateExpression: 'SET tellBefore = if_not_exists(tellBefore, :before), #ttl = :ttl',
      ExpressionAttributeNames: { '#ttl': 'ttl' },
      ExpressionAttributeValues: {
        ':before': before,
        ':ttl': ttlOf(now),
      },
    },
  }),

  /** Whoever waited for a letter under the first id waits under the second, until the same day or an earlier one. */
  moving: (from: string, to: string, before: Instant, now: Instant): readonly TransactItem[] => [
    { Delete: { TableName: table, Key: keyOf(from) } },
    {
      Put: {
        TableName: table,
        Item: { ...keyOf(to), tellBefore: before, ttl: ttlOf(now) },
      },
    },
  ],

  /** By which day these wait for a letter, where they do. */
  of: async (personIds: readonly string[]): Promise<ReadonlyMap<string, Instant>> => {
    const rows = await readRows(client, table, personIds.map(keyOf));
    return new Map(rows.map(({ sk, tellBefore }) => [String(sk), tellBefore as Instant]));
  },

  removing: (personId: string): TransactItem => ({ Delete: { TableName: table, Key: keyOf(personId) } }),

  /** Who waits, the earliest day first. */
  waiting: async (): Promise<readonly { readonly personId: string; readonly before: Instant }[]> => {
    const waiting: { personId: string; before: Instant }[] = [];
    const query = {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': LETTERS },
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      waiting.push(
        ...Items.map(({ sk, tellBefore }) => ({ personId: String(sk), before: tellBefore as Instant })),
      );
    }
    return waiting.sort((one, other) => (one.before < other.before ? -1 : 1));
  },
});
