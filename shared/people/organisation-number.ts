import type { Instant } from '../platform/instant.ts';
import { hasCheckDigit } from './check-digit.ts';
import { isPersonalNumber } from './personal-number.ts';

/**
 * The ten digits of a Swedish organisation number, also where it is written with its century (`16`) or as the number
 * for VAT (`SE…01`); undefined for every other text. The check digit is `isOrganisationNumber`'s.
 */
export const canonicalOrganisationNumber = (text: string): string | undefined => {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Dash_Punctuation}\u2212]/gu, '');
  return /^(?:16)?(\d{10})$/.exec(plain)?.[1] ?? /^SE(\d{10})01$/.exec(plain)?.[1];
};

/** Whether it is an organisation number with the right check digit. */
export const isOrganisationNumber = (text: string): boolean => {
  const number = canonicalOrganisationNumber(text);
  return number !== undefined && hasCheckDigit(number);
};

/** Whether it is a legal person's (L20): the third digit is 2 or more, where a date has the first digit of its month. */
export const isLegalPerson = (text: string): boolean =>
  isOrganisationNumber(text) && (canonicalOrganisationNumber(text)?.[2] ?? '0') >= '2';

/** Whether the number in this text is somebody's personal number, as a sole trader's organisation number is (N9). */
export const isSoleTradersNumber = (text: string, now?: Instant): boolean => {
  const digits = text.normalize('NFKC').replace(/\D/g, '');
  const number = canonicalOrganisationNumber(/SE/i.test(text) ? `SE${digits}` : digits) ?? digits;
  // Ten digits do not tell the century, and a form that knows no plus leaves it out.
  const [date, last] = [number.slice(0, -4), number.slice(-4)];
  return isPersonalNumber(`${date}-${last}`, now) || isPersonalNumber(`${date}+${last}`, now);
};
