import { expect, test } from 'vitest';
import { CATALOGUE } from '../../shared/pages/catalogue/catalogue.ts';
import { LANGUAGES, type Language } from '../../shared/policy/languages.ts';

const FACT = 'FACT';

/** Words: Norwegian and Danish really do share short sentences. */
const LONGEST_SHARED = 6;

/** Every text of the catalogue, with its facts filled in. That none is missing the compiler sees to. */
const texts = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words(FACT, FACT))];
  return Object.values(words as object).flatMap(texts);
};

const everyText = LANGUAGES.flatMap((language) =>
  texts(CATALOGUE[language]).map((text) => [language, text] as const),
);

test('no text is empty, has stray spaces or straight quotes, or says who we are without being told', () => {
  const untidy = everyText.filter(([, text]) => !/^\S(.*\S)?$/.test(text) || /["`]| {2}|Nordic/.test(text));
  expect(untidy).toEqual([]);
});

test('no language has a long sentence of another one', () => {
  const owner = new Map<string, Language>();
  const borrowed = everyText.filter(([language, text]) => {
    const first = owner.get(text) ?? language;
    owner.set(text, first);
    return first !== language && text.split(' ').length > LONGEST_SHARED;
  });
  expect(borrowed).toEqual([]);
});

test('every text that is given a fact says it', () => {
  const facts = (words: unknown): boolean[] => {
    if (typeof words === 'function') return [String(words(FACT, FACT)).includes(FACT)];
    return typeof words === 'string' ? [] : Object.values(words as object).flatMap(facts);
  };
  for (const language of LANGUAGES) expect(facts(CATALOGUE[language])).not.toContain(false);
});
