import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { nextDay } from '../../shared/platform/calendar.ts';
import { answerBefore } from '../../shared/requests/deadline.ts';
import { isSwedishHoliday } from '../../shared/requests/holidays.ts';
import { at } from './moments.ts';

test.each([
  ['2026-03-05T08:00:00Z', '2026-04-07T21:59:59.999Z', '5 April is Easter Sunday, then Easter Monday'],
  ['2026-08-31T08:00:00Z', '2026-09-30T21:59:59.999Z', 'September has no 31st'],
  ['2027-01-31T08:00:00Z', '2027-03-01T22:59:59.999Z', '28 February is a Sunday'],
  ['2028-01-31T08:00:00Z', '2028-02-29T22:59:59.999Z', 'a leap year'],
  [
    '2026-11-24T12:00:00Z',
    '2026-12-24T22:59:59.999Z',
    'Christmas Eve is a Thursday and counts as a working day',
  ],
  ['2026-11-25T12:00:00Z', '2026-12-28T22:59:59.999Z', 'Christmas, the day after, and a Sunday'],
  ['2026-05-20T12:00:00Z', '2026-06-22T21:59:59.999Z', 'Midsummer Day is Saturday 20 June'],
  ['2026-04-14T12:00:00Z', '2026-05-15T21:59:59.999Z', 'Ascension is 14 May'],
  ['2026-09-30T12:00:00Z', '2026-10-30T22:59:59.999Z', 'winter time has begun'],
  [
    '2026-09-30T22:30:00Z',
    '2026-11-02T22:59:59.999Z',
    'in Stockholm it is 1 October; 1 November is a Sunday',
  ],
  ['2026-12-01T12:00:00Z', '2027-01-04T22:59:59.999Z', 'New Year’s Day is a Friday'],
])('what came at %s is answered before %s: %s', (receivedAt, dueAt) => {
  expect(answerBefore(at(receivedAt))).toBe(dueAt);
});

test('the holidays of 2020 to 2040 are those of a calendar made by others', () => {
  const calendar = new Holidays('SE');
  for (let day = Temporal.PlainDate.from('2020-01-01'); day.year <= 2040; day = day.add({ days: 1 })) {
    const theirs = calendar.isHoliday(new Date(`${day}T12:00:00+01:00`));
    const isPublic =
      theirs !== false && theirs.some(({ type, name }) => type === 'public' && !/afton/i.test(name));
    expect(isSwedishHoliday(day), String(day)).toBe(isPublic);
  }
});

test('the next day begins at midnight in Stockholm, also when the clocks change', () => {
  expect(nextDay(at('2026-03-28T12:00:00Z'))).toBe('2026-03-28T23:00:00.000Z');
  expect(nextDay(at('2026-03-29T12:00:00Z'))).toBe('2026-03-29T22:00:00.000Z');
});
