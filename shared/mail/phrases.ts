/**
 * The small language of the words in `words/`. A phrase is words with a space between: `a/b` is either word, `word*`
 * any word that begins so, `?` after a word means that it may be missing, and `…` skips up to five words, but none
 * that turns a sentence round (`not`, `if`).
 */
type Step =
  | { readonly kind: 'word'; readonly any: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'gap' };

export type Phrase = readonly Step[];

export const phrases = (written: readonly string[]): readonly Phrase[] =>
  written.map((phrase) =>
    phrase.split(' ').map((step): Step => {
      if (step === '…') return { kind: 'gap' };
      const optional = step.endsWith('?');
      return { kind: 'word', any: (optional ? step.slice(0, -1) : step).split('/'), optional };
    }),
  );

const LONGEST_GAP = 5;

/** Words as they are compared: lower case, without addresses and links, apostrophes straightened. */
export const wordsOf = (text: string): readonly string[] =>
  withoutAddresses(text)
    .toLowerCase()
    .replace(/[’‘´`]/g, "'")
    .match(/[\p{L}\p{M}\p{N}]+(?:['\-:][\p{L}\p{N}]+)*/gu) ?? [];

/** An address or a link says nothing that its writer meant. */
const withoutAddresses = (text: string): string =>
  text
    .split(/(\s+)/)
    .map((piece) => (/@|:\/\/|^www\./i.test(piece) ? piece.replace(/[^.,;!?)\s]/g, '') : piece))
    .join('');

/** Which words `phrase` takes when it begins at `at`, gaps left out; undefined where it does not stand there. */
const match = (
  phrase: Phrase,
  words: readonly string[],
  at: number,
  stops: ReadonlySet<string>,
  step = 0,
): readonly number[] | undefined => {
  const next = phrase[step];
  if (next === undefined) return [];
  if (next.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const rest = match(phrase, words, at + skipped, stops, step + 1);
      if (rest !== undefined) return rest;
      const word = words[at + skipped];
      if (word === undefined || stops.has(word)) return undefined;
    }
    return undefined;
  }
  const word = words[at];
  if (word !== undefined && next.any.some((wanted) => isMeant(wanted, word))) {
    const rest = match(phrase, words, at + 1, stops, step + 1);
    if (rest !== undefined) return [at, ...rest];
  }
  return next.optional ? match(phrase, words, at, stops, step + 1) : undefined;
};

const isMeant = (wanted: string, word: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;

const NO_STOPS: ReadonlySet<string> = new Set();

/** For every place where a phrase of the list stands, the words that it takes. */
export const places = (
  list: readonly Phrase[],
  words: readonly string[],
  stops: ReadonlySet<string> = NO_STOPS,
): readonly (readonly number[])[] =>
  words.flatMap((_, at) =>
    list.flatMap((phrase) => {
      const taken = match(phrase, words, at, stops);
      return taken === undefined || taken.length === 0 ? [] : [taken];
    }),
  );

export const says = (
  list: readonly Phrase[],
  words: readonly string[],
  stops: ReadonlySet<string> = NO_STOPS,
): boolean =>
  words.some((_, at) => list.some((phrase) => (match(phrase, words, at, stops)?.length ?? 0) > 0));

export interface Sentence {
  readonly text: string;
  readonly words: readonly string[];
  readonly isQuestion: boolean;
  /** Words that begin a clause: a negation before them is not theirs. */
  readonly breaks: ReadonlySet<number>;
}

const breaksIn = (sentence: string): ReadonlySet<number> => {
  const breaks = new Set<number>();
  let words = 0;
  for (const clause of sentence.split(/[,:()–]/)) {
    words += wordsOf(clause).length;
    breaks.add(words);
  }
  return breaks;
};

/** Abbreviations whose full stop ends nothing. */
const ABBREVIATION = /(?:^|[\s(])(?:art|nr|tel|kl|st|bl\.a|t\.ex|e\.g|i\.e|no|dr|mr|mrs|ms|ca|resp)\.$/i;

/** Sentences: up to a full stop, a question or exclamation mark, a semicolon, or an empty line. */
export const sentencesOf = (text: string): readonly Sentence[] => {
  const sentences: string[] = [];
  let pending = '';
  for (const piece of text
    .replace(/\n[ \t]{0,80}\n/g, '\u2029')
    .split(/(?<=[.!?;\u2029])(?=\s|$)|(?<=\u2029)/u)) {
    pending = pending.length < 2_000 ? pending + piece : piece;
    if (ABBREVIATION.test(pending.slice(-12))) continue;
    sentences.push(pending);
    pending = '';
  }
  return [...sentences, pending]
    .map((sentence) => ({
      text: sentence,
      words: wordsOf(sentence),
      isQuestion: sentence.trimEnd().endsWith('?'),
      breaks: breaksIn(sentence),
    }))
    .filter(({ words }) => words.length > 0);
};
