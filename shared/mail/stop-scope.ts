import type { Channel, Purpose } from '../policy/purposes.ts';
import { places, says } from './phrases.ts';
import { limiting, type Scope, union } from './read-scope.ts';
import { PLAIN, type PlainLanguage } from './words/plain-stop/plain-stop.ts';
import { phrasesOf } from './words/words.ts';

export interface PlainStop {
  readonly channels: readonly Channel[] | 'all';
  readonly purposes: readonly Purpose[] | 'all';
}

/** What one sentence of a plain no says. */
export interface StopSentence {
  readonly isStop: boolean;
  readonly pointsBack: boolean;
  readonly goesOn: boolean;
  readonly isUnclear: boolean;
  readonly named: Scope;
  readonly kept: Scope;
}

/** Whether words name a channel or purpose without limiting the no to it for certain. */
export const isUnclear = (
  words: readonly string[],
  { channels, purposes }: Scope,
  language: PlainLanguage,
  hasExamples: boolean,
  goesOn: boolean,
): boolean => {
  const plain = PLAIN[language];
  const allChannels = phrasesOf(language).channels;
  if (channels.length === 0 && purposes.length === 0) return false;
  if (hasExamples) return true;
  const namesEverything = says(plain.everything, words);
  if (purposes.length > 0 && namesEverything && limiting(purposes).length > 0) return true;
  if (channels.length === 0) return false;
  const areSalesCalls =
    purposes.every((purpose) => purpose === 'distance-sales') &&
    channels.every((channel) => channel === 'phone');
  if (goesOn || areSalesCalls) return false;
  const channelAt = places(
    channels.flatMap((channel) => allChannels[channel]),
    words,
  ).map(([at = 0]) => at);
  if (purposes.length > 0)
    return !channelAt.some((at) => says(plain.by, words.slice(Math.max(0, at - 1), at)));
  const everythingAt = places(plain.everything, words).map(([at = 0]) => at);
  return channelAt.some((channel) =>
    everythingAt.some((everything) => {
      const [first, second] = [Math.min(channel, everything), Math.max(channel, everything)];
      return second - first > 0 && second - first <= 3 && says(plain.or, words.slice(first + 1, second));
    }),
  );
};

/** L17: what is not limited is everything. Where the limit is not certain, null. */
export const scopeOf = (all: readonly StopSentence[]): PlainStop | null => {
  if (all.some(({ isUnclear }) => isUnclear)) return null;
  const said = union(all.filter(({ isStop, goesOn }) => isStop || goesOn).map(({ named }) => named));
  const named = union(all.map((sentence) => sentence.named));
  const kept = union(all.map((sentence) => sentence.kept));
  const pointsBack = all.some((sentence) => sentence.pointsBack);
  const isCovered =
    named.channels.every((channel) => said.channels.includes(channel)) &&
    named.purposes.every((purpose) => said.purposes.includes(purpose));
  if (!isCovered && !pointsBack) return null;
  const channels = named.channels;
  const purposes = limiting(named.purposes);
  if (channels.some((channel) => kept.channels.includes(channel))) return null;
  if (purposes.some((purpose) => kept.purposes.includes(purpose))) return null;
  const keepsSomething = kept.channels.length > 0 || kept.purposes.length > 0;
  if (keepsSomething && channels.length === 0 && purposes.length === 0) return null;
  if (isTwoNoes(all)) return null;
  return {
    channels: channels.length === 0 ? 'all' : channels,
    purposes: purposes.length === 0 ? 'all' : purposes,
  };
};

/** One sentence stops a channel and another a purpose: together they would say a third thing. */
const isTwoNoes = (all: readonly StopSentence[]): boolean => {
  const stops = all.filter(({ isStop }) => isStop);
  const onlyChannel = stops.some(({ named }) => named.channels.length > 0 && named.purposes.length === 0);
  const onlyPurpose = stops.some(({ named }) => named.purposes.length > 0 && named.channels.length === 0);
  return onlyChannel && onlyPurpose;
};
