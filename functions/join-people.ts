import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { joinPeople, MergeBody } from '../shared/people/join-people.ts';
import { letterStore } from '../shared/people/letter-store.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { sideItems } from '../shared/people/side-items.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { jsonBody } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { followMerge } from '../shared/requests/follow-merge.ts';

const keyRing = env('KEY_RING_SECRET');
const cases = caseStore(dynamo, env('REQUESTS_TABLE'));
const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  letters: letterStore(dynamo, env('REGISTER_TABLE')),
  sideItems: sideItems(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `POST /people/merges`: the second record goes into the first, which keeps the stricter of everything. */
export const handler = staffDoor(['dpo'], signInSettings(), async (request) => {
  const parsed = jsonBody(request, MergeBody());
  if (!parsed.ok) return parsed.reply;
  const { personIds } = parsed.value;
  const ring = parseKeyRing(await secret(keyRing));
  const outcome = await joinPeople(personIds, {
    ...stores,
    ring,
    clock: request.clock,
    following: (from, into, now) => followMerge(from, into, now, { cases }),
  });
  switch (outcome) {
    case 'joined':
      return json(200, { personId: personIds[0] });
    case 'same':
      return problem(409, 'same-record', 'Both ids name the same record.');
    case 'unknown':
      return problem(404, 'unknown-person', 'Nobody is held under one of these ids.');
    case 'too-large':
      return problem(409, 'too-large-to-merge', 'More is held of the two than can be written at once.');
    default:
      return outcome satisfies never;
  }
});
