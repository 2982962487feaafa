import { inboxStore } from '../shared/intake/inbox-store.ts';
import { receiveSubmission } from '../shared/intake/receive-submission.ts';
import { isForm, MAX_FORM_BYTES, WEBSITE_FORMS } from '../shared/intake/website-form.ts';
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
  const { submissionId, submittedAt, person, consents } = parsed.value.data;
  const receivedAt = request.clock();
  await receiveSubmission(
    { form, submissionId, receivedAt, submittedAt, person, consents: [...new Set(consents)] },
    { inbox, submissions },
  );
  return json(202, { submissionId });
}, MAX_FORM_BYTES);
