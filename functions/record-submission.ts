import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { inboxStore } from '../shared/intake/inbox-store.ts';
import { prizeStore } from '../shared/intake/prize-store.ts';
import { type OutgoingMessage, SubmissionMessage } from '../shared/intake/queue-messages.ts';
import { recordIncoming } from '../shared/intake/record-incoming.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { joinPeople } from '../shared/people/join-people.ts';
import { letterStore } from '../shared/people/letter-store.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { relationMarks } from '../shared/people/relation-marks.ts';
import { sideItems } from '../shared/people/side-items.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { log } from '../shared/platform/log.ts';
import { queueDoor } from '../shared/platform/queue.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { followMerge } from '../shared/requests/follow-merge.ts';
import { openDoubt, openNearMatch } from '../shared/requests/open-doubt.ts';

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  inbox: inboxStore(dynamo, env('INBOX_TABLE')),
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  sideItems: sideItems(dynamo, env('REGISTER_TABLE')),
  relationMarks: relationMarks(dynamo, env('REGISTER_TABLE')),
  letters: letterStore(dynamo, env('REGISTER_TABLE')),
  prizes: prizeStore(dynamo, env('PRIZES_TABLE')),
  prizeMessages: messageStore(dynamo, env('PRIZES_TABLE')),
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  messages: messageStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  outgoing: queue<OutgoingMessage>(env('MESSAGES_QUEUE_URL')),
};

/** The queue `submissions`: forms, entries of staff and events of the customer register, into the register. */
export const handler = queueDoor(SubmissionMessage, async ({ key }, { clock }) => {
  const ring = parseKeyRing(await secret(keyRing));
  const { outcome } = await recordIncoming(key, {
    ...stores,
    ring,
    clock,
    review: (doubt) => openDoubt(doubt, { ...stores, clock }),
    join: ({ into, from }) =>
      joinPeople([into, from], {
        ...stores,
        sideItems: null,
        ring,
        clock,
        following: (other, id, now) => followMerge(other, id, now, stores),
      }),
    reviewRow: (row, { person }) => openNearMatch(row, person, { ...stores, ring, clock }),
  });
  log('submission', { key, outcome });
});
