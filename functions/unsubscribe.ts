import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import { unknownLinkPage } from '../shared/pages/unknown-link-page.ts';
import { unsubscribedPage, unsubscribePage } from '../shared/pages/unsubscribe-page.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { unsubscribe } from '../shared/people/unsubscribe.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { formFields, type HttpRequest, wantsHtml } from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { type HttpReply, json } from '../shared/platform/reply.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `GET /unsubscribe/{token}` shows a button and changes nothing; `POST` is the no (RFC 8058), and safe to repeat. */
export const handler = pageDoor((request) => (request.method === 'POST' ? press(request) : show(request)));

const show = async (request: HttpRequest): Promise<HttpReply> => {
  const { token = '' } = request.params;
  const link = await stores.suppressions.link(token, request.clock());
  const language = languageOf(request, link?.language);
  return link
    ? page(200, unsubscribePage({ language, action: `/unsubscribe/${token}` }))
    : page(404, unknownLinkPage(language));
};

const press = async (request: HttpRequest): Promise<HttpReply> => {
  const { token = '' } = request.params;
  const scope = (await formFields(request)).get('scope') === 'everything' ? 'everything' : 'email';
  const outcome = await unsubscribe(token, scope, { ...stores, clock: request.clock });
  if (outcome.kind === 'unknown-token') {
    return wantsHtml(request)
      ? page(404, unknownLinkPage(languageOf(request, undefined)))
      : problem(404, 'unknown-link', 'This link is not known, or too old.');
  }
  const language = languageOf(request, outcome.language);
  return wantsHtml(request)
    ? page(200, unsubscribedPage({ language, scope, action: `/unsubscribe/${token}` }))
    : json(200, { status: 'unsubscribed', scope });
};

/** What the reader chose, else the language that the mail was in. */
const languageOf = ({ query, headers }: HttpRequest, ofMail: string | undefined) =>
  preferredLanguage(query.lang ?? ofMail, headers['accept-language']);
