import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyHash, identifierOf, identifiersOf } from '../../shared/people/identifier.ts';
import { PERSON_FIELDS } from '../../shared/people/person-fields.ts';
import { parseKeyRing } from '../../shared/platform/key-ring.ts';
import { canonical, writingOf } from './canonical.ts';

const customer = (customerNumber: string) => canonical({ customerNumber });

describe('a customer number', () => {
  test.each([
    'C-1001',
    'c 1001',
    ' C.1001 ',
    'C\u20111001',
    'C–1001',
    'C \u2212 1001',
    'Ｃ－１００１',
    'C\u00a01001',
    'C-10\u200b01',
  ])('is the same written %j', (text) => {
    expect(customer(text)).toBe('c 1001');
  });

  test.each([
    ['C-1001', 'C-10 01'],
    ['C-1001', 'C1001'],
    ['C-1001', 'C/1001'],
    ['C-1001', 'C#1001'],
    ['1-01', '101'],
    ['1-01', '10-1'],
    ['1001', '01001'],
    ['1001', 'l001'],
    ['O1', '01'],
    ['É1', 'E1'],
    ['１-01', '１01'],
  ])('%j is not %j', (one, other) => {
    expect(customer(one)).not.toBe(customer(other));
  });

  test.each(['-', ' . ', '–', '0', '000', '\u200b'])(
    '%j is none, or all who have none would share it',
    (text) => {
      expect(PERSON_FIELDS.customerNumber().safeParse(text).success).toBe(false);
    },
  );

  const parts = fc.array(fc.constantFrom('c', '1', '01', '10', '1001', 'k/2', 'å'), {
    minLength: 1,
    maxLength: 4,
  });

  test('is the same with anything between its parts, and of other parts never', () =>
    fc.assert(
      fc.property(
        parts.chain((one) =>
          fc.tuple(
            fc.constant(one),
            parts,
            fc
              .constantFrom(' ', '-', '.', ' - ', '–', '\u2009')
              .chain((between) => writingOf(one.join(between))),
          ),
        ),
        ([one, other, written]) => {
          expect(customer(written)).toBe(one.join(' '));
          expect(customer(customer(written))).toBe(customer(written));
          expect(customer(other.join('-')) === customer(written)).toBe(one.join() === other.join());
        },
      ),
    ));
});

test('a personal number that is asked for in ten digits is held in twelve', () => {
  expect(canonical({ personnummer: '900101-2385' })).toBe('199001012385');
  expect(identifierOf({ personnummer: '900101-2385' }).canonical).toBe('199001012385');
});

test('an address without a name identifies nobody', () => {
  const postalAddress = { street: 'Storgatan 1', postalCode: '11122', city: 'Stockholm', country: 'SE' };
  expect(identifiersOf({ postalAddress })).toEqual([]);
  expect(identifiersOf({ postalAddress, name: 'Anna Ek' }).map(({ kind }) => kind)).toEqual(['postal']);
});

test('the same text as another kind of identifier has another hash, and no hash shows the text', () => {
  const ring = parseKeyRing(JSON.stringify({ current: 'k1', k1: 'k'.repeat(32) }));
  const [asCustomer] = everyHash(ring, identifierOf({ customerNumber: '199001012385' }));
  const [asPerson] = everyHash(ring, identifierOf({ personnummer: '19900101-2385' }));
  expect(asCustomer?.hash).not.toBe(asPerson?.hash);
  expect(asCustomer?.hash).toMatch(/^[0-9a-f]{8}\.[\w-]{43}$/);
});
