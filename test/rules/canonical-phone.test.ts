import fc from 'fast-check';
import parseByAllKnown from 'libphonenumber-js/max';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';

const canonicalPhone = (phone: string) => canonical({ phone });

describe('a telephone number is the same', () => {
  test.each([
    '+46701234567',
    '+46 70 123 45 67',
    '+46 (0)70 123 45 67',
    '+46 (0) 70-123 45 67',
    '+46 ( 0 ) 70-123 45 67',
    '+46-70-123.45.67',
    '+460701234567',
    '+46 (070) 123 45 67',
    ' +46701234567 ',
    '+(46) 70 1234567',
    '+ 46 70 1234567',
    '+46\u00a0(0)70\u2009123\u202f45\u300067',
  ])('written %j', (phone) => {
    expect(canonicalPhone(phone)).toBe('+46701234567');
  });

  test.each([
    ['+47 412 34 567', '+4741234567', 'as Norwegians write it'],
    ['+47 (0)412 34 567', '+4741234567', 'as Swedes write it, where no zero is dialled'],
    ['+358 (0)40 123 4567', '+358401234567', 'Finnish'],
    ['+45 12 34 56 78', '+4512345678', 'Danish'],
    ['+49 (0) 30 1234567', '+49301234567', 'German'],
    ['+46 8 123 456 78', '+46812345678', 'in Stockholm'],
    ['+46 (08) 123 456 78', '+46812345678', 'in Stockholm, with its zero'],
    ['+39 06 1234 5678', '+390612345678', 'in Rome, where the zero belongs to it'],
    ['+39 (0)6 1234 5678', '+390612345678', 'in Rome, in brackets too'],
    ['+39 (0)347 123 4567', '+393471234567', 'an Italian mobile number, which has none'],
    ['+225 (0)7 12 34 56 78', '+2250712345678', 'in Ivory Coast, where the zero belongs to it'],
    // No numbers that were given out as far as is known, and still only one number each.
    ['+46 (0)55 555 55 55', '+46555555555', 'Swedish, of a series to come'],
    ['+999 (0) 1234567', '+99901234567', 'of no country, where nobody knows what a zero means'],
    ['+4600701234567', '+4600701234567', 'with a zero too many'],
  ])('%s is %s, %s', (phone, expected, _what) => {
    expect(canonicalPhone(phone)).toBe(expected);
  });

  test.each([
    ['its extension', '+46 70 123 45 67', '+46 70 123 45 67-1'],
    ['another extension', '+46 8 123 456 78-10', '+46 8 123 456 78-11'],
    ['a digit more', '+49 30 123456', '+49 30 1234567'],
    ['a zero in brackets that is not dialled at home only', '+46 8 (0)12 34 56', '+46 8 12 34 56'],
    ['the zero of Rome', '+39 06 1234 5678', '+39 6 1234 5678'],
    ['what was dialled for a carrier', '+86 1139 8543 8956', '+86 543 8956'],
    ['a digit doubled by mistake', '+86 1139 8543 8956', '+86 139 8543 8956'],
    ['the same digits of another country', '+46 70 123 45 67', '+47 70 123 45 67'],
  ])('but not with %s', (_what, one, other) => {
    expect(canonicalPhone(one)).not.toBe(canonicalPhone(other));
  });
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''));

/** Numbers that were given out, by the metadata of every kind of number, which the code does not load. */
const GIVEN_OUT = [
  ['46', '70', 7],
  ['46', '8', 7],
  ['46', '31', 6],
  ['47', '4', 7],
  ['45', '2', 7],
  ['358', '40', 7],
  ['49', '30', 7],
  ['49', '151', 8],
  ['39', '06', 7],
  ['39', '347', 7],
  ['44', '20', 8],
  ['1', '212', 7],
  ['7', '9', 9],
  ['370', '6', 7],
  ['375', '29', 7],
  ['36', '20', 7],
  ['54', '9', 10],
  ['86', '13', 9],
] as const;
const givenOut = fc
  .constantFrom(...GIVEN_OUT)
  .chain(([code, begin, length]) =>
    digits(length).map((rest) => ({ code, national: `${begin}${rest}`, number: `+${code}${begin}${rest}` })),
  )
  .filter(({ number }) => {
    const known = parseByAllKnown(number);
    return known?.isValid() === true && known.number === number;
  });

test('a number that was given out is its own canonical form, so two never share one', () =>
  fc.assert(
    fc.property(givenOut, ({ number }) => {
      expect(canonicalPhone(number)).toBe(number);
    }),
    { numRuns: 500 },
  ));

const between = fc.constantFrom('', '', ' ', '-', '.', '\u00a0', ') ', ' (');

test('a number that was given out is the same whatever stands between its digits', () =>
  fc.assert(
    fc.property(
      givenOut,
      fc.array(between, { minLength: 16, maxLength: 16 }),
      fc.constantFrom('', ' (0)', ' ( 0) ', '(0)-'),
      ({ code, national, number }, gaps, zero) => {
        const spaced = [...national].map((digit, at) => `${gaps[at] ?? ''}${digit}`).join('');
        expect(canonicalPhone(`+${code} ${spaced}`)).toBe(number);
        if (!national.startsWith('0')) expect(canonicalPhone(`+${code}${zero}${national}`)).toBe(number);
      },
    ),
  ));

/** What is dialled from abroad, by the metadata of every kind of number: all prefixes that mean nothing there taken off. */
const dialled = (number: string): string => {
  const without = parseByAllKnown(number)?.number ?? number;
  return without === number ? number : dialled(without);
};

/** Two numbers of which one is the other with a digit more, a digit fewer, or a zero before it. */
const nearlyOne = fc
  .tuple(
    fc.constantFrom(...GIVEN_OUT.map(([code]) => code), '372', '378', '352', '298', '261', '999'),
    fc.integer({ min: 6, max: 11 }).chain(digits),
    fc.nat(10),
    fc.constantFrom('', '0', '1', '8', '00'),
  )
  .map(([code, national, at, more]) => [
    `+${code}${national}`,
    `+${code}${national.slice(0, at)}${more}${national.slice(more === '' ? at + 1 : at)}`,
    `+${code}${more}${national}`,
  ])
  .filter((numbers) => numbers.every((number) => number.length > 7 && number.length <= 16));

test('numbers that are one here are one to whom all numbers are known, and differ by a first zero at the most', () =>
  fc.assert(
    fc.property(nearlyOne, (numbers) => {
      const byForm = Map.groupBy(new Set(numbers), canonicalPhone);
      for (const [form, same] of byForm) {
        const known = new Set(same.map(dialled));
        expect(known.size).toBe(1);
        for (const number of same) {
          const at = [...number].findIndex((digit, index) => digit !== form[index]);
          expect([form, `${form.slice(0, at)}0${form.slice(at)}`]).toContain(number);
        }
      }
    }),
    { numRuns: 2_000 },
  ));

test('made canonical twice it is the same as once', () =>
  fc.assert(
    fc.property(nearlyOne, fc.constantFrom('', '(0)'), ([number = ''], zero) => {
      const once = canonicalPhone(`${number.slice(0, 3)}${zero}${number.slice(3, 15)}`);
      expect(canonicalPhone(once)).toBe(once);
    }),
    { numRuns: 1_000 },
  ));
