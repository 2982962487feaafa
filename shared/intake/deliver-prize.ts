import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import type { PrizeStore } from './prize-store.ts';

/**
 * The prize has been delivered, so what it needed goes at once (N5), with proof. `unknown`: no such entry, or it is past
 * due, or gone already.
 */
export const deliverPrize = (
  entryId: string,
  {
    client,
    prizes,
    evidence,
    clock,
  }: {
    readonly client: Dynamo;
    readonly prizes: PrizeStore;
    readonly evidence: EvidenceStore;
    readonly clock: Clock;
  },
): Promise<'delivered' | 'unknown'> =>
  untilSettled(async () => {
    const now = clock();
    const entry = await prizes.read(entryId);
    const removing = await prizes.removing(entryId);
    if (!entry || entry.dueAt <= now || removing.length === 0) return 'unknown';
    const written = await transact(client, [
      ...removing,
      ...evidence.adding(entryId, now, { type: 'prize-entry-deleted', because: 'delivered' }),
    ]);
    return written === 'done' ? 'delivered' : 'conflict';
  });
