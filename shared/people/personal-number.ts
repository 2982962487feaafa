import Personnummer from 'personnummer';
import { type Instant, instantOf } from '../platform/instant.ts';
import { hasCheckDigit } from './check-digit.ts';

// The package exports its class itself, and its types say it is the default of what it exports.
const { valid } = Personnummer as unknown as typeof Personnummer.default;

/** As people write it: with ten or twelve digits, a hyphen, a plus, or nothing between, and the dashes of programs. */
export const PERSONAL_NUMBER =
  /^\p{Zs}*(\d{2})?(\d{6})\p{Zs}*([-+\u2010-\u2013\u2212]?)\p{Zs}*(\d{4})\p{Zs}*$/u;

/** Numbers were first given in 1947; nobody who got one was born before this. */
const OLDEST = '1840';

/**
 * The twelve digits of a personal or coordination number (N9), or undefined where no such number can be: a date that
 * does not exist or has not come, a wrong check digit, an interim number. Ten digits mean the last such year by
 * `now`, and with a plus the one a hundred years earlier: the sign changes with the year, not on the birthday
 * (folkbokföringslagen 18 §). So ten digits are to be made twelve when they come in; twelve always mean the same.
 */
export const canonicalPersonalNumber = (
  text: string,
  now: Instant = instantOf(Date.now()),
): string | undefined => {
  const [, century, date, sign, last] = PERSONAL_NUMBER.exec(text) ?? [];
  if (date === undefined) return undefined;
  const today = new Date(now).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
  const number = `${century ?? centuryOf(date, sign, Number(today.slice(0, 4)))}${date}${last}`;
  const isPossible = (valid(number) || isDateless(number)) && number >= OLDEST && birthDate(number) <= today;
  return isPossible ? number : undefined;
};

/** Zeros in the month or the day of a coordination number: nobody knows it. The package takes them for no date. */
const isDateless = (number: string): boolean =>
  /^\d{4}(?:00(?:[6-8]\d|9[01])|(?:0[1-9]|1[0-2])60)(?!000)/.test(number) && hasCheckDigit(number.slice(2));

const centuryOf = (date: string, sign: string | undefined, year: number): number => {
  const latest = year - ((year - Number(date.slice(0, 2))) % 100);
  return Math.floor((sign === '+' ? latest - 100 : latest) / 100);
};

/** A coordination number says its day plus sixty. */
const birthDate = (number: string): string => {
  const day = Number(number.slice(6, 8)) % 60;
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day).padStart(2, '0')}`;
};

/** Whether this is a personal or coordination number that can be. */
export const isPersonalNumber = (text: string, now?: Instant): boolean =>
  canonicalPersonalNumber(text, now) !== undefined;

/** For display (N9): `19900101-****`. Of a text that is no such number nothing is shown. */
export const maskedPersonalNumber = (text: string, now?: Instant): string =>
  `${canonicalPersonalNumber(text, now)?.slice(0, 8) ?? '********'}-****`;

/**
 * The date of birth (`1990-01-01`) that it says, so that it need not be kept where only age is needed (N9); undefined
 * where it says none.
 */
export const birthDateIn = (text: string, now?: Instant): string | undefined => {
  const number = canonicalPersonalNumber(text, now);
  return number === undefined || isDateless(number) ? undefined : birthDate(number);
};
