import * as z from 'zod/mini';
import { once } from './once.ts';

declare const instant: unique symbol;
/** A moment in UTC as RFC 3339 with milliseconds (`2026-03-05T08:00:00.000Z`), so that text order is time order. */
export type Instant = string & { readonly [instant]: true };

export const instantOf = (epochMilliseconds: number): Instant =>
  new Date(epochMilliseconds).toISOString() as Instant;

/** DynamoDB's TTL unit: whole seconds since 1970, rounded up so that nothing is removed early. */
export const epochSeconds = (moment: Instant): number => Math.ceil(Date.parse(moment) / 1000);

export const earliest = (first: Instant, ...rest: readonly Instant[]): Instant =>
  rest.reduce((least, moment) => (moment < least ? moment : least), first);

export const latest = (first: Instant, ...rest: readonly Instant[]): Instant =>
  rest.reduce((most, moment) => (moment > most ? moment : most), first);

/** An instant that this code wrote earlier and reads back. */
export const storedInstant = once(
  () => z.iso.datetime({ precision: 3 }) as unknown as z.ZodMiniType<Instant>,
);
