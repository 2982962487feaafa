import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearPostal } from '../../shared/people/near-postal.ts';

const ANNA = {
  name: 'Anna Ek',
  street: 'Storgatan 1',
  postalCode: '111 22',
  city: 'Stockholm',
  country: 'SE',
};
type Postal = typeof ANNA;
const keysOf = ({ name, ...address }: Postal) => nearPostal(name, address);
const areNear = (one: Partial<Postal>, other: Partial<Postal>): boolean => {
  const held = keysOf({ ...ANNA, ...other });
  return keysOf({ ...ANNA, ...one }).some((key) => held.includes(key));
};

describe('a name with an address is near the same', () => {
  test.each<[string, Partial<Postal>, Partial<Postal>]>([
    ['with an initial', {}, { name: 'A. Ek' }],
    ['with another given name', {}, { name: 'Anna Maria Ek' }],
    ['with another initial', {}, { name: 'Anna M. Ek' }],
    ['with the surname first', {}, { name: 'EK ANNA' }],
    ['with the surname first and all given names', {}, { name: 'EK ANNA MARIA' }],
    ['with the surname first and a comma', {}, { name: 'Ek, Anna Maria' }],
    ['with the surname first and an initial', {}, { name: 'Ek A' }],
    ['without accents', { name: 'André Åkerö' }, { name: 'Andre Akero' }],
    ['without letters of the neighbours', { name: 'Bjørn Æsøy' }, { name: 'Bjorn Aesoy' }],
    ['with a house letter', {}, { street: 'Storgatan 1 A' }],
    ['with another house letter', { street: 'Storgatan 1B' }, { street: 'Storgatan 1 A' }],
    ['with an apartment', {}, { street: 'Storgatan 1, lgh 1203' }],
    ['with a floor', {}, { street: 'Storgatan 1 A, 3 tr' }],
    ['with more houses', {}, { street: 'Storgatan 1-3' }],
    ['with c/o', {}, { street: 'c/o Berg, Storgatan 1' }],
    ['with c/o behind', {}, { street: 'Storgatan 1, c/o Berg' }],
    ['with c/o beside the name', {}, { name: 'Anna Ek c/o Bo Berg' }],
    ['with its street in short', {}, { street: 'Storg. 1' }],
    ['with its way in short', { street: 'Skolvägen 2' }, { street: 'Skolv 2' }],
    ['with its street in words', { street: 'Karl Johans gatan 3' }, { street: 'Karl-Johansgatan 3' }],
    ['with a country before the code', {}, { postalCode: 'SE-11122' }],
    ['of a relative with the same initial', {}, { name: 'Anders Ek' }],
    ['where the number comes first', { street: '12 High Street' }, { street: '12A High Street' }],
    ['of one word', { name: 'Bolaget' }, { name: 'BOLAGET' }],
  ])('%s', (_way, one, other) => {
    expect(areNear(one, other)).toBe(true);
  });

  test.each<[string, Partial<Postal>, Partial<Postal>]>([
    ['a relative’s name', {}, { name: 'Bo Ek' }],
    ['a neighbour’s name', {}, { name: 'Anna Berg' }],
    ['another house', { street: 'Storgatan 1' }, { street: 'Storgatan 11' }],
    ['another street', {}, { street: 'Lillgatan 1' }],
    ['a box', { street: 'Storgatan 1' }, { street: 'Box 1' }],
    ['another place without numbers', { street: 'Sörgården' }, { street: 'Norrgården' }],
    [
      'another street where the number comes first',
      { street: '12 High Street' },
      { street: '12 Low Street' },
    ],
    ['another code', {}, { postalCode: '111 23' }],
    ['another country', {}, { country: 'NO' }],
    [
      'a sign that could part name and street',
      { name: 'A|B', street: 'C 1' },
      { name: 'A', street: 'B|C 1' },
    ],
  ])('but not with %s', (_what, one, other) => {
    expect(areNear(one, other)).toBe(false);
  });
});

const word = fc.constantFrom('Anna', 'Åsa', 'É', 'von', 'Ek', 'Özil', "O'Brien", '李', '-', '.', 'c/o');

test('there are one or two texts, and the same for every way of writing capitals and accents', () =>
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const { name: _name, ...address } = ANNA;
      const keys = nearPostal(words.join(' '), address);
      expect([1, 2]).toContain(keys.length);
      expect(nearPostal(words.join('  ').toUpperCase().normalize('NFD'), address)).toEqual(keys);
    }),
  ));

test('a given name and a surname are near in either order', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('Anna', 'Åsa', 'Bo'),
      fc.constantFrom('Ek', 'Özil', 'Berg'),
      (given, surname) => {
        expect(areNear({ name: `${given} ${surname}` }, { name: `${surname} ${given}` })).toBe(true);
      },
    ),
  ));
