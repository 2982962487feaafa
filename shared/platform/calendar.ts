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
