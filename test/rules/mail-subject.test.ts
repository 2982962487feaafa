import { expect, test } from 'vitest';
import { addressesIn, customerNumberIn, personnummerIn, phoneIn } from '../../shared/mail/read-subject.ts';

test.each([
  ['Numret är 0701740612.', 'sv', '+46701740612'],
  ['070-174 06 12', 'sv', '+46701740612'],
  ['+46 (0)70 174 06 12', 'en', '+46701740612'],
  ['08-465 004 17', 'sv', '+46846500417'],
  ['Växel: 031-390 06 30', 'sv', undefined],
  ['Faktura 50213377, OCR 5021337709', 'sv', undefined],
  ['735999100045512378', 'sv', undefined],
  ['Den 2025-01-02', 'sv', undefined],
] as const)('%j: telephone', (text, language, phone) => {
  expect(phoneIn(text, language)).toBe(phone);
});

test.each([
  ['Kundnummer: 20 62 09 47\n735999100061240919', '20620947'],
  ['kundnr 20550917', '20550917'],
  ['My customer number was 20361170 and you had', '20361170'],
  ['Asiakasnumeroni oli 20599328.', '20599328'],
  ['Meine Kundennummer (Ferienhaus): 20698453', '20698453'],
  ['Faktura 50213377', undefined],
])('%j: customer number', (text, number) => {
  expect(customerNumberIn(text)).toBe(number);
});

test.each([
  ['Personnummer: 19510317-2390', '19510317-2390'],
  ['195103172390', '19510317-2390'],
  ['510317-2390', '19510317-2390'],
  ['510317+2390', '18510317-2390'],
  ['19510317-2391', undefined],
  ['19511317-2390', undefined],
  ['5103172390', undefined],
])('%j: personal number', (text, number) => {
  expect(personnummerIn(text, 2025)).toBe(number);
});

test('addresses are found as people write them', () => {
  expect(addressesIn('Skriv till <A.B@Example.SE>, (c@example.org) eller mailto:d@example.com.')).toEqual([
    'A.B@example.se',
    'c@example.org',
    'd@example.com',
  ]);
  expect(addressesIn('a@b @ @@ x@y')).toEqual([]);
});
