import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { deliverPrize } from '../shared/intake/deliver-prize.ts';
import { prizeStore } from '../shared/intake/prize-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { problem } from '../shared/platform/problem.ts';
import { isId } from '../shared/platform/random.ts';
import { json } from '../shared/platform/reply.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const stores = {
  client: dynamo,
  prizes: prizeStore(dynamo, env('PRIZES_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `POST /prizes/{id}/delivered`: the prize is with its winner, and what it needed is deleted (N5). */
export const handler = staffDoor(
  ['customer-service', 'dpo'],
  signInSettings(),
  async ({ params: { id = '' }, clock }) => {
    const outcome = isId(id) ? await deliverPrize(id, { ...stores, clock }) : 'unknown';
    return outcome === 'delivered'
      ? json(200, { entryId: id })
      : problem(404, 'unknown-entry', 'There is no such entry, or its prize has been delivered.');
  },
);
