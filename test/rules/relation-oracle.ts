import type { CustomerEvent } from '../../shared/people/apply-customer-event.ts';
import type { Standing } from '../../shared/people/relation.ts';
import type { Delivery } from './customer-events.ts';

const ORDER = [
  'contract-started',
  'contract-ended',
  'final-invoice-settled',
  'contact-changed',
  'customer-removed',
];

const inOrder = (one: Delivery, other: Delivery): number =>
  Date.parse(one.event.at) - Date.parse(other.event.at) ||
  ORDER.indexOf(one.event.type) - ORDER.indexOf(other.event.type) ||
  (one.event.eventId < other.event.eventId ? -1 : Number(one.event.eventId > other.event.eventId)) ||
  Date.parse(one.receivedAt) - Date.parse(other.receivedAt);

/**
 * What a relation must come to, worked out the plain way: all deliveries laid out in a row, repeats struck out, and
 * told from the first to the last. It keeps everything that was ever said, and shares no code with what it judges.
 */
export const toldInOrder = (deliveries: readonly Delivery[]) => {
  let start: Delivery | null = null;
  let end: Delivery | null = null;
  let payment: Delivery | null = null;
  let removal: Delivery | null = null;
  let isGone = false;
  let said = new Map<string, { value: unknown; by: Delivery }[]>();
  let previous: Delivery | null = null;

  for (const delivery of deliveries.toSorted(inOrder)) {
    const { event } = delivery;
    const isRepeat =
      previous?.event.eventId === event.eventId &&
      previous.event.type === event.type &&
      previous.event.at === event.at;
    if (isRepeat) continue;
    previous = delivery;

    if (event.type === 'customer-removed') {
      removal = delivery;
      isGone = true;
      start = end = payment = null;
      said = new Map();
    }
    if (event.type === 'contract-started') {
      start = delivery;
      isGone = false;
      end = payment = null;
    }
    if (event.type === 'contract-ended') end = delivery;
    if (event.type === 'final-invoice-settled') payment = delivery;
    for (const [field, value] of Object.entries(personOf(event)))
      said.set(field, [...(said.get(field) ?? []), { value, by: delivery }]);
  }

  const fields: Record<string, unknown> = {};
  const saleAt: Record<string, string> = {};
  const counted = [start, end, payment];
  for (const [field, words] of said) {
    const last = words.at(-1);
    fields[field] = last?.value;
    counted.push(last?.by ?? null);
    for (const { value, by } of words.toReversed()) {
      if (JSON.stringify(value) !== JSON.stringify(last?.value)) break;
      if (by.event.type !== 'contract-started' || !['email', 'phone', 'postalAddress'].includes(field))
        continue;
      saleAt[field] = by.event.at;
      break;
    }
  }
  return {
    standing: standing(isGone ? removal : null, start, end, payment),
    fields: isGone ? {} : fields,
    saleAt: isGone ? {} : saleAt,
    verifiedAt: isGone
      ? undefined
      : counted.reduce<string | undefined>(
          (last, delivery) =>
            delivery && !(last && last > delivery.receivedAt) ? delivery.receivedAt : last,
          undefined,
        ),
    removal,
  };
};

const personOf = (event: CustomerEvent): object => ('person' in event && event.person) || {};

const standing = (
  removal: Delivery | null,
  start: Delivery | null,
  end: Delivery | null,
  payment: Delivery | null,
): Standing => {
  if (removal) return { kind: 'removed', removedAt: removal.event.at };
  if (!end) return start ? { kind: 'running', startedAt: start.event.at } : { kind: 'unknown' };
  if (payment?.event.type !== 'final-invoice-settled')
    return { kind: 'ended-unsettled', endedAt: end.event.at };
  const { at, how } = payment.event;
  return { kind: 'settled', endedAt: at > end.event.at ? at : end.event.at, how };
};
