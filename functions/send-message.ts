import { SESClient } from '@aws-sdk/client-ses';
import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { informPerson } from '../shared/intake/inform-person.ts';
import { OutgoingMessage } from '../shared/intake/queue-messages.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { mailSender } from '../shared/mail/send-mail.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { log } from '../shared/platform/log.ts';
import { queueDoor } from '../shared/platform/queue.ts';

const deps = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  messages: messageStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  send: mailSender(new SESClient({}), env('MAIL_FROM')),
  publicUrl: env('PUBLIC_URL'),
};

/** The queue `messages`: duty messages to people. */
export const handler = queueDoor(OutgoingMessage, async (message, { clock, messageId }) => {
  const outcome = await informPerson(message, messageId, { ...deps, clock });
  log('message', { messageId: message.messageId, outcome });
});
