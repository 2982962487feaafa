import { describe, expect, test } from 'vitest';
import { withEvent } from '../../shared/people/apply-customer-event.ts';
import { fieldsOf, removalMark, standingOf, verifiedAt } from '../../shared/people/relation.ts';
import {
  backwardsAndTwice,
  CUSTOMER,
  changed,
  type Delivery,
  email,
  ended,
  type History,
  RECEIVED,
  relationAfter,
  relationOf,
  removed,
  started,
} from './customer-events.ts';
import { at } from './moments.ts';

describe('what the customer register says of a person', () => {
  const anna = email('anna@example.se');
  const ek = email('ek@example.se');

  const SAID: readonly (readonly [string, History, ReturnType<typeof fieldsOf>['fields'], string | null])[] =
    [
      ['an address from the sale', [started('2025-01-01', anna)], anna, '2025-01-01'],
      [
        'an address from My Pages comes from no sale',
        [started('2025-01-01'), changed('2025-02-01', anna)],
        anna,
        null,
      ],
      [
        'a new address takes the place of the one from the sale',
        [started('2025-01-01', anna), changed('2025-02-01', ek)],
        ek,
        null,
      ],
      [
        'the address from the sale stays one when it is said again',
        [started('2025-01-01', anna), changed('2025-02-01', { ...anna, name: 'Anna Ek' })],
        { ...anna, name: 'Anna Ek' },
        '2025-01-01',
      ],
      [
        'an address that was given up, and came back by My Pages, comes from no sale',
        [started('2025-01-01', anna), changed('2025-02-01', ek), changed('2025-03-01', anna)],
        anna,
        null,
      ],
      [
        'the latest sale counts',
        [started('2025-01-01', anna), started('2026-01-01', anna)],
        anna,
        '2026-01-01',
      ],
      [
        'a sale that carries no address changes none',
        [started('2025-01-01', anna), started('2026-01-01')],
        anna,
        '2025-01-01',
      ],
      [
        'a contract’s end takes no address',
        [started('2025-01-01', anna), ended('2026-01-01')],
        anna,
        '2025-01-01',
      ],
      ['a removal takes all', [started('2025-01-01', anna), removed('2026-01-01')], {}, null],
      [
        'what is told of somebody removed is not ours to know',
        [removed('2026-01-01'), changed('2026-02-01', anna)],
        {},
        null,
      ],
      [
        'a sale before the removal makes no sale of the address after it',
        [
          started('2025-01-01', anna),
          removed('2026-01-01'),
          started('2026-02-01'),
          changed('2026-03-01', anna),
        ],
        anna,
        null,
      ],
    ];

  test.each(SAID)('%s', (_what, history, fields, sale) => {
    for (const told of [history, backwardsAndTwice(history)]) {
      const said = fieldsOf(relationAfter(told));
      const known = Object.keys(fields).length > 0;
      expect(said.fields).toEqual(known ? { ...fields, customerNumber: CUSTOMER } : {});
      expect(said.saleAt).toEqual(sale ? { email: at(sale) } : {});
    }
  });

  test('a former address is not kept', () => {
    const relation = relationAfter([started('2025-01-01', anna), changed('2025-02-01', ek)]);
    expect(JSON.stringify(relation)).not.toContain(anna.email);
    expect(JSON.stringify(relation)).toContain(ek.email);
  });
});

describe('when the customer register last said something', () => {
  const anna = email('anna@example.se');
  const [JAN, FEB, MAR] = [at('2026-01-10'), at('2026-02-10'), at('2026-03-10')] as const;

  test.each<[string, [Delivery, ...Delivery[]], string | undefined]>([
    [
      'is the last receipt',
      [
        { event: started('2026-01-01'), receivedAt: JAN },
        { event: changed('2026-02-01', anna), receivedAt: FEB },
      ],
      FEB,
    ],
    [
      'an event that comes again says nothing new',
      [
        { event: started('2026-01-01'), receivedAt: JAN },
        { event: started('2026-01-01'), receivedAt: MAR },
      ],
      JAN,
    ],
    [
      'an event that was out of date when it came verifies nothing',
      [
        { event: started('2026-01-01', anna), receivedAt: JAN },
        { event: changed('2026-02-01', anna), receivedAt: FEB },
        { event: changed('2026-01-15', anna), receivedAt: MAR },
      ],
      FEB,
    ],
    [
      'the same address, said anew, verifies it',
      [
        { event: started('2026-01-01', anna), receivedAt: JAN },
        { event: changed('2026-03-01', anna), receivedAt: MAR },
      ],
      MAR,
    ],
    [
      'a removal verifies nobody',
      [
        { event: started('2026-01-01'), receivedAt: JAN },
        { event: removed('2026-02-01'), receivedAt: FEB },
      ],
      undefined,
    ],
    [
      'a new start after the removal does',
      [
        { event: removed('2026-02-01'), receivedAt: FEB },
        { event: started('2026-03-01'), receivedAt: MAR },
      ],
      MAR,
    ],
  ])('%s', (_what, deliveries, verified) => {
    expect(verifiedAt(relationOf(deliveries))).toBe(verified);
  });
});

describe('what is left of somebody removed', () => {
  const mark = removalMark(
    relationAfter([started('2025-01-01', email('anna@example.se')), removed('2026-03-01')]),
  );

  test('names nobody', () => {
    expect(mark).toEqual({
      removed: { at: at('2026-03-01'), type: 'customer-removed', eventId: 'e', receivedAt: RECEIVED },
    });
  });
  test('keeps out what comes late from before the removal', () => {
    const late = withEvent(mark, started('2026-02-28', email('anna@example.se')), RECEIVED);
    expect(standingOf(late)).toEqual({ kind: 'removed', removedAt: at('2026-03-01') });
    expect(late.fields).toEqual({});
  });
  test('lets in a contract that starts after it', () => {
    expect(standingOf(withEvent(mark, started('2026-03-02'), RECEIVED))).toEqual({
      kind: 'running',
      startedAt: at('2026-03-02'),
    });
  });
  test('is nothing of somebody who was never removed', () => {
    expect(removalMark(relationAfter([started('2025-01-01')]))).toBeUndefined();
  });
});

test('of a number that is spelled in two ways one spelling stays, whichever came first', () => {
  const [one, other] = [
    started('2025-01-01'),
    { ...ended('2026-01-01'), customerNumber: CUSTOMER.toLowerCase() },
  ];
  expect(relationAfter([one, other])).toEqual(relationAfter([other, one]));
});
