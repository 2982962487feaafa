import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { confirmRequestPage } from '../shared/pages/confirm-request-page.ts';
import { deadRequestLinkPage } from '../shared/pages/dead-request-link-page.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import { requestConfirmedPage } from '../shared/pages/request-confirmed-page.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { formFields, type HttpRequest, wantsHtml } from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { type HttpReply, json } from '../shared/platform/reply.ts';
import { queue } from '../shared/platform/sqs.ts';
import { catalogueLanguage, preferredLanguage } from '../shared/policy/languages.ts';
import { rightsIn } from '../shared/requests/case.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { viewOf } from '../shared/requests/case-view.ts';
import { caseToConfirm, confirmCase } from '../shared/requests/confirm-case.ts';
import type { CaseMessage } from '../shared/requests/queue-messages.ts';

const stores = {
  client: dynamo,
  cases: caseStore(dynamo, env('REQUESTS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  fulfilment: queue<CaseMessage>(env('FULFILMENT_QUEUE_URL')),
};

/** `GET /requests/{id}/confirm` shows a button and changes nothing; `POST` confirms, once. */
export const handler = pageDoor((request) => (request.method === 'POST' ? press(request) : show(request)));

const show = async (request: HttpRequest): Promise<HttpReply> => {
  const { id = '' } = request.params;
  const { token = '' } = request.query;
  const found = await caseToConfirm(id, token, { ...stores, clock: request.clock });
  if (!found) return dead(request);
  const language = languageOf(request, found.language);
  const rights = rightsIn(found, 'awaiting-identity');
  const action = `/requests/${id}/confirm?token=${encodeURIComponent(token)}`;
  return page(200, confirmRequestPage({ language, rights, receivedAt: found.receivedAt, action }));
};

const press = async (request: HttpRequest): Promise<HttpReply> => {
  const { id = '' } = request.params;
  const token = request.query.token ?? (await formFields(request)).get('token') ?? '';
  const outcome = await confirmCase(id, token, { ...stores, clock: request.clock });
  if (!outcome) return dead(request);
  const { confirmed, statusToken } = outcome;
  const statusUrl = `/requests/${id}?token=${statusToken}`;
  if (!wantsHtml(request)) return json(200, { ...viewOf(confirmed), statusUrl });
  const language = languageOf(request, confirmed.language);
  return page(200, requestConfirmedPage({ language, rights: confirmed.rights, statusUrl }));
};

const dead = (request: HttpRequest): HttpReply =>
  request.method === 'GET' || wantsHtml(request)
    ? page(410, deadRequestLinkPage(languageOf(request, undefined)))
    : problem(410, 'dead-link', 'This link was used, is too old, or was never one.');

/** What the reader chose, else the language of the request. */
const languageOf = ({ query, headers }: HttpRequest, ofCase: string | undefined) =>
  preferredLanguage(query.lang ?? (ofCase && catalogueLanguage(ofCase)), headers['accept-language']);
