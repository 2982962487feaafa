import { CONTROLLER } from '../policy/controller.ts';
import type { Channel, Purpose } from '../policy/purposes.ts';
import { asMeant } from './client-unsubscribe.ts';
import { says, sentencesOf, wordsOf } from './phrases.ts';
import { readAuthenticity } from './read-authenticity.ts';
import { complainedAddress, isAnswerable, isBulk, readAutomatic } from './read-automatic.ts';
import { readIntents } from './read-intents.ts';
import { readLanguage } from './read-language.ts';
import { type MimeMail, readMime } from './read-mime.ts';
import { readReview } from './read-review.ts';
import { readScope } from './read-scope.ts';
import { type PlainStop, readPlainStop } from './read-stop.ts';
import { addressesIn, readSubject, type Subject } from './read-subject.ts';
import { readWritten, type Written } from './read-written.ts';
import type { Intent, ReadLanguage } from './words/shape.ts';
import { type KnownLanguage, phrasesOf } from './words/words.ts';

export type { Intent } from './words/shape.ts';

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
  readonly mustReview: boolean;
  /** Why, in a short sentence without personal data. */
  readonly note: string;
}

export interface ReadMail {
  readonly reading: Reading;
  /** The From address, its domain in lower case; null where there is none or more than one. */
  readonly from: string | null;
  readonly subjectLine: string;
  /** The Message-ID, for answers and for doubles. */
  readonly messageId: string | null;
  readonly references: readonly string[];
  /** What the sender wrote: without quotes, signatures, footers. */
  readonly written: string;
  /** False where an answer could loop or go to a machine. It never stops the reading. */
  readonly answerable: boolean;
  /** The no of a plain case, which may be recorded at once; null for everything else. */
  readonly plainStop: PlainStop | null;
}

export type MailRead =
  | { readonly kind: 'read'; readonly mail: ReadMail }
  | { readonly kind: 'unreadable'; readonly because: string };

/**
 * N8: reads a raw mail to the privacy address. Pure: bytes in, a reading out. `authservId` names the server whose
 * verdict on the sender counts. What is over a limit or broken beyond reading is 'unreadable', with the reason.
 */
export const readMail = async (raw: Uint8Array, authservId: string): Promise<MailRead> => {
  const mime = await readMime(raw);
  if (mime.kind === 'unreadable') return mime;
  const { mail } = mime;
  const read = readWritten(mail.text, mail.from?.name ?? '');
  const body = { ...read, written: asMeant(read.written) };
  const reading = readingOf(mail, body, authservId);
  const from = mail.from?.address ?? null;
  return {
    kind: 'read',
    mail: {
      reading,
      from,
      subjectLine: mail.subjectLine,
      messageId: idsIn(mail, 'message-id')[0] ?? null,
      references: [...new Set([...idsIn(mail, 'references'), ...idsIn(mail, 'in-reply-to')])].slice(0, 50),
      written: read.written,
      answerable:
        (reading.kind === 'request' || reading.kind === 'not-a-request') &&
        isAnswerable(mail, CONTROLLER.privacyEmail),
      plainStop: plainStopOf(mail, body, reading),
    },
  };
};

const idsIn = ({ headers }: MimeMail, name: string): readonly string[] =>
  (headers.find(({ key }) => key === name)?.value ?? '').slice(0, 20_000).match(/<[^<>\s]{1,250}>/g) ?? [];

const readingOf = (mail: MimeMail, body: Written, authservId: string): Reading => {
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

/** Attachments that hold no letter: signatures, cards, pictures inside the text. */
const HARMLESS = /^(?:application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ms-tnef)|text\/(?:x-)?vcard)$/;

const plainStopOf = (mail: MimeMail, body: Written, reading: Reading): PlainStop | null => {
  const from = mail.from?.address;
  if (reading.kind !== 'request' || from === undefined || body.isCut || isBulk(mail)) return null;
  if (!reading.intents.every((intent) => intent === 'objection' || intent === 'withdrawal')) return null;
  if (reading.onBehalfOfOther) return null;
  if (mail.attachments.some(({ type, inline }) => !inline && !HARMLESS.test(type))) return null;
  const own = [from.toLowerCase(), CONTROLLER.privacyEmail];
  if (
    addressesIn(`${mail.subjectLine}\n${body.written}`).some(
      (address) => !own.includes(address.toLowerCase()),
    )
  )
    return null;
  return readPlainStop({
    language: reading.language,
    written: body.written,
    signature: body.signature,
    subjectLine: mail.subjectLine,
    senderName: mail.from?.name ?? '',
  });
};
