import * as z from 'zod/mini';
import type { KeyRing } from '../platform/key-ring.ts';
import { once } from '../platform/once.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { everyHash, identifierOf, nearIdentifiers } from './identifier.ts';
import { IdentifierQuestion } from './identifier-question.ts';
import { OBJECTION_SOURCES, type Objection, type ObjectionSource } from './record-objection.ts';

const MAX_SOURCE = 1_000;

/** The body of `POST /objections`: whose no, and how far it goes. A list that is empty or missing means all (L17). */
export const ObjectionBody = once(() =>
  z.strictObject({
    person: IdentifierQuestion,
    channels: z._default(z.array(z.enum(CHANNELS)).check(z.maxLength(CHANNELS.length)), []),
    purposes: z._default(z.array(z.enum(PURPOSES)).check(z.maxLength(PURPOSES.length)), []),
    source: z.optional(z.string().check(z.maxLength(MAX_SOURCE))),
  }),
);
type ObjectionBody = z.infer<ReturnType<typeof ObjectionBody>>;

/**
 * A no that came to a colleague or another system, for whoever is named, held or not. It is as good as the person's own
 * (L7). How it came is kept where it is one of our words; other words may hold personal data and are not.
 */
export const objectionOf = (
  { person, channels, purposes, source }: ObjectionBody,
  ring: KeyRing,
): Objection => ({
  // Also against what a name and address are near to: nobody else's list brings them in as somebody else (L17).
  identifiers: [
    ...everyHash(ring, identifierOf(person)),
    ...('postal' in person ? nearIdentifiers(person.postal.name, person.postal) : []).flatMap((near) =>
      everyHash(ring, near),
    ),
  ],
  channels: channels.length > 0 ? [...new Set(channels)] : 'all',
  purposes: purposes.length > 0 ? [...new Set(purposes)] : 'all',
  against: 'every-identifier',
  source: isKnown(source) ? source : 'staff',
  proven: true,
});

const isKnown = (source: string | undefined): source is ObjectionSource =>
  OBJECTION_SOURCES.some((known) => known === source);
