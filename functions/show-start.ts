import { pageDoor } from '../shared/pages/page-door.ts';
import { pageHeaders } from '../shared/pages/page-headers.ts';
import { startPage } from '../shared/pages/start-page.ts';
import { preferredLanguage } from '../shared/policy/languages.ts';

/** `GET /`: the privacy centre, where everybody can stop marketing or use a right (N3, N20). */
export const handler = pageDoor(({ query, headers }) => ({
  status: 200,
  headers: pageHeaders({ cacheSeconds: 300 }),
  body: startPage({ language: preferredLanguage(query.lang, headers['accept-language']) }),
}));
