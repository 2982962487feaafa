import { Webhook } from 'standardwebhooks';
import type { HttpRequest } from './http.ts';

/** Asked again no sooner than this when a signature is wrong, so that a rotation is seen and a flood is not passed on. */
const FRESH_MS = 30_000;

/**
 * Whether a body carries a valid and fresh (±5 minutes of wall time) Standard Webhooks signature. `read` gives one or
 * more secrets, separated by spaces: during a rotation the old and the new one hold.
 */
export const isSignedBy = async (
  read: (maxAgeMs?: number) => Promise<string>,
  { headers, body }: Pick<HttpRequest, 'headers' | 'body'>,
): Promise<boolean> => {
  const known = await read();
  if (verifies(known, headers, body)) return true;
  const fresh = await read(FRESH_MS);
  return fresh !== known && verifies(fresh, headers, body);
};

const verifies = (secrets: string, headers: HttpRequest['headers'], body: Buffer): boolean =>
  secrets
    .split(/\s+/)
    .filter((secret) => secret !== '')
    .some((secret) => {
      try {
        const signed = {
          'webhook-id': headers['webhook-id'] ?? '',
          'webhook-timestamp': headers['webhook-timestamp'] ?? '',
          'webhook-signature': headers['webhook-signature'] ?? '',
        };
        new Webhook(secret).verify(body, signed, { jsonParse: false });
        return true;
      } catch {
        return false;
      }
    });
