import type { Person } from '../people/person.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { CaseStore } from './case-store.ts';

/**
 * The writes by which the open requests of somebody follow their record into another: what holds the one then releases
 * the other (L13), and an erasure finds them all. A closed request keeps the id that it had; evidence says what became of it.
 */
export const followMerge = async (
  { personId, identifiers, holds = [] }: Person,
  into: string,
  now: Instant,
  { cases }: { readonly cases: CaseStore },
): Promise<readonly TransactItem[]> => {
  const named = await cases.naming(identifiers.map(({ hash }) => hash));
  const found = await cases.readAll([...named, ...holds.map(({ requestId }) => requestId)]);
  return found
    .filter((one) => one.personId === personId && one.closedAt === undefined)
    .flatMap((one) => cases.saving(one, { ...one, personId: into, subject: into }, now));
};
