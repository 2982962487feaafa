import { says, sentencesOf, wordsOf } from './phrases.ts';
import { type PlainStop, type StopSentence, scopeOf } from './stop-scope.ts';
import { asksForMore, hasHalt, readStopSentence } from './stop-sentence.ts';
import { PLAIN, type PlainLanguage } from './words/plain-stop/plain-stop.ts';
import { phrasesOf } from './words/words.ts';

interface StopMail {
  readonly language: string;
  readonly written: string;
  readonly signature: string;
  readonly subjectLine: string;
  readonly senderName: string;
}

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
  const read = sentences.map((sentence) => readStopSentence(sentence, language, names));
  const known = read.filter((sentence) => sentence !== null);
  if (known.length < read.length) return null;
  const all = [...subject, ...known];
  if (!all.some(({ isStop }) => isStop)) return null;
  return scopeOf(all);
};

/** The subject is ours in a reply, and says only what kind of matter it is; else it is a sentence like another. */
const titleOf = (mail: StopMail, language: PlainLanguage, isAll: boolean): readonly StopSentence[] | null => {
  const [title] = sentencesOf(mail.subjectLine.replace(/[.!?;]+/g, ' '));
  if (title === undefined) return [];
  if (REPLY.test(mail.subjectLine)) {
    const isOther = says(phrasesOf(language).otherMatters, title.words) || asksForMore(title.words, language);
    return isAll || isOther ? null : [];
  }
  const names = new Set(wordsOf(mail.senderName));
  const read = readStopSentence(title, language, names);
  return read === null ? null : [read];
};

/** Words in quotation marks are mentioned, not said. */
const withoutAsides = (written: string): string => written.replace(/["“”][^"“”\n]{0,80}["“”]/g, ' ');
