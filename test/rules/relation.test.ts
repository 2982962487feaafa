import { describe, expect, test } from 'vitest';
import type { Settlement } from '../../shared/people/event-word.ts';
import { type Standing, standingOf } from '../../shared/people/relation.ts';
import { after } from '../../shared/platform/calendar.ts';
import {
  backwardsAndTwice,
  changed,
  email,
  ended,
  type History,
  relationAfter,
  removed,
  settled,
  started,
} from './customer-events.ts';
import { at } from './moments.ts';

const running = (day: string): Standing => ({ kind: 'running', startedAt: at(day) });
const unsettled = (day: string): Standing => ({ kind: 'ended-unsettled', endedAt: at(day) });
const over = (day: string, how: Settlement = 'paid'): Standing => ({
  kind: 'settled',
  endedAt: at(day),
  how,
});
const gone = (day: string): Standing => ({ kind: 'removed', removedAt: at(day) });
const unknown: Standing = { kind: 'unknown' };

const HISTORIES: readonly (readonly [string, History, Standing])[] = [
  ['a contract runs from its start', [started('2025-01-01')], running('2025-01-01')],
  ['a start that lies ahead counts from its receipt', [started('2027-01-01')], running('2027-01-01')],
  [
    'a second contract beside the first',
    [started('2025-01-01'), started('2025-06-01')],
    running('2025-06-01'),
  ],

  ['without a settlement', [started('2025-01-01'), ended('2026-01-31')], unsettled('2026-01-31')],
  [
    'an end that lies ahead is told from its receipt',
    [started('2025-01-01'), ended('2026-12-31')],
    unsettled('2026-12-31'),
  ],
  [
    'paid after the end',
    [started('2025-01-01'), ended('2026-01-31'), settled('2026-02-28')],
    over('2026-02-28'),
  ],
  [
    'paid late, a year after',
    [started('2025-01-01'), ended('2026-01-31'), settled('2027-02-15')],
    over('2027-02-15'),
  ],
  [
    'paid before the end: it has ended with the contract',
    [started('2025-01-01'), settled('2026-01-15'), ended('2026-01-31')],
    over('2026-01-31'),
  ],
  [
    'paid before the end, which has not come',
    [started('2025-01-01'), settled('2026-01-15')],
    running('2025-01-01'),
  ],
  [
    'credited after it was paid: the last settlement counts',
    [started('2025-01-01'), ended('2026-01-31'), settled('2026-02-28'), settled('2026-04-10', 'credited')],
    over('2026-04-10', 'credited'),
  ],
  [
    'written off',
    [started('2025-01-01'), ended('2026-01-31'), settled('2026-12-31', 'written-off')],
    over('2026-12-31', 'written-off'),
  ],
  [
    'nothing to pay',
    [started('2025-01-01'), ended('2026-01-31'), settled('2026-01-31', 'zero')],
    over('2026-01-31', 'zero'),
  ],
  [
    'an end that is corrected to a later day',
    [started('2025-01-01'), ended('2026-01-31'), settled('2026-02-10'), ended('2026-03-31', 'correction')],
    over('2026-03-31'),
  ],
  [
    'an end that is corrected by a start: it did not end',
    [started('2025-01-01'), ended('2026-01-31'), started('2026-02-01')],
    running('2026-02-01'),
  ],

  [
    'a new contract after the settlement',
    [started('2025-01-01'), ended('2026-01-31'), settled('2026-02-28'), started('2026-05-01')],
    running('2026-05-01'),
  ],
  [
    'a new contract before the settlement of the old one, which ends nothing',
    [started('2025-01-01'), ended('2026-01-31'), started('2026-02-01'), settled('2026-02-28')],
    running('2026-02-01'),
  ],
  [
    'an end after a new contract is not settled by the payment before it',
    [
      started('2025-01-01'),
      ended('2026-01-31'),
      settled('2026-02-28'),
      started('2026-05-01'),
      ended('2026-08-31'),
    ],
    unsettled('2026-08-31'),
  ],

  ['removed', [started('2025-01-01'), removed('2026-03-01')], gone('2026-03-01')],
  ['removed, before anything else was told', [removed('2026-03-01')], gone('2026-03-01')],
  [
    'a start that comes late, from before the removal',
    [removed('2026-03-01'), started('2025-01-01')],
    gone('2026-03-01'),
  ],
  [
    'a true new start after the removal',
    [removed('2026-03-01'), started('2026-06-01')],
    running('2026-06-01'),
  ],
  [
    'a new start, whose end and payment were told before it was removed',
    [
      started('2025-01-01'),
      ended('2026-01-31'),
      settled('2026-02-01'),
      removed('2026-03-01'),
      started('2026-06-01'),
    ],
    running('2026-06-01'),
  ],
  [
    'removed again',
    [removed('2026-03-01'), started('2026-06-01'), removed('2026-07-01'), started('2026-06-15')],
    gone('2026-07-01'),
  ],
  [
    'an end and a payment after the removal open nothing',
    [started('2025-01-01'), removed('2026-03-01'), ended('2026-04-01'), settled('2026-04-02')],
    gone('2026-03-01'),
  ],
  [
    'nor does a change of contact, even one that lies ahead',
    [started('2025-01-01'), changed('2026-12-01', email('anna@example.se')), removed('2026-03-01')],
    gone('2026-03-01'),
  ],

  ['only a change of contact', [changed('2026-01-01', email('anna@example.se'))], unknown],
  ['a payment of a contract that nobody told of', [settled('2026-01-01')], unknown],
  ['an end of a contract whose start nobody told', [ended('2026-01-31')], unsettled('2026-01-31')],
  [
    'an end and a payment, without the start',
    [ended('2026-01-31'), settled('2026-02-28')],
    over('2026-02-28'),
  ],

  [
    'at the same moment a contract starts before it ends',
    [ended('2026-01-31'), started('2026-01-31')],
    unsettled('2026-01-31'),
  ],
  [
    'at the same moment a customer is removed after everything else',
    [removed('2026-01-31'), changed('2026-01-31', email('anna@example.se')), started('2026-01-31')],
    gone('2026-01-31'),
  ],
  [
    'of two settlements at the same moment the greater eventId counts',
    [ended('2026-01-31'), settled('2026-02-28', 'credited', 'e-2'), settled('2026-02-28', 'paid', 'e-1')],
    over('2026-02-28', 'credited'),
  ],
  ['on a leap day', [started('2025-01-01'), ended('2028-02-29'), settled('2028-02-29')], over('2028-02-29')],
];

describe('how somebody stands with us', () => {
  test.each(HISTORIES)('%s', (_what, history, standing) => {
    expect(standingOf(relationAfter(history))).toEqual(standing);
  });
  test.each(HISTORIES)('%s: the same when it is told backwards, and twice', (_what, history, standing) => {
    expect(standingOf(relationAfter(backwardsAndTwice(history)))).toEqual(standing);
  });
});

test('what ended on 29 February 2028 is kept until 28 February 2030', () => {
  const standing = standingOf(relationAfter([ended('2028-02-29T10:00Z'), settled('2028-02-20')]));
  expect(standing.kind === 'settled' && after(standing.endedAt, { months: 24 })).toBe(
    at('2030-02-28T10:00Z'),
  );
});
