import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import { preferencesPage } from '../shared/pages/preferences-page.ts';
import { unknownLinkPage } from '../shared/pages/unknown-link-page.ts';
import {
  limitPreferences,
  limitsOfForm,
  PreferencesBody,
  preferencesOf,
} from '../shared/people/preferences.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import {
  checked,
  formFields,
  type HttpRequest,
  isFormBody,
  jsonBody,
  wantsHtml,
} from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { type HttpReply, json } from '../shared/platform/reply.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
};

/** `GET /preferences/{token}`: what a person wants no more, by channel and purpose. `POST` says no to more, at once. */
export const handler = pageDoor((request) => (request.method === 'POST' ? save(request) : show(request)));

const show = async (request: HttpRequest): Promise<HttpReply> => {
  const { token = '' } = request.params;
  const found = await preferencesOf(token, { ...stores, clock: request.clock });
  if (!found) return unknown(request);
  const { denied } = found;
  const language = languageOf(request, found.language);
  return wantsHtml(request)
    ? page(200, preferencesPage({ language, action: `/preferences/${token}`, denied }))
    : json(200, { denied });
};

const save = async (request: HttpRequest): Promise<HttpReply> => {
  const { token = '' } = request.params;
  const parsed = isFormBody(request)
    ? checked(limitsOfForm(await formFields(request)), PreferencesBody())
    : jsonBody(request, PreferencesBody());
  if (!parsed.ok) return parsed.reply;
  const body = parsed.value;
  const outcome = await limitPreferences(token, body, { ...stores, clock: request.clock });
  if (!outcome) return unknown(request);
  const { denied } = outcome;
  if (!wantsHtml(request)) return json(200, { denied });
  const saved = 'stopAll' in body ? 'everything' : body.limits.length > 0 ? 'limits' : 'nothing';
  const language = languageOf(request, outcome.language);
  return page(200, preferencesPage({ language, action: `/preferences/${token}`, denied, saved }));
};

/** The same for a link that is too old and one that was never made. */
const unknown = (request: HttpRequest): HttpReply =>
  wantsHtml(request)
    ? page(404, unknownLinkPage(languageOf(request, undefined)))
    : problem(404, 'unknown-link', 'This link is not known, or too old.');

/** What the reader chose, else the language that the mail was in. */
const languageOf = ({ query, headers }: HttpRequest, ofMail: string | undefined) =>
  preferredLanguage(query.lang ?? ofMail, headers['accept-language']);
