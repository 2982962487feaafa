import { isDeepStrictEqual } from 'node:util';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { isShared } from './identifier.ts';
import type { Person } from './person.ts';
import type { Nos } from './read-nos.ts';
import { deniedIn, merged } from './suppression.ts';
import type { SuppressionStore } from './suppression-store.ts';

/**
 * The writes that carry a person's no's over to every identifier that they hold now (L17), for the transaction that
 * changes what they hold; it fails when a no came in between. `askedAt`: they are asked now whether a no is lifted.
 */
export const copyingNos = (
  { personId, identifiers }: Pick<Person, 'personId' | 'identifiers'>,
  { binding, rows }: Nos,
  askedAt: Instant | undefined,
  { suppressions }: { readonly suppressions: SuppressionStore },
): readonly TransactItem[] =>
  identifiers.map(({ kind, hash }) => {
    const row = rows.get(hash);
    // What the person lifted is lifted for them, and not for whoever shares the telephone or address.
    const cells = merged(row?.cells ?? {}, isShared(kind) ? deniedIn(binding) : binding);
    const asks = askedAt !== undefined && !isShared(kind);
    if (isDeepStrictEqual(cells, row?.cells ?? {}) && !asks) return suppressions.unchanged(hash, row);
    return suppressions.saving(row, {
      hash,
      subject: row?.subject ?? personId,
      cells,
      askedAt: asks ? askedAt : row?.askedAt,
    });
  });
