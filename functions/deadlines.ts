import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { scheduleDoor } from '../shared/platform/schedule.ts';
import { queue } from '../shared/platform/sqs.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { lookAgain } from '../shared/requests/look-again.ts';
import type { CaseMail, CaseMessage } from '../shared/requests/queue-messages.ts';

const deps = {
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  fulfilment: queue<CaseMessage>(env('FULFILMENT_QUEUE_URL')),
  outgoing: queue<CaseMail>(env('MESSAGES_QUEUE_URL')),
};

/** The schedule `deadlines`: requests that lapse, mails that waited for another day, holds that end, lost messages. */
export const handler = scheduleDoor('deadlines', (clock, timeLeft) =>
  lookAgain({ ...deps, clock, timeLeft }),
);
