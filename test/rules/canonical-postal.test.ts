import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPostal } from '../../shared/people/canonical-postal.ts';
import { PERSON_FIELDS } from '../../shared/people/person-fields.ts';
import { canonical, writingOf } from './canonical.ts';

const ANNA = {
  name: 'Anna Ek',
  street: 'Storgatan 1 A',
  postalCode: '111 22',
  city: 'Stockholm',
  country: 'SE',
};
type Postal = typeof ANNA;
const formOf = (changes: Partial<Postal> = {}) => canonical({ postal: { ...ANNA, ...changes } });

describe('a name with an address is the same', () => {
  test.each<[string, Partial<Postal>]>([
    ['in capitals', { name: 'ANNA EK', street: 'STORGATAN 1 A' }],
    ['in full-width letters', { name: 'Ａnna Ek', street: 'Storgatan １A', postalCode: '１１１２２' }],
    ['with other spaces', { name: ' Anna\u00a0 Ek', street: 'Storgatan  1\u2009A ', postalCode: '11122' }],
    ['with dots and commas', { name: 'Anna Ek.', street: 'Storgatan, 1 A.' }],
    ['with its house letter close', { street: 'Storgatan 1A' }],
    ['with a small house letter', { street: 'storgatan 1a' }],
    ['with a hyphen before its house letter', { street: 'Storgatan 1-A' }],
    ['with the surname first', { name: 'Ek Anna' }],
    ['with the surname first, and a comma', { name: 'Ek, Anna' }],
    ['with a country before the code', { postalCode: 'SE-111 22' }],
    ['with a country close to the code', { postalCode: 'SE11122' }],
    ['with a country as on cars', { postalCode: 'S-111 22' }],
    ['with a dash in the code', { postalCode: '111–22' }],
    ['with what pasting left', { name: 'Anna\u200b Ek', street: 'Stor\u00adgatan 1 A' }],
    ['whatever the city is called', { city: 'Sthlm' }],
  ])('%s', (_way, changes) => {
    expect(formOf(changes)).toBe(formOf());
  });

  test.each<[string, Partial<Postal>, Partial<Postal>]>([
    ['with accents apart', { name: 'Åsa É' }, { name: 'A\u030asa E\u0301' }],
    ['with a hyphen', { name: 'Anna-Karin Ek' }, { name: 'Anna Karin Ek' }],
    ['with any hyphen', { name: 'Anna-Karin Ek' }, { name: 'Anna\u2010Karin Ek' }],
    ['with any apostrophe', { name: 'Ann O’Brien' }, { name: "Ann O'Brien" }],
    ['with an accent for an apostrophe', { name: 'Ann O’Brien' }, { name: 'Ann O´Brien' }],
    ['with ß in capitals', { street: 'Hauptstraße 1' }, { street: 'HAUPTSTRASSE 1' }],
    ['with a dotted İ in capitals', { name: 'Ali Ek' }, { name: 'ALİ EK' }],
    ['with a final sigma in capitals', { name: 'Νίκος Ek' }, { name: 'ΝΊΚΟΣ EK' }],
    ['with a hyphen in the street', { street: 'Karl-Johansgatan 1' }, { street: 'Karl Johansgatan 1' }],
    ['with any dash between two houses', { street: 'Storgatan 1-3' }, { street: 'Storgatan 1 – 3' }],
    ['wherever c/o stands', { street: 'c/o Bo Berg, Storgatan 1' }, { street: 'Storgatan 1, c/o Bo Berg' }],
    [
      'with c/o beside the name',
      { name: 'Anna Ek', street: 'c/o Bo Berg, Storgatan 1' },
      { name: 'Anna Ek, c/o Bo Berg', street: 'Storgatan 1' },
    ],
    ['however c/o is written', { street: 'c/o Berg, Storgatan 1' }, { street: 'C / O: Berg Storgatan 1' }],
    ['with the sign for c/o', { street: 'c/o Berg, Storgatan 1' }, { street: '℅ Berg, Storgatan 1' }],
    ['with FIN', { country: 'FI', postalCode: '00100' }, { country: 'FI', postalCode: 'FIN-00100' }],
    ['with N', { country: 'NO', postalCode: '0150' }, { country: 'NO', postalCode: 'N-0150' }],
    ['with D', { country: 'DE', postalCode: '10115' }, { country: 'DE', postalCode: 'D-10115' }],
    ['with GB', { country: 'GB', postalCode: 'SW1A 1AA' }, { country: 'GB', postalCode: 'GB-SW1A 1AA' }],
  ])('%s', (_way, one, other) => {
    expect(formOf(one)).toBe(formOf(other));
  });

  test.each<[string, Partial<Postal>, Partial<Postal>]>([
    ['another name', {}, { name: 'Bo Ek' }],
    ['an accent', { name: 'André Ek' }, { name: 'Andre Ek' }],
    ['a ring over its A', { name: 'Åsa Ek' }, { name: 'Asa Ek' }],
    ['a dotless ı', { name: 'Ali Ek' }, { name: 'Alı Ek' }],
    ['a name of one word', { name: 'Anna-Karin Ek' }, { name: 'Annakarin Ek' }],
    ['a name that is said twice', { name: 'Anna Ek' }, { name: 'Anna Ek Ek' }],
    ['an initial', {}, { name: 'A. Ek' }],
    ['initials that are no c/o', { name: 'C O Ek' }, { name: 'c/o Ek' }],
    ['another house', { street: 'Storgatan 1' }, { street: 'Storgatan 11' }],
    ['another house letter', { street: 'Storgatan 1 A' }, { street: 'Storgatan 1 B' }],
    ['no house letter', { street: 'Storgatan 1 A' }, { street: 'Storgatan 1' }],
    ['a floor for a house', { street: 'Storgade 1, 3' }, { street: 'Storgade 1-3' }],
    ['digits elsewhere', { street: 'Storgatan 1 12' }, { street: 'Storgatan 11 2' }],
    ['a stroke', { street: 'Storgatan 1/3' }, { street: 'Storgatan 1-3' }],
    ['another code', {}, { postalCode: '111 23' }],
    ['another country', {}, { country: 'NO' }],
    ['another country before the code', {}, { postalCode: 'NO-111 22' }],
    [
      'letters of the code that look like a country',
      { country: 'GB', postalCode: 'SE1 7PB' },
      { country: 'GB', postalCode: '1 7PB' },
    ],
    [
      'somebody else to care for it',
      { street: 'c/o Berg, Storgatan 1' },
      { street: 'c/o Lund, Storgatan 1' },
    ],
    [
      'another city, where there is no code',
      { country: 'AE', postalCode: '-', city: 'Dubai' },
      { country: 'AE', postalCode: '-', city: 'Ajman' },
    ],
    [
      'a sign that could part name and street',
      { name: 'Anna|Ek', street: 'B 1' },
      { name: 'Anna', street: 'Ek|B 1' },
    ],
  ])('but not with %s', (_what, one, other) => {
    expect(formOf(one)).not.toBe(formOf(other));
  });
});

test.each([
  ['name', '-'],
  ['name', '. . .'],
  ['street', '–'],
  ['street', '\u3164'],
] as const)('nobody’s %s is %j, which everybody would share', (part, text) => {
  const { name, ...address } = { ...ANNA, [part]: text };
  const isTaken = [PERSON_FIELDS.name().safeParse(name), PERSON_FIELDS.postalAddress().safeParse(address)];
  expect(isTaken.map(({ success }) => success)).toEqual([part !== 'name', part !== 'street']);
});

interface Resident {
  readonly given: readonly string[];
  readonly surname: string;
  readonly street: readonly string[];
  readonly number: string;
  readonly letter: string;
  readonly careOf: string;
  readonly code: string;
  readonly country: string;
}

const NAMES = ['anna', 'åsa', 'asa', 'é', 'e', 'ek', 'e|k', 'øk', '李'];
/** People of few names who live in few houses. */
const resident: fc.Arbitrary<Resident> = fc.record({
  given: fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 2 }),
  surname: fc.constantFrom('ek', 'anna', 'berg', 'e'),
  street: fc.array(fc.constantFrom('stor', 'gatan', 'storgatan', 'ek', 'e|k'), {
    minLength: 1,
    maxLength: 2,
  }),
  number: fc.constantFrom('1', '11', '1~1', '1/1'),
  letter: fc.constantFrom('', 'a', 'å'),
  careOf: fc.constantFrom('', 'bo berg', 'ek'),
  code: fc.constantFrom('11122', '1112', '11123'),
  country: fc.constantFrom('SE', 'NO'),
});

/** One way to write whom and where. */
const written = (of: Resident): fc.Arbitrary<Postal> => {
  const gap = fc.constantFrom(' ', '  ', '\u00a0', ', ', '. ');
  const joined = (words: readonly string[]) =>
    fc
      .array(gap, { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, at) => (at === 0 ? word : `${gaps[at]}${word}`)).join(''));
  const names = fc.shuffledSubarray([...of.given, of.surname], {
    minLength: of.given.length + 1,
  });
  const house = fc.constantFrom('', ' ', '-').map((between) => (of.letter ? `${between}${of.letter}` : ''));
  return fc
    .record({
      name: names.chain(joined).chain((text) => writingOf(text)),
      street: joined(of.street).chain((text) => writingOf(text)),
      house: house.chain((text) => writingOf(text)),
      range: fc.constantFrom('-', ' - ', '–'),
      place: fc.constantFrom('name', 'before', 'behind'),
      begin: fc.constantFrom('', `${of.country}-`, `${of.country} `, `${of.country[0]}-`),
      space: fc.constantFrom('', ' '),
      city: fc.constantFrom('Stockholm', 'Sthlm', '-'),
    })
    .map(({ name, street, house: letter, range, place, begin, space, city }) => {
      const careOf = of.careOf && `c/o ${of.careOf}`;
      const at = `${street} ${of.number.replace('~', range)}${letter}`;
      return {
        name: careOf && place === 'name' ? `${name}, ${careOf}` : name,
        street: [careOf && place === 'before' ? careOf : '', at, careOf && place === 'behind' ? careOf : '']
          .filter(Boolean)
          .join(', '),
        postalCode: `${begin}${of.code.slice(0, 3)}${space}${of.code.slice(3)}`,
        city,
        country: of.country,
      };
    });
};

const whoAndWhere = ({ given, surname, ...home }: Resident): string =>
  JSON.stringify([[...given, surname].sort(), { ...home, street: home.street.join(' ') }]);

test('however somebody’s name and address are written, they are the same', () =>
  fc.assert(
    fc.property(
      resident.chain((of) => fc.tuple(written(of), written(of))),
      ([one, other]) => {
        expect(formOf(one)).toBe(formOf(other));
      },
    ),
    { numRuns: 500 },
  ));

test('two people share one only where the words of their names are the same at the same address', () =>
  fc.assert(
    fc.property(
      fc
        .tuple(
          resident,
          resident,
          fc.subarray([
            'given',
            'surname',
            'street',
            'number',
            'letter',
            'careOf',
            'code',
            'country',
          ] as const),
        )
        .map(
          ([one, other, alike]) =>
            [one, { ...other, ...Object.fromEntries(alike.map((key) => [key, one[key]])) }] as const,
        )
        .chain(([one, other]) =>
          fc.tuple(fc.constant(whoAndWhere(one) === whoAndWhere(other)), written(one), written(other)),
        ),
      ([isOne, one, other]) => {
        expect(formOf(one) === formOf(other)).toBe(isOne);
      },
    ),
    { numRuns: 2_000 },
  ));

test('made canonical twice it is the same as once', () => {
  const part = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    fc
      .array(
        fc.constantFrom(
          '1',
          'a',
          'b',
          ' ',
          '-',
          '.',
          ',',
          'c/o',
          '℅',
          'İ',
          'ß',
          'Σ',
          '\u00ad',
          '\u0301',
          '´',
          '|',
        ),
        {
          minLength: 1,
          maxLength: 8,
        },
      )
      .map((signs) => signs.join('')),
  );
  fc.assert(
    fc.property(part, part, part, (name, street, postalCode) => {
      const once = canonicalPostal(name, { ...ANNA, street, postalCode });
      const [whose = '', home = '', code = ''] = once.split('\n');
      expect(canonicalPostal(whose, { ...ANNA, street: home, postalCode: code })).toBe(once);
    }),
    { numRuns: 2_000 },
  );
});
