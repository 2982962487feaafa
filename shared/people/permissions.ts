import * as z from 'zod/mini';
import type { Instant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { decide } from './gate.ts';
import { GateDecision } from './gate-body.ts';
import type { HeldNo } from './held-nos.ts';
import { MARKETING } from './permitted-use.ts';
import type { Person } from './person.ts';

export const Permission = once(() =>
  z.extend(GateDecision, { purpose: z.enum(PURPOSES), channel: z.enum(CHANNELS) }),
);
type Permission = z.infer<ReturnType<typeof Permission>>;

/** What the gate says of each purpose on each channel, for this person. */
export const permissionsOf = (person: Person, held: readonly HeldNo[], now: Instant): readonly Permission[] =>
  MARKETING.flatMap((purpose) =>
    CHANNELS.map((channel) => {
      const decision = decide({ channel, purpose }, { person, asked: [], held }, now);
      return { purpose, channel, ...decision, reasons: [...decision.reasons] };
    }),
  );
