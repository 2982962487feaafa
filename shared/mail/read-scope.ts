import { CHANNELS, type Channel, PURPOSES, type Purpose } from '../policy/purposes.ts';
import { places, type Sentence, says, wordsOf } from './phrases.ts';
import type { NamedPurpose } from './words/shape.ts';
import { type KnownLanguage, phrasesOf, turningWords } from './words/words.ts';

export interface Scope {
  readonly channels: readonly Channel[];
  readonly purposes: readonly Purpose[];
}

const NOTHING: Scope = { channels: [], purposes: [] };

/** What words name, in the policy's order. */
export const namedIn = (words: readonly string[], language: KnownLanguage): Scope => {
  const { channels, purposes, noChannel } = phrasesOf(language);
  const none = new Set(places(noChannel, words).flat());
  const meant = words.map((word, at) => (none.has(at) ? '' : word));
  return {
    channels: CHANNELS.filter((channel) => says(channels[channel], meant)),
    purposes: PURPOSES.filter(
      (purpose) => purpose in purposes && says(purposes[purpose as NamedPurpose], words),
    ),
  };
};

/** Parts of a sentence that can say the opposite of each other: "no calls, but letters are fine". */
export const clausesOf = (sentence: string): readonly (readonly string[])[] =>
  sentence
    .split(/,|:\s|\s(?:men|but|mutta|aber|–|-)\s/)
    .map(wordsOf)
    .filter((words) => words.length > 0);

export const union = (scopes: readonly Scope[]): Scope => ({
  channels: CHANNELS.filter((channel) => scopes.some(({ channels }) => channels.includes(channel))),
  purposes: PURPOSES.filter((purpose) => scopes.some(({ purposes }) => purposes.includes(purpose))),
});

/**
 * What a no is limited to, nothing being everything (L17). Words that let something go on, and channels that stand
 * as examples, limit nothing; direct marketing alone is all marketing (GDPR 21(2)).
 */
export const readScope = (sentences: readonly Sentence[], language: KnownLanguage): Scope => {
  const { intents, scoping, keeping, examples } = phrasesOf(language);
  const noes = [...intents.objection, ...intents.withdrawal];
  const turning = turningWords(language);
  const saysNo = sentences.filter(({ words }) => says(noes, words, turning) || says(scoping, words, turning));
  if (saysNo.some(({ words }) => says(examples, words))) {
    return { channels: [], purposes: limiting(named(saysNo, language, keeping).purposes) };
  }
  const scope = named(saysNo, language, keeping);
  return { channels: scope.channels, purposes: limiting(scope.purposes) };
};

const named = (
  sentences: readonly Sentence[],
  language: KnownLanguage,
  keeping: Parameters<typeof says>[0],
): Scope =>
  sentences.length === 0
    ? NOTHING
    : union(
        sentences
          .flatMap(({ text }) => clausesOf(text))
          .filter((clause) => !says(keeping, clause))
          .map((clause) => namedIn(clause, language)),
      );

/** Direct marketing is a limit only beside another purpose. */
export const limiting = (purposes: readonly Purpose[]): readonly Purpose[] =>
  purposes.length === 1 && purposes[0] === 'direct-marketing' ? [] : purposes;
