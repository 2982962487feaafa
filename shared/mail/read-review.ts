import { type Sentence, says } from './phrases.ts';
import type { Authenticity } from './read-authenticity.ts';
import type { MimeMail } from './read-mime.ts';
import { clausesOf, namedIn } from './read-scope.ts';
import type { Written } from './read-written.ts';
import type { Intent } from './words/shape.ts';
import { type KnownLanguage, phrasesOf, turningWords } from './words/words.ts';

interface Asked {
  readonly said: readonly Sentence[];
  readonly intents: readonly Intent[];
  readonly language: KnownLanguage;
  readonly onBehalfOfOther: boolean;
  readonly authentic: Authenticity;
  readonly mail: MimeMail;
  readonly body: Written;
}

export interface Review {
  /** Why a person must look, as sentences; none where nobody must. */
  readonly reasons: readonly string[];
  readonly contradicts: boolean;
}

/** What is told or changed about a person needs to know who asks (L5); portability tells as much as access. */
const NEEDS_AUTHENTIC: readonly Intent[] = ['access', 'erasure', 'rectification', 'portability'];

/** Whether a request needs a person: what is uncertain, conditional, for somebody else, or mixed with other matters. */
export const readReview = ({
  said,
  intents,
  language,
  onBehalfOfOther,
  authentic,
  mail,
  body,
}: Asked): Review => {
  const words = phrasesOf(language);
  const turning = turningWords(language);
  const asking = said.filter(({ words: sentence }) =>
    intents.some((intent) => says(words.intents[intent], sentence, turning)),
  );
  const all = said.flatMap((sentence) => sentence.words);
  const noes = said.filter(({ words: sentence }) =>
    says([...words.intents.objection, ...words.intents.withdrawal], sentence, turning),
  );
  const contradicts = noes.length > 0 && keepsWhatItStops(said, noes, language);
  const isMixed = said.some(
    ({ words: sentence, isQuestion }) =>
      says(words.otherMatters, sentence) && (isQuestion || says(words.unsettled, sentence)),
  );
  const reasons: readonly (readonly [boolean, string])[] = [
    [onBehalfOfOther, 'Written for somebody else.'],
    [asking.some(({ words: sentence }) => says(words.conditions, sentence)), 'It depends on a condition.'],
    [contradicts, 'It stops and keeps the same thing.'],
    [intents.includes('follow-up'), 'It speaks of an earlier request.'],
    [isMixed, 'It is mixed with another matter.'],
    [says(words.unsettled, all), 'It threatens, disputes or is in doubt.'],
    [says(words.attached, all) && mail.attachments.length > 0, 'What is asked stands in an attachment.'],
    [
      authentic !== 'pass' && intents.some((intent) => NEEDS_AUTHENTIC.includes(intent)),
      'Nothing proves that the sender wrote it.',
    ],
    [intents.filter((intent) => intent !== 'follow-up').length > 2, 'It asks for several things.'],
    [body.isCut, 'It is longer than what is read.'],
  ];
  return { reasons: reasons.filter(([holds]) => holds).map(([, reason]) => reason), contradicts };
};

/** Marketing that goes on beside a no to all of it. */
const keepsWhatItStops = (
  said: readonly Sentence[],
  noes: readonly Sentence[],
  language: KnownLanguage,
): boolean => {
  const { keeping } = phrasesOf(language);
  const clauses = said.flatMap(({ text }) => clausesOf(text));
  const kept = clauses.filter((clause) => says(keeping, clause)).map((clause) => namedIn(clause, language));
  const stopped = noes
    .flatMap(({ text }) => clausesOf(text))
    .filter((clause) => !says(keeping, clause))
    .map((clause) => namedIn(clause, language));
  const channels = stopped.flatMap((scope) => scope.channels);
  const purposes = stopped.flatMap((scope) => scope.purposes);
  const stopsAll = channels.length === 0 && purposes.length === 0;
  return kept.some(
    (scope) =>
      (stopsAll && (scope.channels.length > 0 || scope.purposes.length > 0)) ||
      scope.channels.some((channel) => channels.includes(channel)) ||
      scope.purposes.some((purpose) => purposes.includes(purpose)),
  );
};
