import type { Instant } from '../platform/instant.ts';
import { type CustomerFields, joinedFields, saidAfter, saidFields } from './customer-fields.ts';
import { isLater, lastWord, type Settlement, type Stamp, type Word } from './event-word.ts';
import type { PersonFields } from './person-fields.ts';
import type { Relation, RemovalMark } from './relation.ts';

interface Event<Type extends Stamp['type']> extends Stamp {
  readonly type: Type;
  readonly customerNumber: string;
}
type SaidPerson = CustomerFields & Pick<PersonFields, 'customerNumber'>;

/** What the customer register tells (interface, `POST /customer-events`). */
export type CustomerEvent =
  | (Event<'contract-started'> & { readonly person?: SaidPerson })
  | Event<'contract-ended'>
  | (Event<'final-invoice-settled'> & { readonly how: Settlement })
  | (Event<'contact-changed'> & { readonly person: SaidPerson })
  | Event<'customer-removed'>;

/**
 * A relation, or what is left of one, with an event applied. `receivedAt` is the domain's clock at the door. The same
 * events give the same relation, in whatever order and however often they come. What is dated in the future counts from
 * its receipt, so that the passing of time alone opens nothing.
 */
export const withEvent = (
  seen: Relation | RemovalMark | undefined,
  event: CustomerEvent,
  receivedAt: Instant,
): Relation => {
  const { customerNumber } = event;
  return joined({ customerNumber, fields: {}, ...seen }, saidBy(event, receivedAt));
};

const saidBy = (event: CustomerEvent, receivedAt: Instant): Relation => {
  const { customerNumber, at, type, eventId } = event;
  const word = { at, type, eventId, receivedAt };
  switch (event.type) {
    case 'contract-started':
      return { customerNumber, started: word, fields: saidFields(word, event.person ?? {}) };
    case 'contract-ended':
      return { customerNumber, ended: word, fields: {} };
    case 'final-invoice-settled':
      return { customerNumber, settled: { ...word, how: event.how }, fields: {} };
    case 'contact-changed':
      return { customerNumber, fields: saidFields(word, event.person) };
    case 'customer-removed':
      return { customerNumber, removed: word, fields: {} };
    default:
      return event satisfies never;
  }
};

/** Of both, what counts: what is later than the removal, and of ends and settlements what is later than the start. */
const joined = (one: Relation, other: Relation): Relation => {
  const removed = laterOf(one.removed, other.removed);
  const started = ifAfter(removed, laterOf(one.started, other.started));
  const ended = ifAfter(started ?? removed, laterOf(one.ended, other.ended));
  const settled = ifAfter(started ?? removed, laterOf(one.settled, other.settled));
  // One number may be spelled in two ways (`identifier.ts`). Which of them stays must not depend on order.
  const [customerNumber = one.customerNumber] = [one.customerNumber, other.customerNumber].sort();
  return {
    customerNumber,
    ...(started && { started }),
    ...(ended && { ended }),
    ...(settled && { settled }),
    ...(removed && { removed }),
    fields: saidAfter(removed, joinedFields(one.fields, other.fields)),
  };
};

const laterOf = <Said extends Word>(one: Said | undefined, other: Said | undefined): Said | undefined =>
  one && other ? lastWord(one, other) : (one ?? other);

const ifAfter = <Said extends Word>(limit: Word | undefined, said: Said | undefined): Said | undefined =>
  said && isLater(said, limit) ? said : undefined;
