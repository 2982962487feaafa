import { createHash } from 'node:crypto';
import { STYLE } from './style.ts';

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** No script, no frame, no fetch, and no other style than ours: what a page of ours never does, a stolen one cannot. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The headers of every public page. A page behind a personal link is never stored and its address never passed on;
 * `cacheSeconds` is for pages that are the same for everybody (they differ by language only).
 */
export const pageHeaders = (options: { readonly cacheSeconds?: number } = {}): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  vary: 'accept-language',
  'cache-control': options.cacheSeconds ? `public, max-age=${options.cacheSeconds}` : 'no-store',
});
