import type { Instant } from '../platform/instant.ts';
import { type Case, withStep } from './case.ts';

/**
 * L22: a closed case loses whoever it was about: name, contacts, words, identifiers, and the way to confirm. It keeps
 * the rights, their outcome, the dates and the `personId`, and whoever has its link can still read that.
 */
export const closed = (
  { confirmBefore: _before, askAgainAt: _again, nextAttemptAt: _next, ...of }: Case,
  now: Instant,
): Case => withStep({ ...of, personal: {}, named: [], confirmTokens: [], closedAt: now }, 'closed', now);
