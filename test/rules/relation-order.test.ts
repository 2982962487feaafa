import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CustomerEvent, withEvent } from '../../shared/people/apply-customer-event.ts';
import { SETTLEMENTS } from '../../shared/people/event-word.ts';
import {
  fieldsOf,
  relationSchema,
  removalMark,
  standingOf,
  verifiedAt,
} from '../../shared/people/relation.ts';
import {
  CUSTOMER,
  changed,
  type Delivery,
  email,
  ended,
  relationOf,
  removed,
  settled,
  started,
} from './customer-events.ts';
import { moment } from './people.ts';
import { toldInOrder } from './relation-oracle.ts';

// Few days, ids and values, so that what can meet does meet.
const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03', '2028-02-29', '2030-01-01');
const id = fc.constantFrom('e-1', 'e-2', 'e-10');
const how = fc.constantFrom(...SETTLEMENTS);
const person = fc.record(
  {
    email: fc.constantFrom('anna@example.se', 'ek@example.se').map((address) => email(address).email),
    name: fc.constantFrom('Anna', 'Anna Ek'),
    postalAddress: fc
      .constantFrom('Storgatan 1', 'Storgatan 2')
      .map((street) => ({ street, postalCode: '111 22', city: 'Stockholm', country: 'SE' })),
  },
  { requiredKeys: [] },
);
const event: fc.Arbitrary<CustomerEvent> = fc.oneof(
  fc.tuple(day, fc.option(person, { nil: undefined }), id).map((said) => started(...said)),
  fc.tuple(day, id).map((said) => ended(...said)),
  fc.tuple(day, how, id).map((said) => settled(...said)),
  fc.tuple(day, person, id).map((said) => changed(...said)),
  fc.tuple(day, id).map((said) => removed(...said)),
);

type Deliveries = readonly [Delivery, ...Delivery[]];
const shuffled = (deliveries: readonly Delivery[]): fc.Arbitrary<Deliveries> =>
  fc
    .shuffledSubarray([...deliveries], { minLength: deliveries.length })
    .map((all) => all as unknown as Deliveries);

/** Each of some events at least once, some of them again, in any order. */
const deliveriesOf = (events: fc.Arbitrary<CustomerEvent[]>): fc.Arbitrary<Deliveries> =>
  events.chain((all) =>
    fc
      .tuple(
        fc.tuple(...all.map((one) => fc.record({ event: fc.constant(one), receivedAt: moment }))),
        fc.array(fc.record({ event: fc.constantFrom(...all), receivedAt: moment }), { maxLength: 6 }),
      )
      .chain(([once, again]) => shuffled([...once, ...again])),
  );

const distinct = fc.uniqueArray(event, {
  minLength: 1,
  maxLength: 10,
  selector: ({ at, type, eventId }) => [at, type, eventId].join(),
});
const deliveries = deliveriesOf(distinct);
/** Also events that say one thing now and another thing when they come again. */
const contradictory = deliveriesOf(fc.array(event, { minLength: 1, maxLength: 10 }));

const RUNS = { numRuns: 1_000 };

describe('a relation', () => {
  test('is what its events say when they are told in order, however they come', () =>
    fc.assert(
      fc.property(deliveries, (came) => {
        const relation = relationOf(came);
        const told = toldInOrder(came);
        const { customerNumber, ...fields } = fieldsOf(relation).fields;
        expect(standingOf(relation)).toEqual(told.standing);
        expect(fields).toEqual(told.fields);
        expect(customerNumber).toBe(told.standing.kind === 'removed' ? undefined : CUSTOMER);
        expect(fieldsOf(relation).saleAt).toEqual(told.saleAt);
        expect(verifiedAt(relation)).toBe(told.verifiedAt);
        expect(removalMark(relation)?.removed.at).toBe(told.removal?.event.at);
        expect(removalMark(relation)?.removed.receivedAt).toBe(told.removal?.receivedAt);
      }),
      RUNS,
    ));

  test('is the same to the last letter in whatever order its events come', () =>
    fc.assert(
      fc.property(
        contradictory.chain((came) => fc.tuple(fc.constant(came), shuffled(came))),
        ([came, again]) => {
          expect(relationOf(again)).toEqual(relationOf(came));
        },
      ),
      RUNS,
    ));

  test('does not change when all its events come again, later', () =>
    fc.assert(
      fc.property(deliveries, (came) => {
        const again = came.map(({ event }) => ({ event, receivedAt: '2031-01-01T00:00:00.000Z' as const }));
        expect(relationOf([...came, ...(again as unknown as Delivery[])])).toEqual(relationOf(came));
      }),
      RUNS,
    ));

  test('reads back as it was written', () =>
    fc.assert(
      fc.property(deliveries, (came) => {
        const relation = relationOf(came);
        expect(relationSchema().parse(JSON.parse(JSON.stringify(relation)))).toEqual(relation);
      }),
    ));
});

test('nothing from before a removal brings back whose record is gone', () =>
  fc.assert(
    fc.property(deliveries, event, moment, (came, late, receivedAt) => {
      const mark = removalMark(relationOf(came));
      fc.pre(mark !== undefined && late.at < mark.removed.at);
      const relation = withEvent(mark, late, receivedAt);
      expect(standingOf(relation).kind).toBe('removed');
      expect(relation).toEqual({ customerNumber: CUSTOMER, fields: {}, ...mark });
    }),
  ));
