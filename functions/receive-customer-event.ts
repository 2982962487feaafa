import { customerEventSchema } from '../shared/intake/customer-event.ts';
import { inboxStore } from '../shared/intake/inbox-store.ts';
import { receiveIncoming } from '../shared/intake/receive-incoming.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { jsonBody } from '../shared/platform/http.ts';
import { json } from '../shared/platform/reply.ts';
import { queue } from '../shared/platform/sqs.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const inbox = inboxStore(dynamo, env('INBOX_TABLE'));
const submissions = queue<{ readonly key: string }>(env('SUBMISSIONS_QUEUE_URL'));

/** `POST /customer-events`: what the customer register tells, kept and queued. A repeated `eventId` changes nothing. */
export const handler = staffDoor(['system', 'dpo'], signInSettings(), async (request) => {
  const parsed = jsonBody(request, customerEventSchema());
  if (!parsed.ok) return parsed.reply;
  const event = parsed.value;
  await receiveIncoming({ event, receivedAt: request.clock() }, { inbox, submissions });
  return json(202, { eventId: event.eventId });
});
