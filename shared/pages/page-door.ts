import {
  type HttpAction,
  type HttpHandler,
  type HttpRequest,
  httpDoor,
  wantsHtml,
} from '../platform/http.ts';
import type { HttpReply } from '../platform/reply.ts';
import { preferredLanguage } from '../policy/languages.ts';
import { errorPage } from './error-page.ts';
import { pageHeaders } from './page-headers.ts';

/** An HTTP door for people: where a browser asks for a page, what went wrong is told on one too. */
export const pageDoor = (action: HttpAction, maxBodyBytes?: number): HttpHandler =>
  httpDoor(action, maxBodyBytes, (refusal, request) =>
    wantsHtml(request) ? asPage(refusal, request) : refusal,
  );

const asPage = (
  { status }: HttpReply,
  { query, headers }: Pick<HttpRequest, 'query' | 'headers'>,
): HttpReply => {
  const language = preferredLanguage(query.lang, headers['accept-language']);
  return page(status, errorPage(language, status >= 500 ? 'failed' : 'invalid'));
};

/** A page that is nobody else's: never stored, with its strict policy. */
export const page = (status: number, body: string): HttpReply => ({ status, headers: pageHeaders(), body });
