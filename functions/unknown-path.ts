import { errorPage } from '../shared/pages/error-page.ts';
import { page } from '../shared/pages/page-door.ts';
import { httpDoor, wantsHtml } from '../shared/platform/http.ts';
import { problem } from '../shared/platform/problem.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

/** Every path that is no route: a page for people, a problem for programs. It repeats nothing of what was asked. */
export const handler = httpDoor((request) => {
  const { query, headers } = request;
  return wantsHtml(request)
    ? page(404, errorPage(preferredLanguage(query.lang, headers['accept-language']), 'not-found'))
    : problem(404, 'unknown-path', 'There is nothing at this address. See /openapi.json.');
});
