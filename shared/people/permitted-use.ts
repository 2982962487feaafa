import type { Instant } from '../platform/instant.ts';
import { decide } from './gate.ts';
import type { Person } from './person.ts';
import type { Cells } from './suppression.ts';

/** Whether the gate would say yes to any channel and purpose, with these no's standing against the person. */
export const hasPermittedUse = (person: Person, nos: readonly Cells[], now: Instant): boolean =>
  person.consents.some(({ purpose, channels }) =>
    channels.some((channel) => decide({ channel, purpose }, { person, asked: nos, held: [] }, now).allowed),
  );
