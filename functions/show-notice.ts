import { noticePage } from '../shared/pages/notice-page.ts';
import { pageHeaders } from '../shared/pages/page-headers.ts';
import { httpDoor } from '../shared/platform/http.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

/** `GET /notice`: the privacy notice, rendered from the policy that the code enforces. */
export const handler = httpDoor(({ query, headers }) => {
  const language = preferredLanguage(query.lang, headers['accept-language']);
  return {
    status: 200,
    headers: { ...pageHeaders({ cacheSeconds: 300 }), vary: 'Accept-Language' },
    body: noticePage(language),
  };
});
