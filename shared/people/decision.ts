import type { Instant } from '../platform/instant.ts';
import type { Channel, Purpose } from '../policy/purposes.ts';

export interface Question {
  readonly channel: Channel;
  readonly purpose: Purpose;
  /** Who would get the data; absent when it stays here. */
  readonly recipient?: string | undefined;
}

export interface Refusal {
  /** The number of the notice (N) or the law (L). */
  readonly rule: string;
  readonly reason: Reason;
}

export type Reason =
  | 'objected'
  | 'not-for-contact'
  | 'unknown'
  | 'past-due'
  | 'deceased'
  | 'protected'
  | 'child'
  | 'restricted'
  | 'held'
  | 'unconfirmed'
  | 'purpose-not-stated'
  | 'no-basis'
  | 'balancing-test-past-review'
  | 'channel-needs-consent'
  | 'nix-listed'
  | 'nix-check-too-old'
  | 'not-informed'
  | 'no-contact'
  | 'address-unusable'
  | 'recipient-not-allowed';

export interface Decision {
  readonly allowed: boolean;
  /** The deciding number of the notice (N) or the law (L). */
  readonly rule: string;
  /** Every reason for a no, the deciding one first; for a yes, what it stands on. */
  readonly reasons: readonly string[];
  readonly basis: 'consent' | 'legitimate-interest' | null;
  readonly noticeVersion: string | null;
  /** Until when a yes holds, if nothing new comes; null for a no. */
  readonly validUntil: Instant | null;
}

export const refusal = (rule: string, reason: Reason): Refusal => ({ rule, reason });

/** What a yes stands on (N6). */
export interface Standing {
  readonly basis: 'consent' | 'legitimate-interest';
  readonly rule: string;
  readonly reason: 'consent-given' | 'legitimate-interest' | 'soft-opt-in' | 'role-address';
  readonly noticeVersion: string;
  /** Each of them ends it. */
  readonly ends: readonly Instant[];
}

/** A basis that could carry the use, and what is against it. */
export interface Candidate {
  readonly stands: Standing;
  readonly refusals: readonly Refusal[];
}
