import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';

export type Dynamo = DynamoDBDocumentClient;
export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Row = Readonly<Record<string, unknown>>;

export const dynamo: Dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

const EXPECTED = new Set(['None', 'ConditionalCheckFailed', 'TransactionConflict']);

/**
 * Writes all or nothing (at most 100 items). `conflict`: somebody else wrote in between, read again and decide anew.
 * Throws for everything else.
 */
export const transact = async (
  client: Dynamo,
  items: readonly TransactItem[],
): Promise<'done' | 'conflict'> => {
  try {
    await client.send(new TransactWriteCommand({ TransactItems: [...items] }));
    return 'done';
  } catch (error) {
    const reasons = error instanceof TransactionCanceledException ? (error.CancellationReasons ?? []) : [];
    if (reasons.length > 0 && reasons.every(({ Code }) => EXPECTED.has(Code ?? ''))) return 'conflict';
    throw error;
  }
};

const ATTEMPTS = 6;

/** Runs an attempt that reads, decides and writes until no other writer came in between. Throws after six conflicts. */
export const untilSettled = async <Outcome>(
  attempt: () => Promise<Outcome | 'conflict'>,
): Promise<Outcome> => {
  for (let turn = 0; turn < ATTEMPTS; turn += 1) {
    const outcome = await attempt();
    if (outcome !== 'conflict') return outcome;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** turn));
  }
  throw new Error('Too many writers at once');
};

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
