import { GetCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { HashedIdentifier } from '../people/identifier.ts';
import type { Dynamo, Key, Row, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds } from '../platform/instant.ts';
import { readRows } from '../platform/read-rows.ts';
import { PrizeEntry } from './prize-entry.ts';

export const entryPartition = (entryId: string): string => `prize#${entryId}`;
const entryKey = (entryId: string): Key => ({ pk: entryPartition(entryId), sk: 'entry' });
const listKey = ({ activity, receivedAt, entryId }: PrizeEntry): Key => ({
  pk: `activity#${activity}`,
  sk: `${receivedAt}#${entryId}`,
});
const pointerKey = ({ kind, hash }: HashedIdentifier, entryId: string): Key => ({
  pk: `${kind}#${hash}`,
  sk: entryId,
});

export type PrizeStore = ReturnType<typeof prizeStore>;

/** The table `Prizes`: entries to contests, apart from the register (N5), and what leads to them. */
export const prizeStore = (client: Dynamo, table: string) => {
  const idsUnder = async (pk: string): Promise<readonly string[]> => {
    const ids: string[] = [];
    const query = {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      ids.push(...Items.map(({ entryId }) => String(entryId)));
    }
    return ids;
  };

  return {
    read: async (entryId: string): Promise<PrizeEntry | undefined> => {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: entryKey(entryId), ConsistentRead: true }),
      );
      return Item && parse(Item).entry;
    },

    /** An entry, found again by its activity and by each of these identifiers. */
    adding: (entry: PrizeEntry, identifiers: readonly HashedIdentifier[]): readonly TransactItem[] => {
      const ttl = epochSeconds(entry.dueAt);
      const { entryId } = entry;
      const leading = [listKey(entry), ...identifiers.map((one) => pointerKey(one, entryId))];
      return [
        {
          Put: {
            TableName: table,
            Item: { ...entryKey(entryId), ...entry, identifiers, ttl },
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        ...leading.map((key) => ({ Put: { TableName: table, Item: { ...key, entryId, ttl } } })),
      ];
    },

    /** Entries to an activity, the oldest first. */
    ofActivity: async (activity: string): Promise<readonly PrizeEntry[]> => {
      const rows = await readRows(client, table, (await idsUnder(`activity#${activity}`)).map(entryKey));
      return rows
        .map((row) => parse(row).entry)
        .sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
    },

    /** Ids of the entries that name any of these. */
    naming: async (identifiers: readonly HashedIdentifier[]): Promise<readonly string[]> => {
      const found = await Promise.all(identifiers.map(({ kind, hash }) => idsUnder(`${kind}#${hash}`)));
      return [...new Set(found.flat())];
    },

    /** An entry with all that leads to it, gone together; nothing where it is gone already. */
    removing: async (entryId: string): Promise<readonly TransactItem[]> => {
      const [row] = await readRows(client, table, [entryKey(entryId)]);
      if (!row) return [];
      const { entry, identifiers } = parse(row);
      const keys = [listKey(entry), ...identifiers.map((one) => pointerKey(one, entryId))];
      return [
        { Delete: { TableName: table, Key: entryKey(entryId), ConditionExpression: 'attribute_exists(pk)' } },
        ...keys.map((Key) => ({ Delete: { TableName: table, Key } })),
      ];
    },
  };
};

const parse = ({ pk: _pk, sk: _sk, ttl: _ttl, identifiers, ...entry }: Row) => ({
  entry: PrizeEntry().parse(entry),
  identifiers: identifiers as readonly HashedIdentifier[],
});
