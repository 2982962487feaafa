import { describe, expect, test } from 'vitest';
import { everyHash, identifierOf } from '../../shared/people/identifier.ts';
import { ObjectionBody, objectionOf } from '../../shared/people/objection-body.ts';
import { OBJECTION_SOURCES } from '../../shared/people/record-objection.ts';
import { parseKeyRing } from '../../shared/platform/key-ring.ts';

const RING = parseKeyRing(
  JSON.stringify({ current: 'k2', k1: 'the first key, long enough for this'.padEnd(40), k2: 'x'.repeat(40) }),
);
const person = { email: 'anna@example.se' };
const objection = (body: object) => objectionOf(ObjectionBody().parse({ person, ...body }), RING);

test('a no stands under every key against all that is held, and is as good as the person’s own', () => {
  expect(objection({ channels: ['sms'], purposes: ['newsletter'], source: 'telephone' })).toEqual({
    identifiers: everyHash(RING, identifierOf(ObjectionBody().parse({ person }).person)),
    channels: ['sms'],
    purposes: ['newsletter'],
    against: 'every-identifier',
    source: 'telephone',
    proven: true,
  });
});

test.each([[{}], [{ channels: [], purposes: [] }]])('%j means everything (L17)', (body) => {
  expect(objection(body)).toMatchObject({ channels: 'all', purposes: 'all', source: 'staff' });
});

test('of how it came our own words are kept, and nobody else’s: they may name somebody', () => {
  for (const source of OBJECTION_SOURCES) expect(objection({ source }).source).toBe(source);
  for (const source of ['Anna Ek ringde', 'TELEPHONE', '', 'constructor'])
    expect(objection({ source }).source, source).toBe('staff');
});

describe('it is refused', () => {
  test.each([
    ['without anybody', { person: undefined }],
    ['with two identifiers', { person: { ...person, phone: '+46701234567' } }],
    ['with an unknown channel', { channels: ['fax'] }],
    ['with a channel that is no list', { channels: 'email' }],
    ['with null for all', { purposes: null }],
    ['with an unknown purpose', { purposes: ['sale'] }],
    ['with more channels than there are', { channels: Array.from({ length: 6 }, () => 'email') }],
    ['with a novel of a source', { source: 'x'.repeat(1_001) }],
    ['with a key of its own', { proven: false }],
  ])('%s', (_, body) => {
    expect(ObjectionBody().safeParse({ person, ...body }).success).toBe(false);
  });
});
