import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { identifierOf } from '../shared/people/identifier.ts';
import { IdentifierQuestion } from '../shared/people/identifier-question.ts';
import { searchPeople } from '../shared/people/look-at-people.ts';
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

/** `POST /people/search`: who stands under an identifier. The look at each of them is recorded. */
export const handler = staffDoor(['dpo', 'customer-service'], signInSettings(), async (request, staff) => {
  const parsed = jsonBody(request, IdentifierQuestion);
  if (!parsed.ok) return parsed.reply;
  const ring = parseKeyRing(await secret(keyRing));
  const { clock } = request;
  const people = await searchPeople(identifierOf(parsed.value), staff, { ...stores, ring, clock });
  return json(200, { people });
});
