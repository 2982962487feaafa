import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  canonicalOrganisationNumber,
  isLegalPerson,
  isOrganisationNumber,
  isSoleTradersNumber,
} from '../../shared/people/organisation-number.ts';
import { PERSON_FIELDS } from '../../shared/people/person-fields.ts';
import { at } from './moments.ts';

test.each([
  '202100-5448',
  '2021005448',
  ' 202100 5448 ',
  '202100–5448',
  '16202100-5448',
  'SE202100544801',
  'se 202100-5448 01',
])('an organisation number is the same written %j', (text) => {
  expect(canonicalOrganisationNumber(text)).toBe('2021005448');
  expect(isOrganisationNumber(text)).toBe(true);
  expect(isLegalPerson(text)).toBe(true);
});

test.each([
  ['556012-5790', true, true, 'a company'],
  ['556000-0001', true, true, 'a company'],
  ['802002-4280', true, true, 'an association'],
  ['556012-5791', false, false, 'a company, with a wrong check digit'],
  ['900101-2385', true, false, 'a sole trader'],
  ['701063-2391', true, false, 'a sole trader with a coordination number'],
  ['HRB 12345', false, false, 'a company abroad'],
  ['19900101-2385', false, false, 'a personal number in full'],
  ['', false, false, 'nobody'],
])('%j: a number of an organisation %s, of a legal person %s (%s)', (text, isOne, isLegal, _whose) => {
  expect(isOrganisationNumber(text)).toBe(isOne);
  expect(isLegalPerson(text)).toBe(isLegal);
});

const accepts = (organisationNumber: string) =>
  PERSON_FIELDS.company().safeParse({ name: 'Bolaget AB', organisationNumber });

test.each([
  '900101-2385',
  '9001012385',
  '900101 2385',
  '900101–2385',
  '19900101-2385',
  '900101+2385',
  '１９９００１０１-２３８５',
  '701063-2391',
  '169001012385',
  'SE900101238501',
  'SE 19900101-2385',
  'Org. 900101-2385',
  'Moms SE900101238501',
])('N9: a company’s number may not be the sole trader’s personal number %j', (text) => {
  const refused = accepts(text);
  expect(refused.error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [['organisationNumber'], expect.stringContaining('a sole trader’s organisation number is one')],
  ]);
  expect(JSON.stringify(refused.error?.issues)).not.toContain(text);
  expect(isSoleTradersNumber(text)).toBe(true);
});

test.each([
  '556000-0001',
  '556999-1234',
  '556677-8899',
  '556012-5791',
  '900101-2384',
  '16556000-0001',
  'SE556012579001',
  'HRB 12345',
  'NO 923 609 016 MVA',
  '2021-01-01',
  '?',
])('and %j it may be, as free as ever', (text) => {
  expect(accepts(text).success).toBe(true);
});

test('also of somebody of a hundred years who leaves the plus out', () => {
  expect(isSoleTradersNumber('260306-2387', at('2026-03-05T08:00Z'))).toBe(true);
});

const legal = fc
  .tuple(fc.constantFrom(2, 5, 7, 8, 9), fc.nat(9), fc.integer({ min: 2, max: 9 }), fc.nat(9_999_999))
  .map(([group, second, third, rest]) => `${group}${second}${third}${String(rest).padStart(7, '0')}`);

test('no legal person’s number is taken for a personal number, also as one for VAT or with its century', () =>
  fc.assert(
    fc.property(legal, fc.constantFrom('', '16', 'SE'), (ten, begin) => {
      expect(isSoleTradersNumber(`${begin}${ten}${begin === 'SE' ? '01' : ''}`)).toBe(false);
    }),
    { numRuns: 1_000 },
  ));

test('of ten last digits one is right, and two digits changed places are found', () =>
  fc.assert(
    fc.property(legal, fc.nat(8), (ten, at) => {
      const right = Array.from({ length: 10 }, (_, last) => `${ten.slice(0, -1)}${last}`).filter(
        isLegalPerson,
      );
      expect(right).toHaveLength(1);
      const [number = ''] = right;
      const pair = number.slice(at, at + 2);
      const swapped = `${number.slice(0, at)}${pair[1]}${pair[0]}${number.slice(at + 2)}`;
      // Luhn cannot tell 09 from 90.
      expect(isOrganisationNumber(swapped)).toBe(pair[0] === pair[1] || pair === '09' || pair === '90');
      expect(canonicalOrganisationNumber(number)).toBe(number);
    }),
  ));
