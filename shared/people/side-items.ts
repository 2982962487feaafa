import { BatchWriteCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import { after } from '../platform/calendar.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import { deviceKey, partitionOf } from './register-store.ts';

export interface SideItems {
  /** Deletes all that stands in a person's partition beside the profile. Resumable: a second run takes what is left. */
  readonly deleteAll: (personId: string) => Promise<void>;
  /** N14: what the device says of itself, apart from the profile and for a time of its own. */
  readonly keepingDevice: (personId: string, device: object, now: Instant) => TransactItem;
  /** That a person went into another, and what stood beside them is still to be deleted: the mark goes last. */
  readonly leavingBehind: (personId: string, into: string, now: Instant) => TransactItem;
  /** Whom a person went into, while something of them is left behind. */
  readonly leftBehindFor: (personId: string) => Promise<string | undefined>;
}

const BATCH_WRITE_LIMIT = 25;

/** After everything else in the partition, so that pages of deletions come to it at the very end. */
const leftBehindKey = (personId: string) => ({ pk: partitionOf(personId), sk: 'zz-left-behind' });

export const sideItems = (client: Dynamo, table: string): SideItems => ({
  keepingDevice: (personId, device, now) => ({
    Put: {
      TableName: table,
      Item: {
        ...deviceKey(personId),
        device,
        receivedAt: now,
        ttl: epochSeconds(after(now, RETENTION.deviceData)),
      },
    },
  }),

  leavingBehind: (personId, into, now) => ({
    Put: {
      TableName: table,
      // What is left behind has a short time of its own, and the mark is needed no longer.
      Item: {
        ...leftBehindKey(personId),
        into,
        ttl: epochSeconds(after(now, RETENTION.messageRecord)),
      },
    },
  }),

  leftBehindFor: async (personId) => {
    const [row] = await readRows(client, table, [leftBehindKey(personId)]);
    return row && String(row.into);
  },

  deleteAll: async (personId) => {
    const query = {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': partitionOf(personId) },
      ProjectionExpression: 'pk, sk',
      Limit: BATCH_WRITE_LIMIT,
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      const keys = Items.filter(({ sk }) => sk !== 'profile');
      await deleteKeys(client, table, keys);
    }
  },
});

const deleteKeys = async (
  client: Dynamo,
  table: string,
  keys: readonly Record<string, unknown>[],
): Promise<void> => {
  let pending = keys.map((Key) => ({ DeleteRequest: { Key } }));
  while (pending.length > 0) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: pending } }),
    );
    pending = (UnprocessedItems?.[table] ?? []) as typeof pending;
  }
};
