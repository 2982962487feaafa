import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERSON_FIELDS } from '../../shared/people/person-fields.ts';
import {
  birthDateIn,
  canonicalPersonalNumber,
  isPersonalNumber,
  maskedPersonalNumber,
} from '../../shared/people/personal-number.ts';
import { canonical } from './canonical.ts';
import { at } from './moments.ts';

const NOW = at('2026-03-05T08:00Z');

// 19900101-2385 and those like it are nobody's: their last digits are made for these tests.
describe('a personal number is the same', () => {
  test.each([
    '19900101-2385',
    '199001012385',
    '900101-2385',
    '9001012385',
    '900101 2385',
    '19900101 - 2385',
    ' 19900101-2385 ',
    '900101–2385',
    '900101\u22122385',
  ])('written %j', (text) => {
    expect(canonicalPersonalNumber(text, NOW)).toBe('199001012385');
    expect(PERSON_FIELDS.personnummer().parse(text)).toBe('199001012385');
    expect(canonical({ personnummer: text })).toBe('199001012385');
  });
});

test.each([
  ['19121212-1212', '191212121212', '1912-12-12', '19121212-****'],
  ['20000101-2384', '200001012384', '2000-01-01', '20000101-****'],
  ['20000229-2381', '200002292381', '2000-02-29', '20000229-****'],
  ['19701063-2391', '197010632391', '1970-10-03', '19701063-****'],
  ['640883-3231', '196408833231', '1964-08-23', '19640883-****'],
  // Coordination numbers of people whose month or day of birth nobody knows.
  ['19150088-2392', '191500882392', undefined, '19150088-****'],
  ['900160-2383', '199001602383', undefined, '19900160-****'],
])('%s is %s: born on %s, shown as %s', (text, number, born, shown) => {
  expect(canonicalPersonalNumber(text, NOW)).toBe(number);
  expect(birthDateIn(text, NOW)).toBe(born);
  expect(maskedPersonalNumber(text, NOW)).toBe(shown);
});

describe('with two digits of the year it means the last such year, and with a plus the one before that', () => {
  test.each([
    ['900101-2385', '2026-03-05T08:00Z', '199001012385'],
    ['900101+2385', '2026-03-05T08:00Z', '189001012385'],
    // The sign changes when the year does, not on the birthday.
    ['130401-2931', '2012-12-31T22:59Z', '191304012931'],
    ['130401-2931', '2012-12-31T23:00Z', undefined],
    ['130401+2931', '2012-12-31T23:00Z', '191304012931'],
    ['130401-2931', '2013-04-01T08:00Z', '201304012931'],
    ['130401+2931', '2026-03-05T08:00Z', '191304012931'],
    ['260306-2387', '2026-03-05T22:59Z', undefined],
    ['260306-2387', '2026-03-05T23:00Z', '202603062387'],
    ['000101-2384', '1999-12-31T22:59Z', '190001012384'],
    ['000101-2384', '1999-12-31T23:00Z', '200001012384'],
    ['000101-2384', '2099-12-31T08:00Z', '200001012384'],
    ['000101+2384', '2100-01-01T08:00Z', '200001012384'],
  ] as const)('%s on %s is %s', (text, now, number) => {
    expect(canonicalPersonalNumber(text, at(now))).toBe(number);
  });

  test.each(['1999-12-31T08:00Z', '2012-12-31T08:00Z', '2026-03-05T08:00Z'])(
    'so that somebody of 100 years is nobody else, on %s',
    (now) => {
      expect(canonicalPersonalNumber('120101-2380', at(now))).not.toBe(
        canonicalPersonalNumber('120101+2380', at(now)),
      );
    },
  );
});

const UNLIKE = [
  ['has a wrong check digit', '19900101-2384'],
  ['has a wrong check digit, in ten digits', '900101-2384'],
  ['has a date that is none', '19810229-2383'],
  ['has no month', '19901301-2381'],
  ['has no month, and is no coordination number', '19900001-2386'],
  ['has a month that is none, and no day', '19901360-2389'],
  ['has a day that is none with sixty taken off', '19810289-2380'],
  ['is of a day that has not come yet', '20991231-2387'],
  ['is from before there were any', '17900101-2385'],
  ['is a company’s', '16556000-0001'],
  ['is a company’s, in ten digits', '556000-0001'],
  ['is interim', '19900101-T220'],
  ['ends in 000', '19900101-0009'],
  ['is too short', '1990-01-01'],
  ['is something else', 'ingen'],
  ['is empty', ''],
] as const;
test.each(UNLIKE)('a number that %s is none, and nothing of it is shown', (_why, text) => {
  expect(isPersonalNumber(text, NOW)).toBe(false);
  expect(maskedPersonalNumber(text, NOW)).toBe('********-****');
  expect(birthDateIn(text, NOW)).toBeUndefined();
  const refused = PERSON_FIELDS.personnummer().safeParse(text);
  expect(refused.error?.issues.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^Expected a Swedish personal or coordination number/),
  ]);
  if (text !== '') expect(JSON.stringify(refused.error?.issues)).not.toContain(text);
});

/** The last digit by its rule (folkbokföringslagen 18 §), worked out in another way than the package does. */
const withCheckDigit = (nine: string): string => {
  const double = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const sum = [...nine].reduce((total, digit, at) => total + (at % 2 ? +digit : (double[+digit] ?? 0)), 0);
  return `${nine}${(1000 - sum) % 10}`;
};

interface Somebody {
  readonly born: Date;
  readonly serial: number;
  readonly isCoordination: boolean;
}

/** People who share days, years and serial numbers more often than chance has it. */
const somebody: fc.Arbitrary<Somebody> = fc.record({
  born: fc
    .tuple(
      fc.constantFrom(1890, 1912, 1925, 1926, 1990, 1999, 2000, 2012, 2025),
      fc.nat(11),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => new Date(Date.UTC(year, month, day))),
  serial: fc.constantFrom(1, 2, 101, 238, 999),
  isCoordination: fc.boolean(),
});

const tenDigits = ({ born, serial, isCoordination }: Somebody): string => {
  const [, month = '', day = ''] = born.toISOString().slice(0, 10).split('-');
  const shown = isCoordination ? String(Number(day) + 60) : day;
  return withCheckDigit(
    `${born.toISOString().slice(2, 4)}${month}${shown}${String(serial).padStart(3, '0')}`,
  );
};

const writingsOf = (person: Somebody): readonly string[] => {
  const ten = tenDigits(person);
  const [date, last] = [ten.slice(0, 6), ten.slice(6)];
  const year = person.born.getUTCFullYear();
  const century = String(year).slice(0, 2);
  const isYoung = 2026 - year < 100;
  return [
    `${century}${date}-${last}`,
    `${century}${date}${last}`,
    `${date}${isYoung ? '-' : '+'}${last}`,
    ...(isYoung ? [`${date}${last}`, `${date} ${last}`] : []),
  ];
};

test('however it is written, it is the same number, and made canonical twice too', () =>
  fc.assert(
    fc.property(somebody, (person) => {
      const forms = new Set(writingsOf(person).map((text) => canonicalPersonalNumber(text, NOW)));
      const [form] = forms;
      expect(forms).toEqual(new Set([`${person.born.getUTCFullYear()}${tenDigits(person).slice(2)}`]));
      expect(canonicalPersonalNumber(form ?? '', NOW)).toBe(form);
      expect(birthDateIn(form ?? '', NOW)).toBe(person.born.toISOString().slice(0, 10));
    }),
  ));

test('two people never share one', () =>
  fc.assert(
    fc.property(somebody, somebody, (one, other) => {
      const [first = [], second = []] = [one, other].map((person) =>
        writingsOf(person).map((text) => canonicalPersonalNumber(text, NOW)),
      );
      const isOne = JSON.stringify(one) === JSON.stringify(other);
      expect(first.some((form) => second.includes(form))).toBe(isOne);
    }),
    { numRuns: 500 },
  ));

test('of ten last digits one is right', () =>
  fc.assert(
    fc.property(somebody, (person) => {
      const begin = writingsOf(person)[1]?.slice(0, -1) ?? '';
      const right = Array.from({ length: 10 }, (_, last) => `${begin}${last}`).filter((text) =>
        isPersonalNumber(text, NOW),
      );
      expect(right).toHaveLength(1);
    }),
  ));
