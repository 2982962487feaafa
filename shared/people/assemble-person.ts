import { earliest, type Instant, latest } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { categoryOf } from './category.ts';
import { customerSource, customerWords } from './customer-words.ts';
import { dueDate } from './due-date.ts';
import { contactKey, heldIdentifiers } from './held-identifiers.ts';
import { canonicalPhone, everyHash } from './identifier.ts';
import type { Contact, Person, Provenance } from './person.ts';

/** Fewer would lose an address that is used; more, under three hash keys, would not fit into one transaction. */
const MOST_CONTACTS: Readonly<Record<Contact['kind'], number>> = { email: 3, phone: 3, postal: 2 };

/** What is known of a person, source by source, before it is put together. */
export interface Facts
  extends Omit<Person, 'version' | 'category' | 'details' | 'contacts' | 'told' | 'identifiers' | 'dueAt'> {
  readonly told: NonNullable<Person['told']>;
  /** Contacts as they stood, for what is known of them beside where they came from. */
  readonly known?: readonly Contact[];
}

export const factsOf = ({
  version: _version,
  category: _category,
  identifiers: _identifiers,
  dueAt: _dueAt,
  details,
  contacts,
  told = { details, contacts },
  ...facts
}: Person): Facts => ({ ...facts, told, known: contacts });

/** Whose number is whose, the customer register says: one that was typed into a form counts no more. */
export const withoutClaimedNumber = ({ told, ...facts }: Facts): Facts => {
  const { customerNumber: _claimed, ...details } = told.details;
  return { ...facts, told: { ...told, details } };
};

export const nobodyYet = (personId: string, verifiedAt: Instant): Facts => ({
  personId,
  told: { details: {}, contacts: [] },
  consents: [],
  sources: [],
  informedOf: [],
  verifiedAt,
});

/**
 * A person put together from what each source says: the one place where category, contacts, identifiers and the due
 * date are made, so that they are the same whichever source spoke last. Pure.
 */
export const assemblePerson = (stated: Facts, ring: KeyRing): Omit<Person, 'version'> => {
  const { known = [], told, relations = [], ...facts } = stated.protectedAt ? withoutAddress(stated) : stated;
  const said = customerWords(relations);
  const details = { ...told.details, ...said.details };
  const contacts = joinedContacts([...told.contacts, ...said.contacts], known);
  const others = facts.sources.filter(({ activity }) => activity !== 'customer-register');
  const ofCustomer = customerSource(relations, facts.sources);
  const sources = ofCustomer ? [...others, ofCustomer] : others;
  const verifiedAt = latest(facts.verifiedAt, ...(said.verifiedAt ? [said.verifiedAt] : []));
  const whole = {
    ...facts,
    ...(relations.length > 0 && { relations }),
    details,
    contacts,
    sources,
    verifiedAt,
    category: categoryOf(details, relations, sources),
  };
  return {
    ...whole,
    ...(relations.length > 0 && { told }),
    // Under every key: so an old link finds them, an old no is found, and two rings make no two people (L17, L19).
    identifiers: heldIdentifiers(whole).flatMap((identifier) => everyHash(ring, identifier)),
    dueAt: dueDate(whole),
  };
};

/** Where somebody lives whom the state protects is kept nowhere, whoever told it (N10, L21). */
const withoutAddress = ({ told, relations = [], ...facts }: Facts): Facts => ({
  ...facts,
  told: { ...told, contacts: told.contacts.filter(({ kind }) => kind !== 'postal') },
  relations: relations.map(({ fields, ...relation }) => {
    const { postalAddress: _address, ...kept } = fields;
    return { ...relation, fields: kept };
  }),
});

/** Each contact once, with everybody who gave it, and what was known of it; those heard of last are kept. */
export const joinedContacts = (
  given: readonly Contact[],
  known: readonly Contact[] = [],
): readonly Contact[] => {
  const byKey = Map.groupBy(given, contactKey);
  const joined = [...byKey].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const before = known.find((contact) => contactKey(contact) === key);
    const { unusableSince, blockList } = before ?? first;
    const sales = [first, ...others].flatMap(({ saleAt }) => saleAt ?? []);
    const newest = [first, ...others].reduce((most, one) => (lastOf(one) >= lastOf(most) ? one : most));
    return {
      ...canonical(newest),
      from: joinedProvenance([first, ...others].flatMap(({ from }) => from)),
      ...(sales[0] && { saleAt: latest(sales[0], ...sales) }),
      ...(unusableSince && { unusableSince }),
      ...(blockList && { blockList }),
    } as Contact;
  });
  return (['email', 'phone', 'postal'] as const).flatMap((kind) =>
    joined
      .filter((contact) => contact.kind === kind)
      .sort((one, other) => order(lastOf(other), lastOf(one)) || order(contactKey(one), contactKey(other)))
      .slice(0, MOST_CONTACTS[kind]),
  );
};

const canonical = ({ kind, value }: Contact) =>
  kind === 'phone' ? { kind, value: canonicalPhone(value as never) } : { kind, value };

/** Code units, so that it is the same on every machine. */
const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const lastOf = ({ from }: Contact): string =>
  from.reduce((most, { lastAt }) => (lastAt > most ? lastAt : most), '');

/** Once for each activity and form, with the first and the last time. */
const joinedProvenance = (all: readonly Provenance[]): readonly Provenance[] =>
  [...Map.groupBy(all, ({ activity, form }) => `${activity} ${form}`).values()].map(([first, ...others]) => {
    if (!first) throw new Error('A group without a member');
    return {
      ...first,
      firstAt: earliest(first.firstAt, ...others.map(({ firstAt }) => firstAt)),
      lastAt: latest(first.lastAt, ...others.map(({ lastAt }) => lastAt)),
    };
  });
