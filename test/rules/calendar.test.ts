import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after as add, type Duration, before as subtract } from '../../shared/platform/calendar.ts';
import { earliest, epochSeconds, instantOf, latest } from '../../shared/platform/instant.ts';
import { at } from './moments.ts';

const AFTER: readonly (readonly [what: string, from: string, duration: Duration, to: string])[] = [
  ['a plain half year, winter to summer', '2026-03-05T08:00Z', { months: 6 }, '2026-09-05T07:00Z'],
  ['a plain half year, summer to winter', '2026-07-01T07:00Z', { months: 6 }, '2027-01-01T08:00Z'],
  ['31 August, to a February without a 29th', '2026-08-31T10:00Z', { months: 6 }, '2027-02-28T11:00Z'],
  ['31 August, to a February with one', '2027-08-31T10:00Z', { months: 6 }, '2028-02-29T11:00Z'],
  ['29 February, to August', '2028-02-29T11:00Z', { months: 6 }, '2028-08-29T10:00Z'],
  ['29 February, to a year without one', '2028-02-29T11:00Z', { months: 24 }, '2030-02-28T11:00Z'],
  ['29 February, three years', '2028-02-29T11:00Z', { years: 3 }, '2031-02-28T11:00Z'],
  ['31 October, to April', '2026-10-31T11:00Z', { months: 6 }, '2027-04-30T10:00Z'],
  [
    'late in the evening in UTC, which is the 31st in Sweden',
    '2026-08-30T22:30Z',
    { months: 6 },
    '2027-02-27T23:30Z',
  ],
  ['to the hour that summer time skips', '2025-09-29T00:30Z', { months: 6 }, '2026-03-29T01:30Z'],
  [
    'to the hour that winter time has twice: the first',
    '2026-04-25T00:30Z',
    { months: 6 },
    '2026-10-25T00:30Z',
  ],
  ['a day that has 23 hours', '2026-03-28T08:00Z', { days: 1 }, '2026-03-29T07:00Z'],
  ['a day that has 25 hours', '2026-10-24T07:00Z', { days: 1 }, '2026-10-25T08:00Z'],
  ['minutes over the change are minutes', '2026-03-29T00:50Z', { minutes: 15 }, '2026-03-29T01:05Z'],
  ['21 days over the change', '2026-03-20T08:00Z', { days: 21 }, '2026-04-10T07:00Z'],
];

describe('time is counted by the clock in Sweden', () => {
  test.each(AFTER)('%s', (_what, from, duration, to) => {
    expect(add(at(from), duration)).toBe(at(to));
  });

  test.each([
    ['a quarter of an hour over the change', '2026-03-29T01:05Z', { minutes: 15 }, '2026-03-29T00:50Z'],
    ['half a year, from the last day of August', '2026-08-31T10:00Z', { months: 6 }, '2026-02-28T11:00Z'],
  ])('back: %s', (_what, from, take, to) => {
    expect(subtract(at(from), take)).toBe(at(to));
  });

  test('a later moment never falls due earlier', () => {
    const moment = fc.integer({ min: 1_700_000_000_000, max: 2_000_000_000_000 }).map(instantOf);
    fc.assert(
      fc.property(moment, fc.nat(200 * 86_400_000), fc.nat(36), (from, more, months) => {
        const later = instantOf(Date.parse(from) + more);
        expect(add(from, { months }) <= add(later, { months })).toBe(true);
      }),
    );
  });
});

describe('moments', () => {
  test('text order is time order', () => {
    const one = at('2026-03-05T08:00:00.009Z');
    const other = at('2026-03-05T08:00:00.010Z');
    expect(one < other).toBe(true);
    expect(earliest(other, one)).toBe(one);
    expect(latest(one, other)).toBe(other);
  });

  test('the database’s seconds are rounded up, so that nothing is removed early', () => {
    expect(epochSeconds(at('2026-03-05T08:00:00.000Z'))).toBe(1_772_697_600);
    expect(epochSeconds(at('2026-03-05T08:00:00.001Z'))).toBe(1_772_697_601);
  });
});
