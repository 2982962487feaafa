import { type Phrase, places, type Sentence, says } from './phrases.ts';
import { asksFor } from './read-intents.ts';
import { clausesOf, namedIn, union } from './read-scope.ts';
import { isUnclear, type StopSentence } from './stop-scope.ts';
import { PLAIN, type PlainLanguage, type PlainPhrases } from './words/plain-stop/plain-stop.ts';
import { phrasesOf, turningWords, WORDS } from './words/words.ts';

/** Words that nobody here knows, in a sentence of the no itself and beside it. */
const UNKNOWN = { stop: 0, beside: 1 } as const;
/** A sentence without any known phrase is no longer than a title or a name: "Sms". */
const FEW_WORDS = 3;

/** Whether words use another right, or follow an earlier request up. */
export const asksForMore = (words: readonly string[], language: PlainLanguage): boolean =>
  (['erasure', 'access', 'rectification', 'restriction', 'portability', 'follow-up'] as const).some(
    (intent) => asksFor(intent, words, language),
  );

/** What a sentence adds to a plain no; null where it holds anything else. */
export const readStopSentence = (
  { text, words, isQuestion, breaks }: Sentence,
  language: PlainLanguage,
  names: ReadonlySet<string>,
): StopSentence | null => {
  const plain = PLAIN[language];
  const { intents, keeping, scoping, examples, channels, purposes, forOthers, unsettled, conditions } =
    phrasesOf(language);
  const turning = turningWords(language);
  const isStop = says([...intents.objection, ...intents.withdrawal, ...plain.pointing], words, turning);
  const goesOn = says(scoping, words, turning);
  const isKept = says(keeping, words, turning);
  if ((isStop || goesOn) && isDated(text)) return null;
  if (isQuestion && !(isStop && says(plain.asking, words))) return null;

  const beside = [...plain.courtesy, ...plain.reasons, ...plain.contacts, ...keeping, ...scoping];
  const stops = places([...intents.objection, ...intents.withdrawal, ...plain.pointing], words, turning);
  const beforeIt = places(beside, words, turning);
  if (isTurnedByReason(stops, beforeIt, words, breaks, language)) return null;
  const taken = new Set([...stops, ...beforeIt, ...(isStop ? places(plain.asking, words) : [])].flat());
  if (asksForMore(words, language) || says(forOthers, words) || says(unsettled, words)) return null;
  const left = words.map((_, at) => at).filter((at) => !taken.has(at));
  if (haltsIn(conditions, words, taken)) return null;
  if (!isStop && !isKept && haltsIn(plain.wanting, words, taken)) return null;
  const isBare = !isStop && taken.size === 0;
  if (isBare && words.length > FEW_WORDS) return null;
  const mayNameContract = isKept && !isStop;
  if (hasHalt(words, taken, plain, mayNameContract ? plain.duties : [])) return null;

  const themes = new Set(
    places(
      [...Object.values(channels).flat(), ...Object.values(purposes).flat(), ...plain.everything],
      words,
    ).flat(),
  );
  const unknown = left.filter((at) => {
    const word = words[at] ?? '';
    return (
      !themes.has(at) &&
      !(mayNameContract && says(plain.duties, [word])) &&
      !plain.fillers.has(word) &&
      !names.has(word) &&
      !/\d|^.$/u.test(word)
    );
  });
  if (unknown.length > (isStop || isBare ? UNKNOWN.stop : UNKNOWN.beside)) return null;

  const clauses = clausesOf(text);
  const naming = clauses.filter((clause) => !says(keeping, clause));
  const named = union(naming.map((clause) => namedIn(clause, language)));
  return {
    isStop,
    pointsBack: says(plain.pointing, words, turning),
    goesOn,
    isUnclear: (isStop || goesOn) && isUnclear(words, named, language, says(examples, words), goesOn),
    named,
    kept: union(clauses.filter((clause) => says(keeping, clause)).map((clause) => namedIn(clause, language))),
  };
};

/** "I am not interested in unsubscribing": a reason with a negation that runs into the no turns it round. */
const isTurnedByReason = (
  stops: readonly (readonly number[])[],
  reasons: readonly (readonly number[])[],
  words: readonly string[],
  breaks: ReadonlySet<number>,
  language: PlainLanguage,
): boolean => {
  const negations = WORDS[language].negations;
  const negated = reasons.filter((place) => place.some((at) => negations.includes(words[at] ?? '')));
  const begins = stops.map(([begin = 0]) => begin);
  return negated.some((reason) => {
    const end = (reason.at(-1) ?? 0) + 1;
    const begin = Math.min(...begins.filter((at) => at >= end));
    if (!Number.isFinite(begin)) return false;
    const between = words.slice(end, begin);
    const isApart = [...breaks].some((at) => at >= end && at <= begin);
    return !isApart && !says(PLAIN[language].joining, between);
  });
};

const haltsIn = (halts: readonly Phrase[], words: readonly string[], taken: ReadonlySet<number>): boolean =>
  places(halts, words).some(([at = 0]) => !taken.has(at));

/** Whether words hold something after which nothing is plain, beside those that a phrase has taken. */
export const hasHalt = (
  words: readonly string[],
  taken: ReadonlySet<number>,
  plain: PlainPhrases,
  allowed: readonly Phrase[] = [],
): boolean => {
  const fine = new Set([...taken, ...places(allowed, words).flat()]);
  return haltsIn(plain.halts, words, fine);
};

/** A day or an hour: from then on or until then, and not simply no. */
const isDated = (text: string): boolean =>
  /(?<![\d-])(?:\d{4}-\d{2}-\d{2}|\d{1,2}[/.:-]\d{1,2}|\d{1,2})(?![\d-]|[./:]\d)/.test(
    text.replace(/\b(?:art|artikel|article)\.?\s{0,3}21\b(?:[.(]\d\)?)?/gi, '').replace(PHONE_OR_NUMBER, ''),
  );

/** Numbers as people are reached or known by: seven digits and more, however they are spaced. */
const PHONE_OR_NUMBER = /(?<!\d)(?!\d{4}-\d{2}-\d{2}(?!\d))\+?\d(?:[ ()-]{0,2}\d){6,15}(?!\d)/g;
