import { decideQuestions } from '../shared/people/decide-questions.ts';
import { GateBody, gateQuestions } from '../shared/people/gate-body.ts';
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
const register = registerStore(dynamo, env('REGISTER_TABLE'));
const suppressions = suppressionStore(dynamo, env('SUPPRESSIONS_TABLE'));

/** `POST /gate/decisions`: may we contact these people, on this channel, for this purpose, now? */
export const handler = staffDoor(
  ['dpo', 'marketing', 'customer-service', 'system'],
  signInSettings(),
  async (request) => {
    const parsed = jsonBody(request, GateBody);
    if (!parsed.ok) return parsed.reply;
    const ring = parseKeyRing(await secret(keyRing));
    const questions = gateQuestions(parsed.value);
    const decisions = await decideQuestions(questions, {
      register,
      suppressions,
      ring,
      clock: request.clock,
    });
    return json(200, { decisions });
  },
);
