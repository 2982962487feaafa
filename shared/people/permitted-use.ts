import type { Instant } from '../platform/instant.ts';
import { decide } from './gate.ts';
import type { Person } from './person.ts';
import type { Cells } from './suppression.ts';

/**
 * Whether the gate would say yes to any channel and purpose, with these no's standing against the person. A hold is
 * left out: it ends, and what a record may be used for does not hang on it.
 */
export const hasPermittedUse = (
  { holds: _holds, ...person }: Person,
  nos: readonly Cells[],
  now: Instant,
): boolean =>
  person.consents.some(({ purpose, channels }) =>
    channels.some((channel) => decide({ channel, purpose }, { person, asked: nos, held: [] }, now).allowed),
  );
