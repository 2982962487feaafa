import { evidenceStore } from '../shared/evidence/evidence-store.ts';
import { confirmConsent, consentAsked } from '../shared/intake/confirm-consent.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { confirmConsentPage, consentConfirmedPage } from '../shared/pages/confirm-consent-page.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import { unknownLinkPage } from '../shared/pages/unknown-link-page.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { suppressionStore } from '../shared/people/suppression-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { type HttpRequest, wantsHtml } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { problem } from '../shared/platform/problem.ts';
import { type HttpReply, json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';
import type { WordingId } from '../shared/policy/wordings.ts';

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  messages: messageStore(dynamo, env('REGISTER_TABLE')),
  suppressions: suppressionStore(dynamo, env('SUPPRESSIONS_TABLE')),
  evidence: evidenceStore(dynamo, env('EVIDENCE_TABLE')),
  outgoing: queue(env('MESSAGES_QUEUE_URL')),
};

/** `GET /consents/{token}` shows what was ticked and a button, and changes nothing; `POST` is the yes (L8, L17). */
export const handler = pageDoor((request) => (request.method === 'POST' ? press(request) : show(request)));

const show = async (request: HttpRequest): Promise<HttpReply> => {
  const { token = '' } = request.params;
  const asked = await consentAsked(token, { ...stores, clock: request.clock });
  if (!asked) return unknown(request);
  const language = languageOf(request, asked.language);
  const consents = asked.wordings as readonly WordingId[];
  const action = `/consents/${token}`;
  return page(200, confirmConsentPage({ language, consents, receivedAt: asked.givenAt, action }));
};

const press = async (request: HttpRequest): Promise<HttpReply> => {
  const { token = '' } = request.params;
  const ring = parseKeyRing(await secret(keyRing));
  const confirmed = await confirmConsent(token, { ...stores, ring, clock: request.clock });
  if (!confirmed) return unknown(request);
  const consents = confirmed.wordings as readonly WordingId[];
  return wantsHtml(request)
    ? page(200, consentConfirmedPage({ language: languageOf(request, confirmed.language), consents }))
    : json(200, { status: 'confirmed', consents });
};

/** The same for a link that is too old, one that a later no has overtaken, and one that was never made. */
const unknown = (request: HttpRequest): HttpReply =>
  request.method === 'GET' || wantsHtml(request)
    ? page(404, unknownLinkPage(languageOf(request, undefined)))
    : problem(404, 'unknown-link', 'This link is not known, too old, or a later no has overtaken it.');

const languageOf = ({ query, headers }: HttpRequest, ofMail: string | undefined) =>
  preferredLanguage(query.lang ?? ofMail, headers['accept-language']);
