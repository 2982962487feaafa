import type { Clock } from '../platform/clock.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { everyHash, type Identifier, isShared } from './identifier.ts';
import type { Person } from './person.ts';
import { type Cells, merged, strictest } from './suppression.ts';
import type { Suppression, SuppressionStore } from './suppression-store.ts';

export interface Nos {
  /** The no's that bind this person. */
  readonly binding: Cells;
  /** Of these, what was said by whoever's alone the identifiers are; by all, where none is. */
  readonly own: Cells;
  /** What stands on names and addresses near to this one (L17). It binds nobody: it may be another. */
  readonly near: Cells;
  /** When this person was last asked whether a no is lifted. */
  readonly askedAt: Instant | undefined;
  /** Every suppression that was read, by hash; a hash without one has no no. */
  readonly rows: ReadonlyMap<string, Suppression>;
}

interface Deps {
  readonly suppressions: SuppressionStore;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/** The no's on these identifiers, by every key that hashes were ever made with (L19). `person` is null for somebody new. */
export const readNos = async (
  identifiers: readonly Identifier[],
  person: Person | null,
  { suppressions, ring, clock }: Deps,
): Promise<Nos> => {
  const heldBefore = (person?.identifiers ?? []).map(({ hash }) => hash);
  const rows = await suppressions.read([...hashesOf(identifiers, ring), ...heldBefore]);
  return nosIn(rows, identifiers, person, ring, clock());
};

const hashesOf = (identifiers: readonly Identifier[], ring: KeyRing): readonly string[] =>
  identifiers.flatMap((one) => everyHash(ring, one)).map(({ hash }) => hash);

/** The same from rows that were read already. */
export const nosIn = (
  rows: Nos['rows'],
  identifiers: readonly Identifier[],
  person: Person | null,
  ring: KeyRing,
  now: Instant,
): Nos => {
  const cellsOf = (some: readonly Identifier[]): readonly Cells[] =>
    hashesOf(some, ring)
      .flatMap((hash) => rows.get(hash) ?? [])
      .map(({ cells }) => cells);
  const said = (some: readonly Identifier[]) => cellsOf(some).reduce(merged, {});
  const alone = identifiers.filter(({ kind }) => !isShared(kind));
  // What was lifted under one of them is not lifted for a no that stood under another, and was not known to be theirs.
  const own = cellsOf(alone).reduce<Cells>((all, cells) => strictest(all, cells, now), {});
  return {
    rows,
    binding: merged(own, said(bindingShared(identifiers, person))),
    own,
    near: said(identifiers.filter(isNear)),
    askedAt: hashesOf(alone, ring)
      .flatMap((hash) => rows.get(hash)?.askedAt ?? [])
      .sort()
      .at(-1),
  };
};

const isNear = ({ kind }: Identifier): boolean => kind === 'nearPostal';

/**
 * Whose no's count in full beside those on identifiers of the person alone. Somebody new is taken for whoever said no under
 * the same telephone or address before; somebody held is told apart from those who share it with them (L20).
 */
const bindingShared = (identifiers: readonly Identifier[], person: Person | null): readonly Identifier[] => {
  const shared = identifiers.filter(({ kind }) => isShared(kind));
  return person && shared.length < identifiers.length ? [] : shared.filter((one) => !isNear(one));
};
