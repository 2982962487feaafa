import { describe, expect, test } from 'vitest';
import { everyHash, identifierOf } from '../../shared/people/identifier.ts';
import { parseKeyRing } from '../../shared/platform/key-ring.ts';

const OLD = 'a'.repeat(64);
const NEW = 'b'.repeat(64);
const ring = (secret: unknown) => parseKeyRing(JSON.stringify(secret));
const hashes = (secret: unknown) =>
  everyHash(ring(secret), identifierOf({ customerNumber: 'C-1' })).map(({ hash }) => hash);

test('a ring as Secrets Manager generates it has one key', () => {
  const { current, all } = ring({ current: 'k1', k1: OLD });
  expect(all).toEqual([current]);
  expect(current.id).toMatch(/^[0-9a-f]{8}$/);
});

test('a rotated ring makes new hashes first and still finds what the old key made', () => {
  const [made] = hashes({ current: 'k1', k1: OLD });
  const [now, before, ...more] = hashes({ current: 'k2', k1: OLD, k2: NEW });
  expect(now).not.toBe(made);
  expect(before).toBe(made);
  expect(more).toEqual([]);
});

test('a key’s fingerprint stays its own, whatever the key is called', () => {
  expect(ring({ current: 'k9', k9: OLD }).current.id).toBe(ring({ current: 'k1', k1: OLD }).current.id);
  expect(ring({ current: 'k1', k1: OLD }).current.id).not.toBe(ring({ current: 'k1', k1: NEW }).current.id);
});

describe('is refused', () => {
  test.each([
    ['what is no JSON', 'secret'],
    ['a ring without a current key', JSON.stringify({ k1: OLD })],
    ['a current key that is not there', JSON.stringify({ current: 'k2', k1: OLD })],
    ['a current key that is its own name', JSON.stringify({ current: 'current' })],
    ['a short key', JSON.stringify({ current: 'k1', k1: 'a'.repeat(31) })],
    ['a short old key', JSON.stringify({ current: 'k1', k1: OLD, k0: '' })],
    ['a key that is no text', JSON.stringify({ current: 'k1', k1: 7 })],
    ['a list', '[]'],
    ['nothing', 'null'],
  ])('%s', (_what, secret) => {
    expect(() => parseKeyRing(secret)).toThrow();
  });
});
