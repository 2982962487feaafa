import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { letterStore } from '../shared/people/letter-store.ts';
import { MarkBody, markPerson } from '../shared/people/mark-person.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { jsonBody } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { problem } from '../shared/platform/problem.ts';
import { isId } from '../shared/platform/random.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  letters: letterStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `POST /people/{id}/marks`: what staff report of somebody: dead, protected, a child, unreachable, told by a letter. */
export const handler = staffDoor(['dpo', 'customer-service'], signInSettings(), async (request) => {
  const { id = '' } = request.params;
  const parsed = jsonBody(request, MarkBody());
  if (!parsed.ok) return parsed.reply;
  const ring = parseKeyRing(await secret(keyRing));
  const marked = isId(id) && (await markPerson(id, parsed.value, { ...stores, ring, clock: request.clock }));
  return marked
    ? json(200, { mark: parsed.value.mark })
    : problem(404, 'unknown-person', 'Nobody is held under this id.');
});
