import { type Instant, latest } from '../platform/instant.ts';
import { CHANNELS } from '../policy/purposes.ts';
import { deniedOn, type HeldNo } from './held-nos.ts';
import type { Consent } from './person.ts';

/** `requested`: it waits for the person to say yes once more (L8, L17), and counts for nothing until then. */
export const CONSENT_STATES = ['given', 'requested', 'withdrawn', 'expired'] as const;

export interface ConsentState {
  readonly state: (typeof CONSENT_STATES)[number];
  readonly since: Instant;
}

/**
 * Where a consent stands, and since when. A no that came later has taken it back (L8), on all of its channels; one that
 * was said before stands until the person confirms. What was taken back never ends otherwise.
 */
export const consentState = (
  { purpose, channels, givenAt, confirmedAt, awaitsConfirmation, endsAt }: Consent,
  nos: readonly HeldNo[],
  now: Instant,
): ConsentState => {
  const [first, ...others] = deniedOn(nos, channels, purpose).map(({ since }) => since);
  const isClosed = others.length + 1 === (channels.length || CHANNELS.length);
  const closedAt = first && isClosed ? latest(first, ...others) : undefined;
  if (closedAt && closedAt >= givenAt && closedAt < endsAt) return { state: 'withdrawn', since: closedAt };
  if (endsAt <= now) return { state: 'expired', since: endsAt };
  return awaitsConfirmation || closedAt
    ? { state: 'requested', since: givenAt }
    : { state: 'given', since: confirmedAt ?? givenAt };
};
