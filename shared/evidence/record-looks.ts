import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Staff } from '../platform/staff.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import type { Sight } from './entry.ts';
import type { EvidenceStore } from './evidence-store.ts';

export interface LookingDeps {
  readonly client: Dynamo;
  readonly evidence: EvidenceStore;
  readonly clock: Clock;
}

/** An entry is two items, and a transaction takes a hundred. */
const LOOKS_AT_ONCE = 50;

/**
 * N18: that somebody of the staff looked at the data of these people, an entry for each of them, kept for a time of its
 * own. To be called before anything is shown: whatever fails here shows nothing.
 */
export const recordLooks = async (
  subjects: readonly string[],
  sight: Sight,
  { role, staffId }: Staff,
  { client, evidence, clock }: LookingDeps,
): Promise<void> => {
  for (let from = 0; from < subjects.length; from += LOOKS_AT_ONCE) {
    const some = subjects.slice(from, from + LOOKS_AT_ONCE);
    await untilSettled(() =>
      transact(
        client,
        some.flatMap((subject) =>
          evidence.adding(subject, clock(), { type: 'looked', role, staffId, ...sight }),
        ),
      ),
    );
  }
};
