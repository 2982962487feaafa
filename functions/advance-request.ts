import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { erasePrizeEntry, prizeEntriesOf } from '../shared/intake/erase-prize-entries.ts';
import { eraseWaitingForms } from '../shared/intake/erase-waiting-forms.ts';
import { inboxStore } from '../shared/intake/inbox-store.ts';
import { prizeStore } from '../shared/intake/prize-store.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { sideItems } from '../shared/people/side-items.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { bucket } from '../shared/platform/bucket.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { log } from '../shared/platform/log.ts';
import { queueDoor } from '../shared/platform/queue.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { advanceCase } from '../shared/requests/advance-case.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { type CaseMail, CaseMessage } from '../shared/requests/queue-messages.ts';

const keyRing = env('KEY_RING_SECRET');
const inbox = inboxStore(dynamo, env('INBOX_TABLE'));
const prizes = prizeStore(dynamo, env('PRIZES_TABLE'));
const stores = {
  client: dynamo,
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  messages: messageStore(dynamo, env('REQUESTS_TABLE')),
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  sideItems: sideItems(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  fulfilment: queue<CaseMessage>(env('FULFILMENT_QUEUE_URL')),
  outgoing: queue<CaseMail>(env('MESSAGES_QUEUE_URL')),
  removeMail: bucket(env('MAIL_BUCKET')).remove,
};

/** The queue `fulfilment`: each request as far as it goes by itself. */
export const handler = queueDoor(CaseMessage, async ({ requestId }, { clock }) => {
  const ring = parseKeyRing(await secret(keyRing));
  const outcome = await advanceCase(requestId, {
    ...stores,
    ring,
    clock,
    eraseWaitingForms: (people, until) => eraseWaitingForms(people, until, { inbox, ring }),
    prizeEntries: {
      of: (people, until) => prizeEntriesOf(people, until, { prizes, ring }),
      erase: (entryId) => erasePrizeEntry(entryId, 'erased', { ...stores, prizes, clock }),
    },
  });
  log('request', { requestId, outcome });
});
