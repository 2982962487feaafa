import { type Identifier, identifiersOf } from './identifier.ts';
import type { Contact, Person } from './person.ts';

/** The identifiers in a contact; an address is one together with the person's name. */
export const identifiersOfContact = (contact: Contact, name: string | undefined): readonly Identifier[] => {
  switch (contact.kind) {
    case 'email':
      return identifiersOf({ email: contact.value });
    case 'phone':
      return identifiersOf({ phone: contact.value });
    case 'postal':
      return identifiersOf({ postalAddress: contact.value, ...(name !== undefined && { name }) });
    default:
      return contact satisfies never;
  }
};

/** Every identifier that is held of a person: what a no is written against (L17). */
export const heldIdentifiers = ({
  contacts,
  details,
}: Pick<Person, 'contacts' | 'details'>): readonly Identifier[] => {
  const { name, customerNumber } = details;
  return [
    ...contacts.flatMap((contact) => identifiersOfContact(contact, name)),
    ...identifiersOf(customerNumber === undefined ? {} : { customerNumber }),
  ];
};
