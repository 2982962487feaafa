import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { CHANNELS, type Channel, type Purpose } from '../policy/purposes.ts';
import { heldIdentifiers } from './held-identifiers.ts';
import { everyHash, type HashedIdentifier, type IdentifierKind } from './identifier.ts';
import type { Person } from './person.ts';
import { type Cells, deniedThrough } from './suppression.ts';
import type { Suppression } from './suppression-store.ts';

/** The no's on one of a person's identifiers, as the gate takes them. */
export interface HeldNo {
  readonly kind: IdentifierKind;
  readonly cells: Cells;
}

/** Under which hashes a person's no's can stand: those they are held with, and every key's for what is held (L19). */
export const everyHashOf = (person: Person, ring: KeyRing): readonly HashedIdentifier[] => {
  const all = [...person.identifiers, ...heldIdentifiers(person).flatMap((one) => everyHash(ring, one))];
  return [...new Map(all.map((one) => [one.hash, one])).values()];
};

export const heldNos = (
  person: Person,
  rows: ReadonlyMap<string, Suppression>,
  ring: KeyRing,
): readonly HeldNo[] =>
  everyHashOf(person, ring).flatMap(({ kind, hash }) => {
    const cells = rows.get(hash)?.cells;
    return cells ? [{ kind, cells }] : [];
  });

/** Since when a no of theirs stands against this channel and purpose; undefined where none does. */
const deniedSince = (nos: readonly HeldNo[], channel: Channel, purpose: Purpose): Instant | undefined =>
  nos
    .flatMap(({ kind, cells }) => deniedThrough(kind, cells, channel, purpose) ?? [])
    .sort()
    .at(-1);

/** Of these channels those that a no stands against for the purpose. What is for no channel is closed by a no to all. */
export const deniedOn = (
  nos: readonly HeldNo[],
  channels: readonly Channel[],
  purpose: Purpose,
): readonly { readonly channel: Channel; readonly since: Instant }[] =>
  (channels.length > 0 ? channels : CHANNELS).flatMap((channel) => {
    const since = deniedSince(nos, channel, purpose);
    return since ? [{ channel, since }] : [];
  });
