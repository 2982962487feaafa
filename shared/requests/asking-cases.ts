import { everyHash, identifierOf } from '../people/identifier.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { needsConfirmation, type Right } from '../policy/rights.ts';
import type { Case } from './case.ts';
import type { CaseStore } from './case-store.ts';
import type { Concerned } from './find-concerned.ts';
import { asksFor, canJoin } from './join-case.ts';

/** Who asks for a right of one person or address: at most one case at a time, so that one mail goes out. */
export interface Asking {
  readonly right: Right;
  /** A `personId`, or a hash of what is known of somebody unknown. */
  readonly whose: string;
  /** The case that was let ask last. */
  readonly by: string | undefined;
  /** That case, where this one joins it. */
  readonly joins: Case | undefined;
}

export const askingCases = async (
  of: Case,
  concerned: Concerned,
  now: Instant,
  { cases, ring }: { readonly cases: CaseStore; readonly ring: KeyRing },
): Promise<readonly Asking[]> => {
  const whose = concerned.kind === 'person' ? concerned.person.personId : hashOf(of, ring);
  return Promise.all(
    of.rights
      .filter(({ right }) => needsConfirmation(right))
      .map(async ({ right }) => {
        const by = await cases.asking(whose, right);
        const open = by === undefined ? undefined : await cases.read(by);
        const joins = open && asksFor(open, right) && canJoin(open, of, now) ? open : undefined;
        return { right, whose, by, joins };
      }),
  );
};

const hashOf = ({ personal, named }: Case, ring: KeyRing): string => {
  if (personal.contact) return everyHash(ring, identifierOf({ email: personal.contact }))[0].hash;
  const [first] = named;
  if (!first) throw new Error('A request names nobody');
  return first.hash;
};
