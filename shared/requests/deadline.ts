import type { Temporal } from 'temporal-polyfill';
import { dateOf, startOf } from '../platform/calendar.ts';
import { type Instant, instantOf } from '../platform/instant.ts';
import { isSwedishHoliday } from './holidays.ts';

/** L1: Article 12(3) gives one month. */
const MONTHS = 1;

/**
 * L1, L2: the last moment to answer what came at `receivedAt`. One calendar month by Regulation 1182/71: the day of
 * receipt is not counted, the period ends with the last hour of the same date (or of the month's last day where that
 * date does not exist), and where that is no working day in Sweden, of the next one. The end of a day in Stockholm.
 */
export const answerBefore = (receivedAt: Instant): Instant => {
  let day = dateOf(receivedAt).add({ months: MONTHS });
  while (!isWorkingDay(day)) day = day.add({ days: 1 });
  return instantOf(Date.parse(startOf(day.add({ days: 1 }))) - 1);
};

const isWorkingDay = (day: Temporal.PlainDate): boolean => day.dayOfWeek <= 5 && !isSwedishHoliday(day);
