import parsePhoneNumber, { type CountryCode } from 'libphonenumber-js/min';
import { CONTROLLER } from '../policy/controller.ts';
import type { Sentence } from './phrases.ts';
import { asksFor } from './read-intents.ts';
import type { MimeMail } from './read-mime.ts';
import type { Written } from './read-written.ts';
import type { ReadLanguage } from './words/shape.ts';
import type { KnownLanguage } from './words/words.ts';

export interface Subject {
  readonly email?: string;
  readonly phone?: string;
  readonly customerNumber?: string;
  readonly personnummer?: string;
}

/** Where a number without its country is dialled. */
const HOME: Readonly<Record<ReadLanguage, CountryCode>> = {
  sv: 'SE',
  en: 'SE',
  nb: 'NO',
  da: 'DK',
  fi: 'FI',
  de: 'DE',
  other: 'SE',
};

/** Numbers of an organisation, where nobody is reached in person. */
const SWITCHBOARD = /växel|switchboard|sentralbord|omstilling|vaihde|zentrale|fax/i;

/** E.164, the first number that could be somebody's own; the number of a switchboard is not. */
export const phoneIn = (text: string, language: ReadLanguage): string | undefined => {
  for (const line of text.split('\n')) {
    if (SWITCHBOARD.test(line)) continue;
    for (const [found] of line.matchAll(/(?<![\d.,/-])(?:\+|00?)[1-9(][\d ()/-]{5,18}\d(?![\d])/g)) {
      const written = found.replace('/', '-');
      const swedish = parsePhoneNumber(written, 'SE');
      if (swedish?.isValid()) return swedish.number;
      const home = parsePhoneNumber(written, HOME[language]);
      if (home?.isValid()) return home.number;
    }
  }
  return undefined;
};

const CUSTOMER_NUMBER =
  /(?:kundnummer|kundnumret|kundnr|kundenummer|kundenr|asiakasnumero|asiakasnro|asiakasnumeroni|customer\s?(?:number|no\b|nr|id)|kundennummer|kunden-nr)[^\d\n]{0,30}(?:\n[ :]{0,4})?(\d(?: ?\d){4,11})(?!\d)/i;

/** The digits behind a word for customer number. A number without such a word can be anything. */
export const customerNumberIn = (text: string): string | undefined =>
  CUSTOMER_NUMBER.exec(text)?.[1]?.replace(/\D/g, '');

/**
 * N9: YYYYMMDD-NNNN, with a date that can be and the right check digit; coordination numbers too. Two digits of a
 * year mean the last such year before `year`, and a hundred earlier after a plus.
 */
export const personnummerIn = (text: string, year: number | undefined): string | undefined => {
  for (const [, century = '', date = '', sign = '', last = ''] of text.matchAll(
    /(?<![\d-])(19|20)?(\d{6})([-+ ]?)(\d{4})(?![\d-])/g,
  )) {
    if (!century && (sign === '' || sign === ' ' || year === undefined)) continue;
    const full = century ? `${century}${date}` : `${centuryOf(date, sign, year ?? 0)}${date}`;
    if (isDate(full) && hasCheckDigit(`${date}${last}`)) return `${full}-${last}`;
  }
  return undefined;
};

const centuryOf = (date: string, sign: string, year: number): number => {
  const here = Math.floor(year / 100);
  const before = Number(date.slice(0, 2)) > year % 100 ? here - 1 : here;
  return sign === '+' ? before - 1 : before;
};

const isDate = (full: string): boolean => {
  const month = Number(full.slice(4, 6));
  const day = Number(full.slice(6, 8)) % 60;
  const at = new Date(Date.UTC(Number(full.slice(0, 4)), month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
};

/** Luhn over ten digits. */
const hasCheckDigit = (ten: string): boolean => {
  const sum = [...ten].reduce((total, digit, at) => {
    const weighed = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return sum % 10 === 0;
};

/** Every address in a text, domains in lower case. Looks around each @, so that a text of nothing else costs little. */
export const addressesIn = (text: string): readonly string[] =>
  text
    .split(/[\s<>()[\]",;:|]+/)
    .filter((piece) => piece.length <= 254)
    .map((piece) => piece.replace(/^mailto:/i, '').replace(/[.!?'*_]+$/, ''))
    .filter((piece) => /^[^@]{1,64}@[^@]{1,200}\.[a-z]{2,20}$/i.test(piece))
    .map(
      (piece) => piece.slice(0, piece.indexOf('@') + 1) + piece.slice(piece.indexOf('@') + 1).toLowerCase(),
    );

/**
 * The person whom the request is about. That is the sender, unless the words name another address: in a letter for
 * somebody else, or as the one to stop mail to. An address to send something to is nobody's identity.
 */
export const readSubject = (
  mail: MimeMail,
  { written, signature }: Written,
  said: readonly Sentence[],
  language: KnownLanguage,
  onBehalfOfOther: boolean,
): Subject => {
  const email = subjectEmail(mail.from?.address, said, language, onBehalfOfOther);
  const phone = phoneIn(onBehalfOfOther ? written : `${written}\n${signature}`, language);
  const customerNumber = customerNumberIn(`${mail.subjectLine}\n${written}\n${signature}`);
  const personnummer = personnummerIn(`${written}\n${signature}`, mail.year);
  return {
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(customerNumber === undefined ? {} : { customerNumber }),
    ...(personnummer === undefined ? {} : { personnummer }),
  };
};

const subjectEmail = (
  from: string | undefined,
  said: readonly Sentence[],
  language: KnownLanguage,
  onBehalfOfOther: boolean,
): string | undefined => {
  const others = (text: string): readonly string[] =>
    addressesIn(text).filter((address) => address.toLowerCase() !== from?.toLowerCase());
  if (onBehalfOfOther) {
    return said
      .flatMap(({ text }) => others(text))
      .find((address) => address.toLowerCase() !== CONTROLLER.privacyEmail);
  }
  const named = said
    .filter(({ words }) => asksFor('objection', words, language) || asksFor('withdrawal', words, language))
    .flatMap(({ text }) => others(text))
    .find((address) => address.toLowerCase() !== CONTROLLER.privacyEmail);
  return named ?? from;
};
