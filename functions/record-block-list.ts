import { BlockListBody, isOfTheFuture, recordBlockList } from '../shared/people/record-block-list.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { jsonBody } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { refusedField } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const keyRing = env('KEY_RING_SECRET');
const stores = { client: dynamo, register: registerStore(dynamo, env('REGISTER_TABLE')) };

/** `POST /block-list-checks`: what a block list said of telephones or addresses, and as of which version (L15). */
export const handler = staffDoor(['system', 'dpo'], signInSettings(), async (request) => {
  const parsed = jsonBody(request, BlockListBody());
  if (!parsed.ok) return parsed.reply;
  if (isOfTheFuture(parsed.value, request.clock()))
    return refusedField('/versionDate', 'Expected the date of a version that exists: today or earlier.');
  const ring = parseKeyRing(await secret(keyRing));
  return json(200, await recordBlockList(parsed.value, { ...stores, ring, clock: request.clock }));
});
