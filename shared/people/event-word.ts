import * as z from 'zod/mini';
import { earliest, type Instant, storedInstant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';

/** What the customer register tells. Of events at one moment, the one that stands further down here is the later. */
export const EVENT_TYPES = [
  'contract-started',
  'contract-ended',
  'final-invoice-settled',
  'contact-changed',
  'customer-removed',
] as const;

/** How a final invoice is settled (N19). */
export const SETTLEMENTS = ['paid', 'credited', 'written-off', 'zero'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** Which event it was, and its place among all others. It names nobody. */
export interface Stamp {
  /** When it happened, or will, by the customer register. */
  readonly at: Instant;
  readonly type: (typeof EVENT_TYPES)[number];
  readonly eventId: string;
}

/** One thing that an event said: that it happened, how, or the value of a field. */
export interface Word extends Stamp {
  /** By the domain's clock, when the event first came. */
  readonly receivedAt: Instant;
}

const STAMP = once(() => ({ at: storedInstant(), type: z.enum(EVENT_TYPES), eventId: z.string() }));
export const WORD = once(() => ({ ...STAMP(), receivedAt: storedInstant() }));
export const stampSchema = once((): z.ZodMiniType<Stamp> => z.strictObject(STAMP()));

export const stampOf = ({ at, type, eventId }: Stamp): Stamp => ({ at, type, eventId });

/** Text whose order is the order of events: by `at`, then by type, then by `eventId` (design, "Customer events"). */
const placeOf = ({ at, type, eventId }: Stamp): string => `${at} ${EVENT_TYPES.indexOf(type)} ${eventId}`;

/** Whether an event is later than another, or than none. */
export const isLater = (event: Stamp, than: Stamp | undefined): boolean =>
  than === undefined || placeOf(event) > placeOf(than);

export const latestOf = (stamps: readonly (Stamp | undefined)[]): Stamp | undefined =>
  stamps.reduce((latest, stamp) => (stamp && isLater(stamp, latest) ? stamp : latest), undefined);

/**
 * The later of two words. An event that comes again says nothing new: its first receipt is kept. Should one event say
 * two things, the greater text counts, so that nothing depends on which came first.
 */
export const lastWord = <Said extends Word>(one: Said, other: Said): Said => {
  if (isLater(one, other)) return one;
  if (isLater(other, one)) return other;
  return {
    ...(textOf(one) > textOf(other) ? one : other),
    receivedAt: earliest(one.receivedAt, other.receivedAt),
  };
};

const textOf = ({ how, value }: Word & { readonly how?: Settlement; readonly value?: unknown }): string =>
  JSON.stringify([how, value]);
