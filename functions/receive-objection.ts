import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { ObjectionBody, objectionOf } from '../shared/people/objection-body.ts';
import { recordObjection } from '../shared/people/record-objection.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { jsonBody } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `POST /objections`: a no that came to a colleague or another system. It holds when this answers, for anybody. */
export const handler = staffDoor(
  ['dpo', 'customer-service', 'marketing', 'system'],
  signInSettings(),
  async (request) => {
    const parsed = jsonBody(request, ObjectionBody());
    if (!parsed.ok) return parsed.reply;
    const ring = parseKeyRing(await secret(keyRing));
    const objection = objectionOf(parsed.value, ring);
    const outcome = await recordObjection(objection, { ...stores, clock: request.clock });
    return json(201, { outcome });
  },
);
