import { partsOf, placeOf, wordsOf } from './canonical-postal.ts';
import type { PostalAddress } from './person-fields.ts';

/**
 * Coarser texts for a name with an address (L17): one for the name as people say it, and one for a register's, with
 * the surname first. Two that share a text are near, and somebody has to look; it is looked up beside the canonical
 * form, not instead of it. Near are names with the same surname and first letter of the first given name (so
 * `Anna Maria Ek`, `A. Ek`, `Ek Anna` and `Anders Ek`), at one number of one street, whatever the accents, house
 * letter, floor, apartment, and c/o set off by a comma, and whether the street is `Storgatan`, `Stor-gatan` or `Storg.`
 */
export const nearPostal = (name: string, address: PostalAddress): readonly string[] => {
  const place = [streetOf(address.street), placeOf(address), address.country];
  return [...new Set(readingsOf(name))].map((who) => [who, ...place].join('\n'));
};

const readingsOf = (name: string): readonly string[] => {
  const [first = '', second, ...more] = partsOf(withoutAccents(wordsOf(name))).before.split(' ');
  return second === undefined
    ? [first]
    : [`${initial(first)} ${more.at(-1) ?? second}`, `${initial(second)} ${first}`];
};

const initial = (word: string): string => [...word][0] ?? '';

const streetOf = (street: string): string => {
  const lines = street.split(',').map((line) => partsOf(withoutAccents(wordsOf(line))).before);
  const words = lines
    .filter((line) => !line.startsWith('c/o '))
    .join(' ')
    .split(' ');
  const numbered = words.findIndex((word) => /^\d/.test(word));
  if (numbered < 0) return shortened(words);
  const number = /^\d+/.exec(words[numbered] ?? '')?.[0] ?? '';
  const names = numbered > 0 ? words.slice(0, numbered) : words.slice(1);
  return `${shortened(names)} ${number}`;
};

const shortened = (words: readonly string[]): string =>
  words
    .join('')
    .replace(/(?:gatan|gata|gat)$/, 'g')
    .replace(/(?:vagen|vag)$/, 'v');

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœłđðı]/g, (letter) => PLAIN[letter] ?? letter);
