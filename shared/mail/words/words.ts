import { type Phrase, phrases } from '../phrases.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { nb } from './nb.ts';
import type { LanguageWords, ReadLanguage } from './shape.ts';
import { sv } from './sv.ts';

export type KnownLanguage = Exclude<ReadLanguage, 'other'>;

export const WORDS: Readonly<Record<KnownLanguage, LanguageWords>> = { sv, en, nb, da, fi, de };

type Compiled<T> = T extends readonly string[]
  ? readonly Phrase[]
  : { readonly [K in keyof T]: Compiled<T[K]> };

type LanguagePhrases = Compiled<Omit<LanguageWords, 'telling' | 'negations' | 'reversing'>>;

const compiled = <T extends object>(words: T): Compiled<T> =>
  Object.fromEntries(
    Object.entries(words).map(([name, value]) => [
      name,
      Array.isArray(value) ? phrases(value) : compiled(value as object),
    ]),
  ) as Compiled<T>;

const made = new Map<KnownLanguage, LanguagePhrases>();

/** The phrases of a language, made when the first mail in it comes. */
export const phrasesOf = (language: KnownLanguage): LanguagePhrases => {
  const phrasesThere = made.get(language) ?? compiled(WORDS[language]);
  made.set(language, phrasesThere);
  return phrasesThere;
};

const stopped = new Map<KnownLanguage, ReadonlySet<string>>();

/** Words that no gap of a phrase runs over: they turn a sentence round. */
export const turningWords = (language: KnownLanguage): ReadonlySet<string> => {
  const words =
    stopped.get(language) ?? new Set([...WORDS[language].negations, ...WORDS[language].reversing]);
  stopped.set(language, words);
  return words;
};
