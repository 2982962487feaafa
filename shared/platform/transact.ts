import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { Dynamo, TransactItem } from './dynamo.ts';

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
