import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { isContest, listPrizes } from '../shared/intake/list-prizes.ts';
import { prizeStore } from '../shared/intake/prize-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const stores = {
  client: dynamo,
  prizes: prizeStore(dynamo, env('PRIZES_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `GET /prizes?activity=`: who takes part in a contest, for whoever draws and sends (N5). The looks are recorded. */
export const handler = staffDoor(
  ['customer-service', 'dpo'],
  signInSettings(),
  async ({ query: { activity }, clock }, staff) => {
    if (!isContest(activity)) return problem(400, 'unknown-contest', 'Name a contest: ?activity=contest.');
    return json(200, { entries: await listPrizes(activity, staff, { ...stores, clock }) });
  },
);
