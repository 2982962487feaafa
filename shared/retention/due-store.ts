import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import { DUE_SHARDS } from '../people/register-store.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';

const PAGE = 100;

/**
 * Ids of people whose record is due at `now`, page by page, from the sparse index alone: the cost follows the due
 * records, never the register. The index may lag behind the table, so each record is read again before it goes.
 */
export async function* duePeople(
  client: Dynamo,
  table: string,
  now: Instant,
): AsyncGenerator<readonly string[]> {
  for (let shard = 0; shard < DUE_SHARDS; shard += 1) {
    const query = {
      TableName: table,
      IndexName: 'due',
      KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
      ExpressionAttributeValues: { ':shard': String(shard), ':now': now },
      Limit: PAGE,
    };
    for await (const { Items = [] } of paginateQuery({ client }, query)) {
      yield Items.map(({ pk }) => String(pk).slice('person#'.length));
    }
  }
}
