import { CONTROLLER } from '../policy/controller.ts';
import { asMeant } from './client-unsubscribe.ts';
import { isAnswerable, isBulk } from './read-automatic.ts';
import { type MimeMail, readMime } from './read-mime.ts';
import { readPlainStop } from './read-stop.ts';
import { addressesIn } from './read-subject.ts';
import { readWritten, type Written } from './read-written.ts';
import { type Reading, readingOf } from './reading.ts';
import type { PlainStop } from './stop-scope.ts';

export type { Reading } from './reading.ts';

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
  const body = { ...read, written: asMeant(read.written, mail.subjectLine) };
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
