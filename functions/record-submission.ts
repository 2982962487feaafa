import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { inboxStore } from '../shared/intake/inbox-store.ts';
import { type OutgoingMessage, SubmissionMessage } from '../shared/intake/queue-messages.ts';
import { recordSubmission } from '../shared/intake/record-submission.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { sideItems } from '../shared/people/side-items.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { log } from '../shared/platform/log.ts';
import { queueDoor } from '../shared/platform/queue.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  inbox: inboxStore(dynamo, env('INBOX_TABLE')),
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  sideItems: sideItems(dynamo, env('REGISTER_TABLE')),
  messages: messageStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  outgoing: queue<OutgoingMessage>(env('MESSAGES_QUEUE_URL')),
};

/** The queue `submissions`: each form into the register. */
export const handler = queueDoor(SubmissionMessage, async ({ key }, { clock }) => {
  const ring = parseKeyRing(await secret(keyRing));
  const { outcome } = await recordSubmission(key, { ...stores, ring, clock });
  log('submission', { key, outcome });
});
