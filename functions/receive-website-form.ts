import { inboxStore } from '../shared/intake/inbox-store.ts';
import { receiveIncoming } from '../shared/intake/receive-incoming.ts';
import { isForm, MAX_FORM_BYTES, submissionOf, WEBSITE_FORMS } from '../shared/intake/website-form.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { httpDoor, jsonBody } from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { isSignedBy } from '../shared/platform/standard-webhook.ts';

const inbox = inboxStore(dynamo, env('INBOX_TABLE'));
const submissions = queue<{ readonly key: string }>(env('SUBMISSIONS_QUEUE_URL'));
const secretIds: Readonly<Record<string, string>> = JSON.parse(env('WEBSITE_SECRETS'));

/** `POST /intake/website/{form}`: a signed form is kept and queued. Nothing is kept of one that is refused. */
export const handler = httpDoor(async (request) => {
  const { form } = request.params;
  const secretId = form && secretIds[form];
  if (!isForm(form) || !secretId) return problem(404, 'unknown-form', 'There is no form of this name.');
  if (!(await isSignedBy((maxAge) => secret(secretId, maxAge), request)))
    return problem(401, 'wrong-signature', 'The Standard Webhooks signature is missing, wrong, or too old.');

  const parsed = jsonBody(request, WEBSITE_FORMS[form]());
  if (!parsed.ok) return parsed.reply;
  const submission = submissionOf(form, parsed.value.data, request.clock());
  await receiveIncoming(submission, { inbox, submissions });
  return json(202, { submissionId: submission.submissionId });
}, MAX_FORM_BYTES);
