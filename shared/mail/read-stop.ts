import type { Channel, Purpose } from '../policy/purposes.ts';
import { type Phrase, phrases, places, type Sentence, says, sentencesOf, wordsOf } from './phrases.ts';
import { asksFor } from './read-intents.ts';
import { clausesOf, limiting, namedIn, type Scope, union } from './read-scope.ts';
import { en } from './words/plain-stop/en.ts';
import type { PlainStopWords } from './words/plain-stop/shape.ts';
import { sv } from './words/plain-stop/sv.ts';
import { phrasesOf, turningWords } from './words/words.ts';

export interface PlainStop {
  readonly channels: readonly Channel[] | 'all';
  readonly purposes: readonly Purpose[] | 'all';
}

export interface StopMail {
  readonly language: string;
  readonly written: string;
  readonly signature: string;
  readonly subjectLine: string;
  readonly senderName: string;
}

const compiled = ({ fillers, ...lists }: PlainStopWords) => ({
  fillers: new Set(fillers),
  courtesy: phrases(lists.courtesy),
  reasons: phrases(lists.reasons),
  contacts: phrases(lists.contacts),
  pointing: phrases(lists.pointing),
  everything: phrases(lists.everything),
  duties: phrases(lists.duties),
  asking: phrases(lists.asking),
  wanting: phrases(lists.wanting),
  or: phrases(lists.or),
  by: phrases(lists.by),
  halts: phrases(lists.halts),
});

type Words = ReturnType<typeof compiled>;
type PlainLanguage = 'sv' | 'en';

const PLAIN: Readonly<Record<PlainLanguage, Words>> = { sv: compiled(sv), en: compiled(en) };

/** Words that nobody here knows, in a sentence of the no itself, beside it, and in a subject. */
const UNKNOWN = { stop: 0, reason: 2, subject: 2 } as const;
/** A sentence without any known phrase is no longer than a title or a name: "Sms". */
const FEW_WORDS = 3;
/** Nobody needs more words for a plain no. */
const MOST_WORDS = 120;

const REPLY = /^\s{0,9}(?:re|sv|vs|aw|ang|fwd?|vb)\s?(?:\[\d{1,3}\])?\s?:/i;

/**
 * N8, L7: the no of a mail that is nothing but a no, in Swedish or English; null for everything else, which a person
 * or the full way of a request looks after. Every word must be accounted for: words of the no, of courtesy, of a
 * harmless reason, of one's own numbers. What is not known counts against it, so a mail that asks for more, asks on a
 * condition, or turns the no round is never taken for one.
 */
export const readPlainStop = (mail: StopMail): PlainStop | null => {
  if (mail.language !== 'sv' && mail.language !== 'en') return null;
  const language: PlainLanguage = mail.language;
  const sentences = sentencesOf(withoutAsides(mail.written));
  if (sentences.reduce((sum, { words }) => sum + words.length, 0) > MOST_WORDS) return null;
  const names = new Set(wordsOf(mail.senderName));
  if (hasHalt(wordsOf(mail.signature), new Set(), PLAIN[language])) return null;

  const subject = titleOf(mail, language, sentences.length === 0);
  if (subject === null) return null;
  const read = sentences.map((sentence) => readSentence(sentence, language, names, UNKNOWN.reason));
  const known = read.filter((sentence) => sentence !== null);
  if (known.length < read.length) return null;
  const all = [...subject, ...known];
  if (!all.some(({ isStop }) => isStop)) return null;
  return scopeOf(all);
};

interface Read {
  readonly isStop: boolean;
  readonly pointsBack: boolean;
  readonly goesOn: boolean;
  readonly isUnclear: boolean;
  readonly named: Scope;
  readonly kept: Scope;
}

/** The subject is ours in a reply, and says only what kind of matter it is; else it is a sentence like another. */
const titleOf = (mail: StopMail, language: PlainLanguage, isAll: boolean): readonly Read[] | null => {
  const [title] = sentencesOf(mail.subjectLine.replace(/[.!?;]+/g, ' '));
  if (title === undefined) return [];
  if (REPLY.test(mail.subjectLine)) {
    const isOther = says(phrasesOf(language).otherMatters, title.words) || asksForMore(title.words, language);
    return isAll || isOther ? null : [];
  }
  const names = new Set(wordsOf(mail.senderName));
  const read = readSentence(title, language, names, UNKNOWN.subject);
  return read === null ? null : [read];
};

/** Words in quotation marks are mentioned, not said. */
const withoutAsides = (written: string): string => written.replace(/["“”][^"“”\n]{0,80}["“”]/g, ' ');

const asksForMore = (words: readonly string[], language: PlainLanguage): boolean =>
  (['erasure', 'access', 'rectification', 'restriction', 'portability', 'follow-up'] as const).some(
    (intent) => asksFor(intent, words, language),
  );

/** What a sentence adds to a plain no; null where it holds anything else. */
const readSentence = (
  { text, words, isQuestion }: Sentence,
  language: PlainLanguage,
  names: ReadonlySet<string>,
  mostUnknown: number,
): Read | null => {
  const plain = PLAIN[language];
  const { intents, keeping, scoping, examples, channels, purposes, forOthers, conditions } =
    phrasesOf(language);
  const turning = turningWords(language);
  const isStop = says([...intents.objection, ...intents.withdrawal, ...plain.pointing], words, turning);
  const goesOn = says(scoping, words, turning);
  const isKept = says(keeping, words, turning);
  if (isQuestion && !(isStop && says(plain.asking, words))) return null;

  const beside = [...plain.courtesy, ...plain.reasons, ...plain.contacts, ...keeping, ...scoping];
  const taken = new Set(
    [
      ...places([...intents.objection, ...intents.withdrawal, ...plain.pointing], words, turning),
      ...places([...beside, ...(isStop ? plain.asking : [])], words, turning),
    ].flat(),
  );
  if (asksForMore(words, language) || says(forOthers, words)) return null;
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
  if (unknown.length > (isStop || isBare ? UNKNOWN.stop : mostUnknown)) return null;

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

const haltsIn = (halts: readonly Phrase[], words: readonly string[], taken: ReadonlySet<number>): boolean =>
  places(halts, words).some(([at = 0]) => !taken.has(at));

const hasHalt = (
  words: readonly string[],
  taken: ReadonlySet<number>,
  plain: Words,
  allowed: readonly Phrase[] = [],
): boolean => {
  const fine = new Set([...taken, ...places(allowed, words).flat()]);
  return haltsIn(plain.halts, words, fine);
};

/** Whether words name a channel or purpose without limiting the no to it for certain. */
const isUnclear = (
  words: readonly string[],
  { channels, purposes }: Scope,
  language: PlainLanguage,
  hasExamples: boolean,
  goesOn: boolean,
): boolean => {
  const plain = PLAIN[language];
  const words_ = phrasesOf(language);
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
    channels.flatMap((channel) => words_.channels[channel]),
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
const scopeOf = (all: readonly Read[]): PlainStop | null => {
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
const isTwoNoes = (all: readonly Read[]): boolean => {
  const stops = all.filter(({ isStop }) => isStop);
  const onlyChannel = stops.some(({ named }) => named.channels.length > 0 && named.purposes.length === 0);
  const onlyPurpose = stops.some(({ named }) => named.purposes.length > 0 && named.channels.length === 0);
  return onlyChannel && onlyPurpose;
};
