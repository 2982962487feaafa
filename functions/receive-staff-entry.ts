import { inboxStore } from '../shared/intake/inbox-store.ts';
import type { SubmissionMessage } from '../shared/intake/queue-messages.ts';
import { receiveIncoming } from '../shared/intake/receive-incoming.ts';
import { EntryActivity, STAFF_ENTRIES, submissionOfEntry } from '../shared/intake/staff-entry.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { jsonBody } from '../shared/platform/http.ts';
import { refusedField } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { queue } from '../shared/platform/sqs.ts';
import { signInSettings, staffDoor } from '../shared/platform/staff.ts';

const inbox = inboxStore(dynamo, env('INBOX_TABLE'));
const submissions = queue<SubmissionMessage>(env('SUBMISSIONS_QUEUE_URL'));

/** `POST /people`: somebody whom staff met, called or looked up is kept and queued, as a form is. */
export const handler = staffDoor(
  ['customer-service', 'marketing', 'dpo'],
  signInSettings(),
  async (request) => {
    const named = jsonBody(request, EntryActivity());
    if (!named.ok) return named.reply;
    const parsed = jsonBody(request, STAFF_ENTRIES[named.value.activity]());
    if (!parsed.ok) return parsed.reply;
    const submission = submissionOfEntry(parsed.value, request.clock());
    if (submission === 'child')
      return refusedField('/person/birthDate', 'A child is not entered for an activity of adults (N5).');
    await receiveIncoming(submission, { inbox, submissions });
    return json(202, { submissionId: submission.submissionId });
  },
);
