import { SETTINGS } from '../policy/settings.ts';
import { isLegalPerson } from './organisation-number.ts';
import type { Contact, Person } from './person.ts';

/**
 * L20: whether an e-mail address is a shared mailbox of a legal person (info@), which needs no consent. A named work
 * address is treated like a consumer's, and so is everything of a sole trader, or of a company that gave no number.
 */
export const isRoleAddress = (contact: Contact, { company }: Person['details']): boolean =>
  contact.kind === 'email' && isShared(contact.value) && isLegalPerson(company?.organisationNumber ?? '');

/** L20: whether more people than one read it. No export of a person's data goes there. */
const isShared = (email: string): boolean =>
  SETTINGS.roleAddresses.value.includes(email.split('@')[0]?.normalize('NFKC').toLowerCase() ?? '');
