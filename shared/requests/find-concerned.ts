import { everyHash, type IdentifierKind, identifierOf, isShared } from '../people/identifier.ts';
import { isGone, type Person } from '../people/person.ts';
import type { EmailAddress } from '../people/person-fields.ts';
import type { RegisterStore } from '../people/register-store.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { Case } from './case.ts';

/** Whom a request is about, and the address that a mail about it may go to: a registered one where somebody is known. */
export type Concerned =
  | { readonly kind: 'person'; readonly person: Person; readonly contact: EmailAddress | undefined }
  | { readonly kind: 'nobody'; readonly contact: EmailAddress | undefined }
  /** What it names leads to different people: somebody has to look. */
  | { readonly kind: 'unclear' };

/**
 * The e-mail address decides where it is held: its owner is asked. Otherwise whoever alone stands under the customer
 * number or telephone is meant, and asked at the address that is registered, never at the one just given. Of nobody
 * known whoever reads the given address is asked.
 */
export const findConcerned = async (
  { named, personal }: Pick<Case, 'named' | 'personal'>,
  now: Instant,
  { register, ring }: { readonly register: RegisterStore; readonly ring: KeyRing },
): Promise<Concerned> => {
  const holders = await register.holders(named);
  const people = await register.people(holders.flat());
  const behind = (chosen: (kind: IdentifierKind) => boolean): readonly Person[] => {
    const ids = named.flatMap(({ kind }, index) => {
      const held = holders[index] ?? [];
      const all = new Set(named.flatMap((one, at) => (one.kind === kind ? (holders[at] ?? []) : [])));
      return chosen(kind) && !(isShared(kind) && all.size > 1) ? held : [];
    });
    return [...new Set(ids)].flatMap((id) => people.get(id) ?? []).filter((person) => !isGone(person, now));
  };

  const [owner] = behind((kind) => kind === 'email');
  const others = behind((kind) => kind !== 'email');
  const { email } = personal;
  if (email && owner) return { kind: 'person', person: owner, contact: registered(owner, email, ring) };
  const [only, ...more] = others;
  if (!only) return { kind: 'nobody', contact: email };
  return more.length > 0 ? { kind: 'unclear' } : { kind: 'person', person: only, contact: emailsOf(only)[0] };
};

/** The address as it is registered: another way of writing it is another mailbox at some providers. */
const registered = (person: Person, given: EmailAddress, ring: KeyRing): EmailAddress | undefined => {
  const hashOf = (email: EmailAddress) => everyHash(ring, identifierOf({ email }))[0].hash;
  return emailsOf(person).find((email) => hashOf(email) === hashOf(given));
};

/** The one heard of last stands first. */
const emailsOf = ({ contacts }: Person): readonly EmailAddress[] =>
  contacts.flatMap((contact) => (contact.kind === 'email' ? [contact.value] : []));
