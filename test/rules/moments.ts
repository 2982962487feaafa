import { type Instant, instantOf } from '../../shared/platform/instant.ts';

/** A moment that a test writes by hand: RFC 3339 in UTC. */
export const at = (text: string): Instant => instantOf(Date.parse(text));
