import { deadRequestLinkPage } from '../shared/pages/dead-request-link-page.ts';
import { page, pageDoor } from '../shared/pages/page-door.ts';
import { requestStatusPage } from '../shared/pages/request-status-page.ts';
import { dynamo } from '../shared/platform/dynamo.ts';
import { env } from '../shared/platform/env.ts';
import { wantsHtml } from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { json } from '../shared/platform/reply.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';
import { caseStore } from '../shared/requests/case-store.ts';
import { caseToShow, viewOf } from '../shared/requests/case-view.ts';

const cases = caseStore(dynamo, env('REQUESTS_TABLE'));

/** `GET /requests/{id}?token=`: where a request stands, as a page or as JSON, until its record is gone. */
export const handler = pageDoor(async (request) => {
  const { id = '' } = request.params;
  const { token = '', lang } = request.query;
  const html = wantsHtml(request);
  const found = await caseToShow(id, token, cases);
  const language = preferredLanguage(lang ?? found?.language, request.headers['accept-language']);
  if (!found) {
    return html
      ? page(410, deadRequestLinkPage(language))
      : problem(410, 'dead-link', 'This link is too old, or was never one.');
  }
  const address = `/requests/${id}?token=${encodeURIComponent(token)}`;
  return html
    ? page(200, requestStatusPage({ language, address, ...viewOf(found) }))
    : json(200, viewOf(found));
});
