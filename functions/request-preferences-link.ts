import { setTimeout as wait } from 'node:timers/promises';
import { LinkRequest, requestPreferencesLink } from '../shared/intake/request-preferences-link.ts';
import { messageStore } from '../shared/mail/message-store.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import {
  preferencesLinkMistakePage,
  preferencesLinkSentPage,
} from '../shared/pages/preferences-link-page.ts';
import { registerStore } from '../shared/people/register-store.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { checked, formFields, isFormBody, jsonBody, wantsHtml } from '../shared/platform/http.ts';
import { parseKeyRing } from '../shared/platform/key-ring.ts';
import { json } from '../shared/platform/reply.ts';
import { secret } from '../shared/platform/secrets.ts';
import { queue } from '../shared/platform/sqs.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

/** Somebody known takes longer than somebody unknown: the answer waits, so that its time tells nobody which. */
const LEAST_TIME_MS = 250;

const keyRing = env('KEY_RING_SECRET');
const stores = {
  client: dynamo,
  register: registerStore(dynamo, env('REGISTER_TABLE')),
  messages: messageStore(dynamo, env('REGISTER_TABLE')),
  outgoing: queue(env('MESSAGES_QUEUE_URL')),
};

/** `POST /preferences`: mails the link of their preferences to whoever is held under an address. The same for everybody. */
export const handler = pageDoor(async (request) => {
  const language = preferredLanguage(request.query.lang, request.headers['accept-language']);
  const html = wantsHtml(request);
  const typed = (await formFields(request)).get('email')?.trim() ?? '';
  const parsed = isFormBody(request)
    ? checked({ email: typed }, LinkRequest())
    : jsonBody(request, LinkRequest());
  if (!parsed.ok) {
    const mistake = typed === '' ? 'missing' : 'malformed';
    return html ? page(400, preferencesLinkMistakePage({ language, mistake, email: typed })) : parsed.reply;
  }
  const ring = parseKeyRing(await secret(keyRing));
  await Promise.all([
    requestPreferencesLink(parsed.value.email, { ...stores, ring, clock: request.clock }),
    wait(LEAST_TIME_MS),
  ]);
  return html ? page(202, preferencesLinkSentPage(language)) : json(202, { status: 'accepted' });
});
