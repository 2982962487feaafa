import { wordsOf } from './phrases.ts';
import type { ReadLanguage } from './words/shape.ts';
import { type KnownLanguage, WORDS } from './words/words.ts';

const KNOWN = Object.keys(WORDS) as readonly KnownLanguage[];

/** How many languages a word tells of: the fewer, the more it says. */
const TELLING: ReadonlyMap<string, readonly KnownLanguage[]> = KNOWN.reduce((told, language) => {
  for (const word of new Set(WORDS[language].telling)) told.set(word, [...(told.get(word) ?? []), language]);
  return told;
}, new Map<string, readonly KnownLanguage[]>());

/** Fewer words than these need only one that is known. */
const FEW_WORDS = 12;
/** Of more words, a letter in one of our languages has at least so many small ones. */
const LEAST_SHARE = 0.12;
const ENOUGH_WORDS = 600;

/**
 * The language of the first text that tells one: what the sender wrote, else the subject. N12: it chooses the
 * language of the answer, never the people.
 */
export const readLanguage = (texts: readonly string[]): ReadLanguage => {
  for (const text of texts) {
    const language = languageOf(wordsOf(text).slice(0, ENOUGH_WORDS));
    if (language !== undefined) return language;
  }
  return 'other';
};

/** Letters that only some of the languages have. */
const languagesOfLetters = (word: string): readonly KnownLanguage[] => {
  if (/[æø]/.test(word)) return ['nb', 'da'];
  return /[äö]/.test(word) ? ['sv', 'fi', 'de'] : [];
};

const languageOf = (words: readonly string[]): ReadLanguage | undefined => {
  const scores = new Map<KnownLanguage, number>();
  const known = words.filter((word) => TELLING.has(word)).length;
  for (const word of words) {
    const languages = TELLING.get(word) ?? languagesOfLetters(word);
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [best] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return words.length > FEW_WORDS ? 'other' : undefined;
  return words.length > FEW_WORDS && known / words.length < LEAST_SHARE ? 'other' : best[0];
};
