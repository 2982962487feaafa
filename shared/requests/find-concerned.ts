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
  | { readonly kind: 'unclear' }
  /** Nobody is held under its address, but somebody under its number or telephone: two requests in one. */
  | { readonly kind: 'two' };

/**
 * The e-mail address decides, where one is given: its owner is asked, or, of nobody known, whoever reads it. Whoever
 * alone stands under a customer number or telephone is asked at the address that is registered, never at the one just
 * given; and whoever gave that is answered all the same, or the mails would tell who is in the register.
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
      return chosen(kind) && !(isShared(kind) && held.length > 1) ? held : [];
    });
    return [...new Set(ids)].flatMap((id) => people.get(id) ?? []).filter((person) => !isGone(person, now));
  };

  const [owner] = behind((kind) => kind === 'email');
  const others = behind((kind) => kind !== 'email');
  const { email } = personal;
  if (email && owner) return { kind: 'person', person: owner, contact: registered(owner, email, ring) };
  if (email) return others.length > 0 ? { kind: 'two' } : { kind: 'nobody', contact: email };
  const [only, ...more] = others;
  if (!only) return { kind: 'nobody', contact: undefined };
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
