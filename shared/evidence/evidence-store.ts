import { after } from '../platform/calendar.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { epochSeconds, type Instant } from '../platform/instant.ts';
import { newId, shardOf } from '../platform/random.ts';
import { transact } from '../platform/transact.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Entry, Happening } from './entry.ts';

/** As many partitions for unsealed entries as keep one sealer's reads short. */
const UNSEALED_SHARDS = 4;

export interface EvidenceStore {
  /** The items that add an entry and its unsealed marker, to stand in the transaction of what they prove. */
  readonly adding: (
    subject: string,
    at: Instant,
    happening: Happening,
    id?: string,
  ) => readonly TransactItem[];
  /** Adds an entry that belongs to no other write. `repeated`: that `id` stands there already. */
  readonly add: (entry: Entry) => Promise<'added' | 'repeated'>;
}

export const evidenceStore = (client: Dynamo, table: string): EvidenceStore => {
  const adding: EvidenceStore['adding'] = (subject, at, happening, id = newId()) => {
    const key = { pk: `subject#${subject}`, sk: `${at}#${id}` };
    // Append-only: an entry is never written over.
    const ConditionExpression = 'attribute_not_exists(pk)';
    const ttl = epochSeconds(after(at, happening.type === 'looked' ? RETENTION.look : RETENTION.evidence));
    const marker = { pk: `unsealed#${shardOf(id, UNSEALED_SHARDS)}`, sk: id, entry: key };
    return [
      {
        Put: { TableName: table, Item: { ...key, subject, at, id, ttl, ...happening }, ConditionExpression },
      },
      { Put: { TableName: table, Item: marker, ConditionExpression } },
    ];
  };
  return {
    adding,
    add: async ({ subject, at, happening, id }) =>
      (await transact(client, adding(subject, at, happening, id))) === 'done' ? 'added' : 'repeated',
  };
};
