import { noticePage } from '../shared/pages/notice-page.ts';
import { pageDoor } from '../shared/pages/page-door.ts';
import { pageHeaders } from '../shared/pages/page-headers.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

/** `GET /notice`: the privacy notice, rendered from the policy that the code enforces. */
export const handler = pageDoor(({ query, headers }) => {
  const language = preferredLanguage(query.lang, headers['accept-language']);
  return {
    status: 200,
    headers: { ...pageHeaders({ cacheSeconds: 300 }), vary: 'Accept-Language' },
    body: noticePage(language),
  };
});
