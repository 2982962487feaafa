import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { lookAtConsents } from '../shared/people/look-at-people.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { problem } from '../shared/platform/problem.ts';
import { isId } from '../shared/platform/random.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const keyRing = env('KEY_RING_SECRET');
const publicUrl = env('PUBLIC_URL');
const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `GET /people/{id}/consents`: a person's consents as records of ISO/IEC TS 27560. The look is recorded. */
export const handler = staffDoor(
  ['dpo', 'customer-service'],
  signInSettings(),
  async ({ params: { id = '' }, clock }, staff) => {
    const deps = { ...stores, ring: parseKeyRing(await secret(keyRing)), clock };
    const consents = isId(id) && (await lookAtConsents(id, publicUrl, staff, deps));
    return consents
      ? json(200, { consents })
      : problem(404, 'unknown-person', 'Nobody is held under this id.');
  },
);
