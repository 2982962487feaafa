import { setTimeout as wait } from 'node:timers/promises';
import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import { requestReceivedPage } from '../shared/pages/request-received-page.ts';
import { startPage } from '../shared/pages/start-page.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { checked, formFields, isFormBody, jsonBody, wantsHtml } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';
import { ask } from '../shared/requests/ask.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { bodyOfForm, mistakesIn, typedIn } from '../shared/requests/page-form.ts';
import type { CaseMessage } from '../shared/requests/queue-messages.ts';
import { MAX_REQUEST_BYTES, RequestBody, rightsOf } from '../shared/requests/request-body.ts';

/** Somebody known takes longer than somebody unknown: the answer waits, so that its time tells nobody which. */
const LEAST_TIME_MS = 250;

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  fulfilment: queue<CaseMessage>(env('FULFILMENT_QUEUE_URL')),
};

/** `POST /requests`, as JSON or from the page's form: the same answer for everybody, known or not. */
export const handler = pageDoor(async (request) => {
  const language = preferredLanguage(request.query.lang, request.headers['accept-language']);
  const fields = await formFields(request);
  const html = wantsHtml(request);
  const parsed = isFormBody(request)
    ? checked(bodyOfForm(fields), RequestBody())
    : jsonBody(request, RequestBody());
  if (!parsed.ok) {
    const mistakes = mistakesIn(bodyOfForm(fields));
    return html ? page(400, startPage({ language, mistakes, values: typedIn(fields) })) : parsed.reply;
  }

  const ring = parseKeyRing(await secret(keyRing));
  const [answer] = await Promise.all([
    ask(parsed.value, language, { ...stores, ring, clock: request.clock }),
    wait(LEAST_TIME_MS),
  ]);
  return html
    ? page(202, requestReceivedPage({ language, rights: rightsOf(parsed.value) }))
    : json(202, answer);
}, MAX_REQUEST_BYTES);
