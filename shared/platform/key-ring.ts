import { createHash, createHmac } from 'node:crypto';
import * as z from 'zod/mini';

interface HashKey {
  /** The key's fingerprint, which stands in every hash made with it. */
  readonly id: string;
  readonly key: string;
}

/** Keys for identifier hashes: `current` makes new ones, `all` finds old ones (L19). */
export interface KeyRing {
  readonly current: HashKey;
  readonly all: readonly [HashKey, ...HashKey[]];
}

/** `{"current":"k1","k1":"<at least 32 characters>","k2":…}`: flat, because Secrets Manager's generator writes it. */
const RingSecret = z
  .catchall(z.object({ current: z.string() }), z.string().check(z.minLength(32)))
  .check(
    z.refine(
      (ring) => ring.current !== 'current' && Object.hasOwn(ring, ring.current),
      'current names no key',
    ),
  );

/** Throws when the secret is no key ring: then nobody can be found, and nothing may be answered. */
export const parseKeyRing = (secret: string): KeyRing => {
  const { current, ...keys } = RingSecret.parse(JSON.parse(secret));
  const first = hashKey(keys[current] ?? '');
  const older = Object.entries(keys).flatMap(([name, key]) => (name === current ? [] : [hashKey(key)]));
  return { current: first, all: [first, ...older] };
};

const hashKey = (key: string): HashKey => ({
  id: createHash('sha256').update(key).digest('hex').slice(0, 8),
  key,
});

/** HMAC-SHA-256 as `<key id>.<base64url>`. */
export const keyedHash = ({ id, key }: HashKey, text: string): string =>
  `${id}.${createHmac('sha256', key).update(text).digest('base64url')}`;
