import type { CustomerEvent } from '../people/apply-customer-event.ts';
import { assemblePerson, factsOf, withoutClaimedNumber } from '../people/assemble-person.ts';
import { everyHash, type IdentifierKind, identifierOf, identifiersOf } from '../people/identifier.ts';
import type { Person } from '../people/person.ts';
import type { RegisterStore } from '../people/register-store.ts';
import type { KeyRing } from '../platform/key-ring.ts';

interface FoundCustomer {
  readonly person: Person | null;
  /** Whoever stands under anything that it names: what is due of them goes first. */
  readonly everybody: readonly Person[];
  /** The event without what belongs to somebody else. */
  readonly event: CustomerEvent;
  /** Who else stands under what it names, by `personId`: they stay apart. */
  readonly others: readonly string[];
  /** Whose record the customer's goes into, since that one had no address yet. */
  readonly joins?: { readonly into: string; readonly from: string };
  /** Somebody who typed the number into a form and is not known to be this customer, and what is left of them without it. */
  readonly claimedBy?: { readonly person: Person; readonly without: Omit<Person, 'version'> };
}

/**
 * Whom an event is about: the customer of this number, else who has the personal number, else who has the e-mail
 * address; never who has the telephone. The customer register knows its numbers: one that was only typed into a form
 * is nobody's until an address or personal number agrees. A customer without an address is whoever holds the one that an
 * event names.
 */
export const findCustomer = async (
  event: CustomerEvent,
  { register, ring }: { readonly register: RegisterStore; readonly ring: KeyRing },
): Promise<FoundCustomer> => {
  const said = 'person' in event ? (event.person ?? {}) : {};
  const { email, personnummer } = said;
  const number = identifierOf({ customerNumber: event.customerNumber });
  const named = [
    number,
    ...identifiersOf({ email }),
    ...(personnummer === undefined ? [] : [identifierOf({ personnummer })]),
  ].flatMap((identifier) => everyHash(ring, identifier));
  const holders = await register.holders(named);
  const people = await register.people(holders.flat());
  const everybody = [...people.values()];
  const behind = (kind: IdentifierKind): Person | undefined =>
    named
      .flatMap((one, index) => (one.kind === kind ? (holders[index] ?? []) : []))
      .flatMap((id) => people.get(id) ?? [])[0];

  const [byNumber, byPersonal, byEmail] = [behind('customerNumber'), behind('personnummer'), behind('email')];
  const isCustomer = byNumber?.relations?.some(
    ({ customerNumber }) => identifierOf({ customerNumber }).canonical === number.canonical,
  );
  const agreeing = [byPersonal, byEmail].find((one) => one && one.personId === byNumber?.personId);
  if (byNumber && !isCustomer && !agreeing) {
    return {
      person: null,
      everybody,
      event,
      others: [],
      claimedBy: { person: byNumber, without: assemblePerson(withoutClaimedNumber(factsOf(byNumber)), ring) },
    };
  }
  if (
    byNumber &&
    byEmail &&
    byEmail.personId !== byNumber.personId &&
    hasNoAddress(byNumber) &&
    !byEmail.relations
  ) {
    const joins = { into: byEmail.personId, from: byNumber.personId };
    return { person: byNumber, everybody, event, others: [byEmail.personId], joins };
  }
  const person = byNumber ?? byPersonal ?? byEmail ?? null;
  const others = [byPersonal, byEmail].flatMap((one) =>
    one && person && one.personId !== person.personId ? [one.personId] : [],
  );
  return {
    person,
    everybody,
    event: without(event, {
      email: byEmail !== undefined && byEmail.personId !== person?.personId,
      personnummer: byPersonal !== undefined && byPersonal.personId !== person?.personId,
    }),
    others: [...new Set(others)],
  };
};

/**
 * Events may come in any order, and the address that says whose a contract is may come last. Until then there is a
 * record of the customer register alone, without an address that could contradict another's.
 */
const hasNoAddress = ({ told, contacts, consents, sources }: Person): boolean =>
  contacts.every(({ kind }) => kind !== 'email') &&
  (told?.contacts ?? []).length === 0 &&
  consents.length === 0 &&
  sources.every(({ activity }) => activity === 'customer-register');

const without = (
  event: CustomerEvent,
  taken: { readonly email: boolean; readonly personnummer: boolean },
): CustomerEvent => {
  if (!('person' in event) || !event.person || !(taken.email || taken.personnummer)) return event;
  const { email, personnummer, ...rest } = event.person;
  return {
    ...event,
    person: {
      ...rest,
      ...(email && !taken.email && { email }),
      ...(personnummer && !taken.personnummer && { personnummer }),
    },
  } as CustomerEvent;
};
