import type { Instant } from '../platform/instant.ts';
import { CHANNELS, PURPOSE_RULES, PURPOSES } from '../policy/purposes.ts';
import type { Reason } from './decision.ts';
import { decide, type Known } from './gate.ts';
import type { Person } from './person.ts';

/** What passes, or can be mended without the person: a record may wait for it. */
const PASSING: ReadonlySet<string> = new Set<Reason>([
  'held',
  'restricted',
  'not-informed',
  'nix-listed',
  'nix-check-too-old',
  'address-unusable',
  'balancing-test-past-review',
]);

/** What goes through the gate. */
export const MARKETING = PURPOSES.filter((purpose) => PURPOSE_RULES[purpose].use === 'marketing');

/**
 * Whether there is a channel and a purpose that the record may be used for, now or when what passes has passed, with
 * these no's standing against the person. What a record may be used for does not hang on a hold.
 */
export const hasPermittedUse = (person: Person, nos: Pick<Known, 'asked' | 'held'>, now: Instant): boolean =>
  MARKETING.some((purpose) =>
    CHANNELS.some((channel) => {
      const { allowed, reasons } = decide({ channel, purpose }, { person, ...nos }, now);
      return allowed || reasons.every((reason) => PASSING.has(reason));
    }),
  );
