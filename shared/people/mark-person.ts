import * as z from 'zod/mini';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { once } from '../platform/once.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { assemblePerson, type Facts, factsOf } from './assemble-person.ts';
import { copyingNos } from './copying-nos.ts';
import { heldIdentifiers } from './held-identifiers.ts';
import type { LetterStore } from './letter-store.ts';
import { isGone, type Person } from './person.ts';
import { readNos } from './read-nos.ts';
import type { RegisterStore } from './register-store.ts';
import { merged, noOf } from './suppression.ts';
import type { SuppressionStore } from './suppression-store.ts';

/** What staff can report about a person (L21, N5, N10, L9). */
export const MARKS = ['deceased', 'protected', 'child', 'address-unusable', 'informed-by-letter'] as const;

/** The body of `POST /people/{id}/marks`. */
export const MarkBody = once(() =>
  z.discriminatedUnion('mark', [
    z.strictObject({ mark: z.enum(['deceased', 'protected', 'child', 'informed-by-letter']) }),
    z.strictObject({ mark: z.literal('address-unusable'), channel: z.enum(['email', 'phone', 'post']) }),
  ]),
);
export type MarkBody = z.infer<ReturnType<typeof MarkBody>>;

export interface MarkingDeps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly letters: LetterStore;
  readonly evidence: EvidenceStore;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/**
 * What staff report about a person. The dead, the protected and children are marked and in the same transaction closed to
 * all marketing under every identifier, so that nothing that comes later brings them back. Undefined: nobody is held
 * under this id.
 */
export const markPerson = async (
  personId: string,
  body: MarkBody,
  deps: MarkingDeps,
): Promise<'marked' | undefined> => {
  const marked = await untilSettled(() => attempt(personId, body, deps));
  if (marked === 'nobody') return undefined;
  return 'marked';
};

const attempt = async (
  personId: string,
  body: MarkBody,
  deps: MarkingDeps,
): Promise<'done' | 'nobody' | 'conflict'> => {
  const { client, register, letters, evidence, ring, clock } = deps;
  const now = clock();
  const seen = (await register.people([personId])).get(personId);
  if (!seen) return 'nobody';
  if (isGone(seen, now)) return isMarked(seen, body) ? 'done' : 'nobody';
  if (isMarked(seen, body)) return 'done';
  const next = assemblePerson(withMark(factsOf(seen), body, now), ring);
  return transact(client, [
    ...register.saving(seen, next, now),
    ...(await closing(seen, body, now, deps)),
    ...(body.mark === 'informed-by-letter' ? [letters.removing(personId)] : []),
    ...evidence.adding(personId, now, { type: 'marked', mark: body.mark }),
  ]);
};

/** The no reaches what was held before: an address that a mark takes away is still an address. */
const closing = async (
  seen: Person,
  { mark }: MarkBody,
  now: Instant,
  deps: MarkingDeps,
): Promise<readonly TransactItem[]> => {
  if (mark !== 'deceased' && mark !== 'protected' && mark !== 'child') return [];
  const nos = await readNos(heldIdentifiers(seen), seen, deps);
  const binding = merged(nos.binding, noOf({ channels: 'all', purposes: 'all' }, now, mark));
  return [
    ...copyingNos(seen, { ...nos, binding }, undefined, deps),
    deps.register.forgettingDevice(seen.personId),
  ];
};

const isMarked = ({ deceasedAt, protectedAt, childAt }: Person, { mark }: MarkBody): boolean =>
  (mark === 'deceased' && deceasedAt !== undefined) ||
  (mark === 'protected' && protectedAt !== undefined) ||
  (mark === 'child' && childAt !== undefined);

const withMark = (facts: Facts, body: MarkBody, now: Instant): Facts => {
  switch (body.mark) {
    case 'deceased':
      return { ...facts, deceasedAt: now };
    case 'protected':
      return { ...facts, protectedAt: now };
    case 'child':
      return { ...facts, childAt: now };
    case 'informed-by-letter':
      return {
        ...facts,
        sources: facts.sources.map((source) => ({ ...source, informedAt: source.informedAt ?? now })),
      };
    case 'address-unusable':
      return withUnusable(facts, body.channel === 'post' ? 'postal' : body.channel, now);
    default:
      return body satisfies never;
  }
};

const withUnusable = ({ known = [], ...facts }: Facts, kind: string, now: Instant): Facts => ({
  ...facts,
  known: known.map((contact) =>
    contact.kind === kind ? { ...contact, unusableSince: contact.unusableSince ?? now } : contact,
  ),
});
