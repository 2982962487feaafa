import { after } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import { type Case, withStep } from './case.ts';

/**
 * L22: a closed case loses whoever it was about: name, contacts, words, identifiers, and the way to confirm. It keeps
 * the rights, their outcome, the dates and the `personId`, and whoever has its link can still read that.
 */
export const closed = (
  { confirmBefore: _before, askAgainAt: _again, nextAttemptAt: _next, mailing: _mailing, ...of }: Case,
  now: Instant,
): Case => withStep({ ...of, personal: {}, named: [], confirmTokens: [], closedAt: now }, 'closed', now);

/** A case whose rights have all ended waits for its last mail to be sent, but not for ever. */
export const untilTold = (of: Case, now: Instant): Case => ({
  ...of,
  confirmTokens: [],
  confirmBefore: undefined,
  askAgainAt: undefined,
  nextAttemptAt: after(now, RETENTION.untoldAnswer),
});
