import { foldedWords } from './folded-text.ts';
import type { PostalAddress } from './person-fields.ts';

/**
 * Name, street, postal code and country, a line each. The words of a name stand in alphabetical order, since registers
 * put the surname first: of two people at one address whose names have the same words this makes one. A c/o stands
 * before the street, wherever it was written. The city is left out: people spell it in many ways, and the code says it.
 */
export const canonicalPostal = (name: string, address: PostalAddress): string => {
  const person = partsOf(wordsOf(name));
  const street = partsOf(wordsOf(address.street));
  const home = [person.careOf, street.careOf, street.before].filter(Boolean).join(' ');
  return [
    CARE_OF.test(person.before) ? person.before : person.before.split(' ').sort().join(' '),
    home.replace(HOUSE_LETTER, '$1$2'),
    placeOf(address),
    address.country,
  ].join('\n');
};

/** `1 A` is `1A`. */
const HOUSE_LETTER = /(\d) (\p{L}\p{M}*)(?= |$)/gu;
/** The houses 1-3 are not house 1, floor 3. */
const RANGE = /(?<=\p{Nd})\s*[\p{Dash_Punctuation}\u2212]\s*(?=\p{Nd})/gu;

/** Words as an address spells them: in capitals ß is SS, and the dotted İ is an i. */
export const wordsOf = (text: string): string =>
  foldedWords(text.replace(RANGE, '~'))
    .replaceAll('ß', 'ss')
    .replaceAll('i\u0307', 'i')
    .normalize('NFKC')
    .replace(/(?<=^| )c ?\/ ?o(?![\p{L}\p{N}]) ?:? ?/gu, 'c/o ')
    .trim()
    .replace(/(?:(?:^| )c\/o)+$/, '');

const CARE_OF = /(?<=^| )c\/o /u;

/** What stands before a c/o, and the c/o with all behind it. What begins with a c/o is one part. */
export const partsOf = (words: string): { readonly before: string; readonly careOf: string } => {
  const at = words.search(CARE_OF);
  const before = words.slice(0, Math.max(at, 0)).trim();
  return /[\p{L}\p{N}]/u.test(before) ? { before, careOf: words.slice(at) } : { before: words, careOf: '' };
};

/** How letters for a country before the code were written before there was ISO 3166. */
const SIGNS: Readonly<Record<string, string>> = { SE: 's', NO: 'n', FI: 'fin', DE: 'd' };

/** The postal code without its country and spaces; where there is none, the city has to say it. */
export const placeOf = ({ postalCode, city, country }: PostalAddress): string => {
  const code = foldedWords(postalCode);
  const signs = [country.toLowerCase(), SIGNS[country]].filter(Boolean).join('|');
  const bare = code.replace(new RegExp(`^(?:${signs})(?: |(?=\\d))`, 'u'), '');
  return bare.replaceAll(' ', '').normalize('NFKC') || foldedWords(city);
};
