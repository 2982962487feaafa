import type { Channel, Purpose } from '../policy/purposes.ts';
import { says, sentencesOf, wordsOf } from './phrases.ts';
import { readAuthenticity } from './read-authenticity.ts';
import { complainedAddress, isBulk, readAutomatic } from './read-automatic.ts';
import { readIntents } from './read-intents.ts';
import { readLanguage } from './read-language.ts';
import type { MimeMail } from './read-mime.ts';
import { readReview } from './read-review.ts';
import { readScope } from './read-scope.ts';
import { readSubject, type Subject } from './read-subject.ts';
import type { Written } from './read-written.ts';
import type { Intent, ReadLanguage } from './words/shape.ts';
import { type KnownLanguage, phrasesOf } from './words/words.ts';

type MailKind = 'request' | 'not-a-request' | 'auto-reply' | 'bounce' | 'complaint-report' | 'spam';

/** What a mail was read to be. An empty list of channels or purposes means all (L17). */
export interface Reading {
  readonly language: ReadLanguage;
  readonly kind: MailKind;
  readonly intents: readonly Intent[];
  readonly channels: readonly Channel[];
  readonly purposes: readonly Purpose[];
  /** The person concerned, as named in the mail; empty where nobody asks for anything. */
  readonly subject: Subject;
  readonly onBehalfOfOther: boolean;
  readonly authentic: 'pass' | 'fail' | 'none';
  /** Ambiguous, conditional, for another, about a child, unproved: nothing may follow from it alone. False is no leave to act; `plainStop` is. */
  readonly mustReview: boolean;
  /** Why, in a short sentence without personal data. */
  readonly note: string;
}

/** Reads what a parsed mail is and asks for. `authservId` names the server whose verdict on the sender counts. */
export const readingOf = (mail: MimeMail, body: Written, authservId: string): Reading => {
  const from = mail.from?.address ?? null;
  const title = withoutReply(mail.subjectLine);
  const language = readLanguage([body.written, title.own, mail.text, mail.subjectLine]);
  const base = { language, authentic: readAuthenticity(mail.headers, authservId, from) };

  const automatic = readAutomatic(mail, body.written);
  if (automatic === 'bounce') return nothingAsked(base, 'bounce', 'A mail of ours could not be delivered.');
  if (automatic === 'auto-reply') return nothingAsked(base, 'auto-reply', 'A machine answered.');
  if (automatic === 'no-complaint')
    return nothingAsked(base, 'not-a-request', 'A report that is no complaint.');
  if (automatic === 'complaint-report') {
    const email = complainedAddress(mail);
    const report = nothingAsked(
      base,
      'complaint-report',
      'The recipient of a mail marked it as spam (RFC 5965).',
    );
    return { ...report, subject: email === undefined ? {} : { email } };
  }
  if (language === 'other') {
    const isEmpty = body.written === '' && title.own === '';
    const asked = nothingAsked(base, 'not-a-request', 'Its language is not one that is read.');
    return { ...asked, mustReview: !isEmpty };
  }
  return requestOf(mail, body, title.own, language, base);
};

type Base = Pick<Reading, 'language' | 'authentic'>;

const nothingAsked = ({ language, authentic }: Base, kind: MailKind, note: string): Reading => ({
  language,
  kind,
  intents: [],
  channels: [],
  purposes: [],
  subject: {},
  onBehalfOfOther: false,
  authentic,
  mustReview: false,
  note,
});

const requestOf = (
  mail: MimeMail,
  body: Written,
  title: string,
  language: KnownLanguage,
  base: Base,
): Reading => {
  const said = sentencesOf(`${title}\n\n${body.written}`);
  const words = phrasesOf(language);
  const all = said.flatMap((sentence) => sentence.words);
  const offers = words.offers.filter((offer) =>
    says([offer], wordsOf(`${title} ${mail.text.slice(0, 20_000)}`)),
  );
  if (offers.length >= 2)
    return nothingAsked(base, 'spam', 'An offer to us; what it says of unsubscribing is its own footer.');
  const intents = readIntents(said, language);
  const speaksForSomebody = all.length <= SHORT || says(words.self, all);
  const mayStillAsk =
    body.isCut ||
    (body.written === '' && mail.attachments.some(({ inline }) => !inline)) ||
    (speaksForSomebody && !isBulk(mail) && says(words.touching, all));
  if (intents.length === 0 || !speaksForSomebody || (isBulk(mail) && !says(words.self, all)))
    return {
      ...nothingAsked(
        base,
        'not-a-request',
        mayStillAsk ? UNCLEAR : 'No right is used in what the sender wrote.',
      ),
      mustReview: mayStillAsk,
    };
  const onBehalfOfOther = says(words.forOthers, all);
  const review = readReview({
    said,
    intents,
    language,
    onBehalfOfOther,
    authentic: base.authentic,
    mail,
    body,
  });
  const limits = intents.includes('objection') || intents.includes('withdrawal');
  const scope = limits && !review.contradicts ? readScope(said, language) : { channels: [], purposes: [] };
  return {
    language,
    kind: 'request',
    intents,
    ...scope,
    subject: readSubject(mail, body, said, language, onBehalfOfOther),
    onBehalfOfOther,
    authentic: base.authentic,
    mustReview: review.reasons.length > 0,
    note: review.reasons.length > 0 ? review.reasons.join(' ') : `Asks for: ${intents.join(', ')}.`,
  };
};

const UNCLEAR = 'It touches privacy or marketing, and no request is read in it for certain.';

/** A mail of a few words needs no "I": "unsubscribe". */
const SHORT = 12;

/** A subject that answers one of ours is ours; only a sender's own counts. */
const withoutReply = (subjectLine: string): { readonly own: string } => ({
  own: /^\s{0,9}(?:re|sv|vs|aw|ang|fwd?|vb|vl)\s?(?:\[\d{1,3}\])?\s?:/i.test(subjectLine) ? '' : subjectLine,
});
