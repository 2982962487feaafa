import { after } from '../platform/calendar.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { readRows } from '../platform/read-rows.ts';
import { RETENTION } from '../policy/retention.ts';
import type { HashedIdentifier } from './identifier.ts';
import { type RemovalMark, removalMarkSchema } from './relation.ts';

export type RelationMarks = ReturnType<typeof relationMarks>;

const keyOf = ({ hash }: HashedIdentifier) => ({ pk: `removed#${hash}`, sk: 'removed' });

/**
 * That a customer was removed, by the hash of the customer number, in the table `Register`: events that come late, from
 * before the removal, bring nobody back (N19). It says nothing of who it was.
 */
export const relationMarks = (client: Dynamo, table: string) => ({
  /** The marks under these hashes of one customer number. */
  read: async (hashes: readonly HashedIdentifier[]): Promise<readonly RemovalMark[]> =>
    (await readRows(client, table, hashes.map(keyOf))).map((row) => removalMarkSchema().parse(row)),

  saving: (identifier: HashedIdentifier, mark: RemovalMark, now: Instant): TransactItem => ({
    Put: {
      TableName: table,
      Item: {
        ...keyOf(identifier),
        ...mark,
        ttl: epochSeconds(after(now, RETENTION.customerEventMemory)),
      },
    },
  }),
});
