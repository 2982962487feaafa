import { Temporal } from 'temporal-polyfill';
import { type Instant, instantOf } from './instant.ts';

/** People, the notice and the law count days and months by the clock on this wall. */
const TIME_ZONE = 'Europe/Stockholm';

export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  readonly minutes?: number;
}

/**
 * `moment` plus calendar years, months and days in Europe/Stockholm: the same hour of the same date, or of that
 * month's last day where the date does not exist (31 August plus six months is 28 or 29 February).
 */
export const after = (moment: Instant, duration: Duration): Instant =>
  instantOf(
    Temporal.Instant.from(moment).toZonedDateTimeISO(TIME_ZONE).add(duration).toInstant().epochMilliseconds,
  );

export const before = (moment: Instant, duration: Duration): Instant =>
  instantOf(
    Temporal.Instant.from(moment).toZonedDateTimeISO(TIME_ZONE).subtract(duration).toInstant()
      .epochMilliseconds,
  );

/** The date of a moment in Stockholm. */
export const dateOf = (moment: Instant): Temporal.PlainDate =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(TIME_ZONE).toPlainDate();

/** Midnight in Stockholm, when a date begins there. */
export const startOf = (date: Temporal.PlainDate): Instant =>
  instantOf(date.toZonedDateTime(TIME_ZONE).toInstant().epochMilliseconds);

/** When the date after this moment's begins in Stockholm: for what may happen again on another day. */
export const nextDay = (moment: Instant): Instant => startOf(dateOf(moment).add({ days: 1 }));

/** The moment in Stockholm at which a written date (`2026-11-01`) begins. */
export const startOfDate = (date: string): Instant => startOf(Temporal.PlainDate.from(date));
