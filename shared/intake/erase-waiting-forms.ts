import { everyHash, identifiersOf } from '../people/identifier.ts';
import { sameName } from '../people/match-person.ts';
import type { Person } from '../people/person.ts';
import type { PersonFields } from '../people/person-fields.ts';
import { type Instant, instantOf } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { InboxStore, Incoming } from './inbox-store.ts';

/** Whose forms: the hashes of their identifiers, and the name that goes with them. */
export type Erased = Pick<Person, 'identifiers'> & { readonly name?: string | undefined };

/**
 * Takes away the forms of erased people that came until `until` and are not recorded, also those whose message lies in
 * a dead-letter queue: a redrive finds them gone.
 */
export const eraseWaitingForms = async (
  people: readonly Erased[],
  until: Instant,
  { inbox, ring }: { readonly inbox: InboxStore; readonly ring: KeyRing },
): Promise<number> => {
  let erased = 0;
  for await (const page of inbox.unrecorded(instantOf(Date.parse(until) + 1))) {
    for (const [key, incoming] of await inbox.payloads(page)) {
      if (!people.some((one) => isOf(personIn(incoming), one, ring))) continue;
      await inbox.erase(key);
      erased += 1;
    }
  }
  return erased;
};

const personIn = (incoming: Incoming): PersonFields => {
  if (!('event' in incoming)) return incoming.person;
  // Its number says whom it is about, whatever address it names.
  return { customerNumber: incoming.event.customerNumber };
};

/** A form is its e-mail address's; only where it names none, whoever goes by its number or, by the same name, its telephone. */
export const isOf = (form: PersonFields, { identifiers, name }: Erased, ring: KeyRing): boolean => {
  const hashes = new Set(identifiers.map(({ hash }) => hash));
  const named = identifiersOf(form);
  const deciding = form.email ? named.filter(({ kind }) => kind === 'email') : named;
  const isNamed = deciding.some((one) => everyHash(ring, one).some(({ hash }) => hashes.has(hash)));
  return isNamed && (form.email !== undefined || sameName(form.name, name));
};
