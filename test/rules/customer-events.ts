import { type CustomerEvent, withEvent } from '../../shared/people/apply-customer-event.ts';
import type { CustomerFields } from '../../shared/people/customer-fields.ts';
import type { Settlement } from '../../shared/people/event-word.ts';
import type { EmailAddress } from '../../shared/people/person-fields.ts';
import type { Relation } from '../../shared/people/relation.ts';
import type { Instant } from '../../shared/platform/instant.ts';
import { at } from './moments.ts';

export const CUSTOMER = 'C-1001';
export const email = (address: string) => ({ email: address as EmailAddress });

/** Events as a test writes them; who writes no id means that it does not matter. */
export const started = (day: string, person?: CustomerFields, eventId = 'e'): CustomerEvent => ({
  ...told(day, eventId),
  type: 'contract-started',
  ...(person && { person }),
});
export const ended = (day: string, eventId = 'e'): CustomerEvent => ({
  ...told(day, eventId),
  type: 'contract-ended',
});
export const settled = (day: string, how: Settlement = 'paid', eventId = 'e'): CustomerEvent => ({
  ...told(day, eventId),
  type: 'final-invoice-settled',
  how,
});
export const changed = (day: string, person: CustomerFields, eventId = 'e'): CustomerEvent => ({
  ...told(day, eventId),
  type: 'contact-changed',
  person,
});
export const removed = (day: string, eventId = 'e'): CustomerEvent => ({
  ...told(day, eventId),
  type: 'customer-removed',
});

const told = (day: string, eventId: string) => ({ eventId, customerNumber: CUSTOMER, at: at(day) });

/** An event as it came to the door. */
export interface Delivery {
  readonly event: CustomerEvent;
  readonly receivedAt: Instant;
}

/** What these deliveries, one after the other, make of nothing. */
export const relationOf = (deliveries: readonly [Delivery, ...Delivery[]]): Relation => {
  const [first, ...rest] = deliveries;
  return rest.reduce(
    (relation, { event, receivedAt }) => withEvent(relation, event, receivedAt),
    withEvent(undefined, first.event, first.receivedAt),
  );
};

export type History = readonly [CustomerEvent, ...CustomerEvent[]];

export const RECEIVED = at('2026-09-01');
/** What a history makes of nothing, when all of it comes at one time. */
export const relationAfter = ([first, ...rest]: History): Relation => {
  const delivered = (event: CustomerEvent) => ({ event, receivedAt: RECEIVED });
  return relationOf([delivered(first), ...rest.map(delivered)]);
};

export const backwardsAndTwice = ([first, ...rest]: History): History => {
  const [last = first, ...before] = [first, ...rest].toReversed();
  return [last, ...before, first, ...rest];
};
