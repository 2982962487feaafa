import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { type Erased, isOf } from './erase-waiting-forms.ts';
import type { PrizeStore } from './prize-store.ts';

interface Deps {
  readonly client: Dynamo;
  readonly prizes: PrizeStore;
  readonly evidence: EvidenceStore;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/** Ids of the entries to contests that these people made until `until`, as their waiting forms are told apart. */
export const prizeEntriesOf = async (
  people: readonly Erased[],
  until: Instant,
  { prizes, ring }: Pick<Deps, 'prizes' | 'ring'>,
): Promise<readonly string[]> => {
  const ids = await prizes.naming(people.flatMap(({ identifiers }) => identifiers));
  const entries = await Promise.all(ids.map((id) => prizes.read(id)));
  return entries.flatMap((entry) =>
    entry && entry.receivedAt <= until && people.some((one) => isOf(entry.person, one, ring))
      ? [entry.entryId]
      : [],
  );
};

/** Takes an entry away, with proof; one that is gone already is no failure. */
export const erasePrizeEntry = (
  entryId: string,
  because: 'erased' | 'delivered',
  { client, prizes, evidence, clock }: Omit<Deps, 'ring'>,
): Promise<'gone' | 'unknown'> =>
  untilSettled(async () => {
    const removing = await prizes.removing(entryId);
    if (removing.length === 0) return 'unknown';
    const happening = { type: 'prize-entry-deleted', because } as const;
    const written = await transact(client, [...removing, ...evidence.adding(entryId, clock(), happening)]);
    return written === 'conflict' ? 'conflict' : 'gone';
  });
