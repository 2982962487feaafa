import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { listRequests, lookAtRequest } from '../shared/requests/list-requests.ts';

const cases = caseStore(dynamo, env('REQUESTS_TABLE'));
const suppressions = suppressionStore(dynamo, env('SUPPRESSIONS_TABLE'));
const evidence = evidenceStore(dynamo, env('EVIDENCE_TABLE'));

/** `GET /staff/requests`: what is open, by deadline, naming nobody. `GET /staff/requests/{id}`: one, in full; the look is recorded. */
export const handler = staffDoor(
  ['dpo', 'customer-service'],
  signInSettings(),
  async ({ params, clock }, staff) => {
    if (params.id === undefined) return json(200, await listRequests(cases));
    const found = await lookAtRequest(params.id, staff, {
      client: dynamo,
      cases,
      suppressions,
      evidence,
      clock,
    });
    return found ? json(200, found) : problem(404, 'unknown-request', 'There is no such request.');
  },
);
