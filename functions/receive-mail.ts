import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { readMail } from '../shared/mail/read-mail.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { bucket } from '../shared/platform/bucket.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { log } from '../shared/platform/log.ts';
import { queueDoor } from '../shared/platform/queue.ts';
import { CreatedObjects } from '../shared/platform/s3-event.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import type { CaseMessage } from '../shared/requests/queue-messages.ts';
import { takeMail } from '../shared/requests/take-mail.ts';

const keyRing = env('KEY_RING_SECRET');
const authservId = env('AUTHSERV_ID');
const stores = {
  client: dynamo,
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  fulfilment: queue<CaseMessage>(env('FULFILMENT_QUEUE_URL')),
  mails: bucket(env('MAIL_BUCKET')),
  readMail: (raw: Uint8Array) => readMail(raw, authservId),
};

/** The queue `mail`: each mail that SES put into the bucket. */
export const handler = queueDoor(CreatedObjects, async (objects, { clock }) => {
  const ring = parseKeyRing(await secret(keyRing));
  for (const object of objects) {
    log('mail', { objectKey: object.key, outcome: await takeMail(object, { ...stores, ring, clock }) });
  }
});
