import { SESClient } from '@aws-sdk/client-ses';
import * as z from 'zod/mini';
import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { prizeStore } from '../shared/intake/prize-store.ts';
import { OutgoingMessage } from '../shared/intake/queue-messages.ts';
import { tellPerson } from '../shared/intake/tell-person.ts';
import { tellPrizeEntry } from '../shared/intake/tell-prize-entry.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { mailSender } from '../shared/mail/send-mail.ts';
import { letterStore } from '../shared/people/letter-store.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import type { Clock } from '../shared/platform/clock.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import type { Instant } from '../shared/platform/instant.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { log } from '../shared/platform/log.ts';
import { queueDoor } from '../shared/platform/queue.ts';
import { secret } from '../shared/platform/secrets.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { mailSlots } from '../shared/requests/mail-slots.ts';
import { CaseMail } from '../shared/requests/queue-messages.ts';
import { tellCase } from '../shared/requests/tell-case.ts';

const keyRing = env('KEY_RING_SECRET');
const deps = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  messages: messageStore(dynamo, env('REGISTER_TABLE')),
  letters: letterStore(dynamo, env('REGISTER_TABLE')),
  prizes: prizeStore(dynamo, env('PRIZES_TABLE')),
  prizeMessages: messageStore(dynamo, env('PRIZES_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  caseMessages: messageStore(dynamo, env('REQUESTS_TABLE')),
  slots: mailSlots(dynamo, env('REQUESTS_TABLE')),
  send: mailSender(new SESClient({}), env('MAIL_FROM')),
  publicUrl: env('PUBLIC_URL'),
};

/** The queue `messages`: duty messages (L18), about a record, an entry to a contest, or a request. */
export const handler = queueDoor(z.union([OutgoingMessage, CaseMail]), async (message, delivery) => {
  const { clock, messageId: holder } = delivery;
  const outcome = await tell(message, holder, clock);
  log('message', { messageId: message.messageId, outcome });
});

const tell = async (message: OutgoingMessage | CaseMail, holder: string, clock: Clock) => {
  const ring = parseKeyRing(await secret(keyRing));
  if ('entryId' in message) {
    const maySend = (hash: string, id: string, now: Instant) => deps.slots.take('prizeMails', hash, id, now);
    return tellPrizeEntry(message, holder, { ...deps, maySend, clock, ring });
  }
  return 'requestId' in message
    ? tellCase(message, holder, { ...deps, clock, ring })
    : tellPerson(message, holder, { ...deps, clock, ring });
};
