import { createHash } from 'node:crypto';
import type { House, Row } from './house.ts';

const TABLES = ['inbox', 'register', 'prizes', 'suppressions', 'requests', 'evidence'] as const;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Everything that all tables hold, as text. */
export const rawDump = async (house: House, ...tables: readonly (keyof House['tables'])[]): Promise<string> =>
  (await Promise.all(tables.map(async (table) => JSON.stringify(await house.rows(table))))).join('\n');

/**
 * What the house holds, without what is random: an id is named after the rows that it stands in, tokens and shards are
 * blanked, and a link that was made twice counts once.
 */
export const normalisedDump = async (house: House): Promise<readonly string[]> => {
  const tables = await Promise.all(
    TABLES.map(async (table) => (await house.rows(table)).map((row) => `${table} ${settled(row)}`)),
  );
  const rows = tables.flat();
  // Twice, so that an id is told from another also by whose neighbour it is.
  const names = namedByRows(rows, namedByRows(rows, new Map()));
  return [...new Set(rows.map((row) => row.replace(UUID, (id) => names.get(id) ?? id)))].sort();
};

const namedByRows = (
  rows: readonly string[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> =>
  new Map(
    [...new Set(rows.flatMap((row) => row.match(UUID) ?? []))].map((id) => {
      const around = rows.filter((row) => row.includes(id));
      const seen = around.map((row) =>
        row.replace(UUID, (other) => (other === id ? 'this' : (known.get(other) ?? 'id'))),
      );
      return [
        id,
        createHash('sha256')
          .update([...new Set(seen)].sort().join())
          .digest('hex')
          .slice(0, 8),
      ];
    }),
  );

const settled = (row: Row): string => {
  const { dueShard, waitingShard, attemptShard, sesMessageId, ...facts } = row;
  const { version, statusTokens, confirmTokens, ...ofCase } = facts;
  const known = {
    // A case counts its writes and the links that were mailed: a mail that went twice is no other case.
    ...(String(row.pk).startsWith('case#') ? ofCase : facts),
    due: dueShard !== undefined,
    waits: waitingShard !== undefined,
    isTried: attemptShard !== undefined,
    sesMessageId: Boolean(sesMessageId),
  };
  return JSON.stringify(known, (key, value: unknown) =>
    key === 'pk' && typeof value === 'string'
      ? value.replace(/^(token|consent)#.*/, '$1').replace(/^unsealed#.*/, 'unsealed')
      : sorted(value),
  );
};

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
