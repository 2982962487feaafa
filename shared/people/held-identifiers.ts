import { type Identifier, identifierOf, identifiersOf, nearIdentifiers } from './identifier.ts';
import type { Contact, Person } from './person.ts';

/** The identifiers in a contact; an address is one together with the person's name. */
export const identifiersOfContact = (
  contact: Pick<Contact, 'kind' | 'value'>,
  name: string | undefined,
): readonly Identifier[] => {
  const { kind, value } = contact as Contact;
  switch (kind) {
    case 'email':
      return identifiersOf({ email: value });
    case 'phone':
      return identifiersOf({ phone: value });
    case 'postal':
      return identifiersOf({ postalAddress: value, ...(name !== undefined && { name }) });
    default:
      return kind satisfies never;
  }
};

/** One text for every way of writing a contact. */
export const contactKey = (contact: Pick<Contact, 'kind' | 'value'>): string =>
  identifiersOfContact(contact, 'any')
    .map(({ kind, canonical }) => `${kind}:${canonical}`)
    .join();

/** Every identifier that is held of a person: what a no is written against (L17). */
export const heldIdentifiers = ({
  contacts,
  details,
  relations = [],
}: Pick<Person, 'contacts' | 'details' | 'relations'>): readonly Identifier[] => {
  const { name, customerNumber, personnummer } = details;
  const numbers = new Set([
    ...relations.map((relation) => relation.customerNumber),
    ...(customerNumber === undefined ? [] : [customerNumber]),
  ]);
  const all = [
    ...contacts.flatMap((contact) => identifiersOfContact(contact, name)),
    ...contacts.flatMap((contact) =>
      contact.kind === 'postal' && name !== undefined ? nearIdentifiers(name, contact.value) : [],
    ),
    ...[...numbers].map((number) => identifierOf({ customerNumber: number })),
    ...(personnummer === undefined ? [] : [identifierOf({ personnummer })]),
  ];
  return [...new Map(all.map((one) => [`${one.kind}:${one.canonical}`, one])).values()];
};
