import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { everyHash, identifierOf, identifiersOf } from '../../shared/people/identifier.ts';
import { IdentifierQuestion } from '../../shared/people/identifier-question.ts';
import { parseKeyRing } from '../../shared/platform/key-ring.ts';

const canonical = (question: z.input<typeof IdentifierQuestion>): string =>
  identifierOf(IdentifierQuestion.parse(question)).canonical;

describe('an e-mail address is the same', () => {
  test.each([
    ['in capitals', 'Anna.EK@Example.SE'],
    ['with its domain in ASCII', 'anna.ek@example.se'],
    ['in full-width letters', 'ａnna.ek@example.se'],
  ])('%s', (_way, email) => {
    expect(canonical({ email })).toBe('anna.ek@example.se');
  });

  test.each([
    ['åsa@exämple.se', 'åsa@xn--exmple-cua.se'],
    ['a\u030asa@exa\u0308mple.se', 'åsa@xn--exmple-cua.se'],
    ['ÅSA@XN--EXMPLE-CUA.SE', 'åsa@xn--exmple-cua.se'],
  ])('%s is %s, composed or not, in Unicode or ASCII', (email, expected) => {
    expect(canonical({ email })).toBe(expected);
  });

  test('but another tag, or dots elsewhere, are another address', () => {
    const addresses = ['anna@example.se', 'anna+x@example.se', 'an.na@example.se', 'anna@example.com'];
    expect(new Set(addresses.map((email) => canonical({ email }))).size).toBe(4);
  });

  test('when it is made canonical twice', () =>
    fc.assert(
      fc.property(fc.emailAddress(), (email) => {
        const asked = IdentifierQuestion.safeParse({ email });
        fc.pre(asked.success);
        const once = canonical({ email });
        expect(canonical({ email: once })).toBe(once);
        expect(canonical({ email: email.toUpperCase() })).toBe(once);
      }),
    ));
});

describe('a telephone number is the same', () => {
  test.each([
    '+46701234567',
    '+46 70 123 45 67',
    '+46 (0)70 123 45 67',
    '+46 (0) 70-123 45 67',
    '+46-70-123.45.67',
    '+460701234567',
    ' +46701234567 ',
    '+(46) 70 1234567',
  ])('written %j', (phone) => {
    expect(canonical({ phone })).toBe('+46701234567');
  });

  test.each([
    ['+47 412 34 567', '+4741234567'],
    ['+358 40 123 4567', '+358401234567'],
    ['+45 12 34 56 78', '+4512345678'],
    ['+46 8 123 456 78', '+46812345678'],
    // No number that was given out, and still only one number.
    ['+999 (0) 1234567', '+99901234567'],
  ])('%s is %s', (phone, expected) => {
    expect(canonical({ phone })).toBe(expected);
  });
});

describe('a name with an address is the same', () => {
  const postal = {
    name: 'Anna Ek',
    street: 'Storgatan 1',
    postalCode: '111 22',
    city: 'Stockholm',
    country: 'SE',
  };
  test.each([
    ['in capitals', { name: 'ANNA EK', street: 'STORGATAN 1' }],
    ['with other spaces', { name: 'Anna  Ek', street: 'Storgatan  1', postalCode: '11122' }],
    ['with dots and commas', { street: 'Storgatan, 1.' }],
    ['whatever the city is called', { city: 'Sthlm' }],
  ])('%s', (_way, changes) => {
    expect(canonical({ postal: { ...postal, ...changes } })).toBe(canonical({ postal }));
  });
  test.each([
    ['another name', { name: 'Bo Ek' }],
    ['another house', { street: 'Storgatan 11' }],
    ['another code', { postalCode: '111 23' }],
    ['another country', { country: 'NO' }],
  ])('but not with %s', (_way, changes) => {
    expect(canonical({ postal: { ...postal, ...changes } })).not.toBe(canonical({ postal }));
  });
});

test.each([
  ['19900101-1234', '9001011234'],
  ['900101-1234', '9001011234'],
  ['9001011234', '9001011234'],
  ['900101+1234', '9001011234'],
])('a personal number %s is %s', (personnummer, expected) => {
  expect(canonical({ personnummer })).toBe(expected);
});

test.each(['C-1001', 'c 1001', ' C.1001 '])('a customer number is the same written %j', (customerNumber) => {
  expect(canonical({ customerNumber })).toBe('c 1001');
});

test('an address without a name identifies nobody', () => {
  const postalAddress = { street: 'Storgatan 1', postalCode: '11122', city: 'Stockholm', country: 'SE' };
  expect(identifiersOf({ postalAddress })).toEqual([]);
  expect(identifiersOf({ postalAddress, name: 'Anna Ek' }).map(({ kind }) => kind)).toEqual(['postal']);
});

test('the same text as another kind of identifier has another hash, and no hash shows the text', () => {
  const ring = parseKeyRing(JSON.stringify({ current: 'k1', k1: 'k'.repeat(32) }));
  const [asCustomer] = everyHash(ring, identifierOf({ customerNumber: '9001011234' }));
  const [asPerson] = everyHash(ring, identifierOf({ personnummer: '9001011234' }));
  expect(asCustomer?.hash).not.toBe(asPerson?.hash);
  expect(asCustomer?.hash).toMatch(/^[0-9a-f]{8}\.[\w-]{43}$/);
});
