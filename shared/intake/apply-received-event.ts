import { birthDateOf, isChild } from '../people/age.ts';
import { withEvent } from '../people/apply-customer-event.ts';
import { assemblePerson, factsOf, nobodyYet, withoutClaimedNumber } from '../people/assemble-person.ts';
import { identifierOf } from '../people/identifier.ts';
import type { Person } from '../people/person.ts';
import { type Relation, type RemovalMark, standingOf } from '../people/relation.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { ReceivedEvent } from './received-event.ts';

/**
 * A person with an event of the customer register applied; nobody where none was held and the event leaves nothing.
 * Pure, and the same in whatever order a customer's events come. A removal ends the source: without another the record
 * is due at once (N19). A customer who turns out to be a child is one (N5).
 */
export const applyReceivedEvent = (
  seen: Person | null,
  { event, receivedAt }: ReceivedEvent,
  marks: readonly RemovalMark[],
  personId: string,
  now: Instant,
  ring: KeyRing,
): { readonly person: Omit<Person, 'version'> | undefined; readonly relation: Relation } => {
  const held = seen?.relations ?? [];
  const before = held.find(({ customerNumber }) => isSame(customerNumber, event.customerNumber));
  const [mark] = [...marks].sort((one, other) => (one.removed.at > other.removed.at ? -1 : 1));
  const relation = withEvent(before ?? mark, event, receivedAt);
  const others = held.filter((one) => one !== before);
  const isOver = standingOf(relation).kind === 'removed';
  const relations = isOver ? others : [...others, relation];
  if (!seen && relations.length === 0) return { person: undefined, relation };

  const facts = withoutClaimedNumber(seen ? factsOf(seen) : nobodyYet(personId, receivedAt));
  const person = assemblePerson({ ...facts, relations }, ring);
  const childAt = facts.childAt ?? (isChild(birthDateOf(person.details), now) ? now : undefined);
  if (childAt) return { person: assemblePerson({ ...facts, relations, childAt }, ring), relation };
  // Without a source it is due as of now, and not as of when it was last verified.
  return {
    person: person.sources.length === 0 ? { ...person, dueAt: now } : person,
    relation,
  };
};

const isSame = (one: string, other: string): boolean =>
  identifierOf({ customerNumber: one }).canonical === identifierOf({ customerNumber: other }).canonical;
