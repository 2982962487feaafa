import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Dynamo, Key, Row } from './dynamo.ts';

const BATCH_GET_LIMIT = 100;

/** Consistent reads of any number of keys, doubled keys once; rows come in no order. */
export const readRows = async (client: Dynamo, table: string, keys: readonly Key[]): Promise<Row[]> => {
  const distinct = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()];
  const pages = Array.from({ length: Math.ceil(distinct.length / BATCH_GET_LIMIT) }, (_, page) =>
    distinct.slice(page * BATCH_GET_LIMIT, (page + 1) * BATCH_GET_LIMIT),
  );
  const rows: Row[] = [];
  for (let pending: Key[] | undefined = pages.shift(); pending; pending = pages.shift()) {
    const answer = await client.send(
      new BatchGetCommand({ RequestItems: { [table]: { Keys: pending, ConsistentRead: true } } }),
    );
    rows.push(...(answer.Responses?.[table] ?? []));
    const unread = answer.UnprocessedKeys?.[table]?.Keys;
    if (unread?.length) pages.push(unread as Key[]);
  }
  return rows;
};
