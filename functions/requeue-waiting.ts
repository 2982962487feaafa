import { inboxStore } from '../shared/intake/inbox-store.ts';
import type { SubmissionMessage } from '../shared/intake/queue-messages.ts';
import { requeueWaiting } from '../shared/intake/requeue-waiting.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { scheduleDoor } from '../shared/platform/schedule.ts';
import { queue } from '../shared/platform/sqs.ts';

const inbox = inboxStore(dynamo, env('INBOX_TABLE'));
const submissions = queue<SubmissionMessage>(env('SUBMISSIONS_QUEUE_URL'));

/** The schedule `requeue-waiting`: no form is lost between being kept and being queued. */
export const handler = scheduleDoor('requeue-waiting', (clock) =>
  requeueWaiting({ inbox, submissions, clock }),
);
