import { everyHash, type HashedIdentifier, identifiersOf, isShared } from '../people/identifier.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { InboxStore } from './inbox-store.ts';
import type { Submission } from './submission.ts';

/**
 * Takes away the forms of an erased person that came until `until` and are not recorded, also those whose message
 * lies in a dead-letter queue: a redrive finds them gone. `held` are the identifiers that were held of the person.
 */
export const eraseWaitingForms = async (
  held: readonly HashedIdentifier[],
  until: Instant,
  { inbox, ring }: { readonly inbox: InboxStore; readonly ring: KeyRing },
): Promise<number> => {
  const hashes = new Set(held.map(({ hash }) => hash));
  let erased = 0;
  for await (const page of inbox.unrecorded(until)) {
    for (const [key, { person }] of await inbox.payloads(page)) {
      if (!isOf(person, hashes, ring)) continue;
      await inbox.erase(key);
      erased += 1;
    }
  }
  return erased;
};

/** A form is its e-mail address's; only where it names none, whoever shares its telephone or address is meant. */
const isOf = (person: Submission['person'], hashes: ReadonlySet<string>, ring: KeyRing): boolean => {
  const named = identifiersOf(person);
  const own = named.filter(({ kind }) => kind === 'email');
  const deciding =
    own.length > 0 ? own : named.filter(({ kind }) => isShared(kind) || kind === 'customerNumber');
  return deciding.some((identifier) => everyHash(ring, identifier).some(({ hash }) => hashes.has(hash)));
};
