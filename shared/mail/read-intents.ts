import { places, type Sentence } from './phrases.ts';
import type { Intent } from './words/shape.ts';
import { type KnownLanguage, phrasesOf, turningWords, WORDS } from './words/words.ts';

/** In the order in which a reading lists them. */
const INTENTS = [
  'objection',
  'withdrawal',
  'erasure',
  'access',
  'rectification',
  'restriction',
  'portability',
  'follow-up',
] as const satisfies readonly Intent[];

/** How far before a phrase a negation still turns it round: "please do not delete". After it, only as the next word. */
const REACH_OF_NOT = 3;

/** Who is meant, between a verb and its negation: "avregistrera mig inte". */
const OBJECTS: ReadonlySet<string> = new Set(['mig', 'mej', 'oss', 'me', 'us', 'meg']);

/** What the sentences ask for. "Do not delete my data" asks for no erasure. */
export const readIntents = (sentences: readonly Sentence[], language: KnownLanguage): readonly Intent[] =>
  INTENTS.filter((intent) => sentences.some(({ words, breaks }) => asksFor(intent, words, language, breaks)));

export const asksFor = (
  intent: Intent,
  words: readonly string[],
  language: KnownLanguage,
  breaks: ReadonlySet<number> = new Set(),
): boolean => {
  const negations = new Set(WORDS[language].negations);
  return places(phrasesOf(language).intents[intent], words, turningWords(language)).some((place) => {
    const begin = place[0] ?? 0;
    const end = (place.at(-1) ?? 0) + 1;
    const after = OBJECTS.has(words[end] ?? '') ? words[end + 1] : words[end];
    const around = [...words.slice(clauseStart(begin, breaks), begin), after ?? ''];
    return intent === 'follow-up' || !around.some((word) => negations.has(word));
  });
};

const clauseStart = (begin: number, breaks: ReadonlySet<number>): number => {
  let start = begin;
  while (start > 0 && begin - start < REACH_OF_NOT && !breaks.has(start)) start -= 1;
  return start;
};
