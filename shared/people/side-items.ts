import { BatchWriteCommand, paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { Dynamo } from '../platform/dynamo.ts';
import { partitionOf } from './register-store.ts';

export interface SideItems {
  /** Deletes all that stands in a person's partition beside the profile. Resumable: a second run takes what is left. */
  readonly deleteAll: (personId: string) => Promise<void>;
}

const BATCH_WRITE_LIMIT = 25;

export const sideItems = (client: Dynamo, table: string): SideItems => ({
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
