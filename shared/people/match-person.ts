import { canonicalPhone } from './identifier.ts';
import type { Person } from './person.ts';
import type { PersonFields, PhoneNumber } from './person-fields.ts';

/**
 * Who of those found is the person that filled in a public form. A form proves nothing, so it joins a record only
 * over the contact it names: the same e-mail address, or, where it gives none, the same telephone with no other name.
 * A customer number alone joins nobody, or a stranger could add an address to somebody's record by guessing numbers.
 */
export const matchPerson = (
  form: PersonFields,
  byEmail: readonly Person[],
  byPhone: readonly Person[],
): Person | null => {
  if (form.email !== undefined) return byEmail[0] ?? null;
  const { phone } = form;
  if (phone === undefined) return null;
  const sharers = byPhone.filter(
    (person) => holdsPhone(person, phone) && sameName(person.details.name, form.name),
  );
  return sharers.length === 1 ? (sharers[0] ?? null) : null;
};

const holdsPhone = (person: Person, phone: PhoneNumber): boolean =>
  person.contacts.some(
    ({ kind, value }) => kind === 'phone' && canonicalPhone(value) === canonicalPhone(phone),
  );

/** Whether two names can be of one person; who gives none contradicts nobody. */
export const sameName = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || folded(one) === folded(other);

const folded = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
