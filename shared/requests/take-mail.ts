import type { MailRead, ReadMail } from '../mail/read-mail.ts';
import { everyHash, identifiersOf } from '../people/identifier.ts';
import { type EmailAddress, emailAddress } from '../people/person-fields.ts';
import { isOfErased } from '../people/suppression.ts';
import type { Bucket } from '../platform/bucket.ts';
import type { Instant } from '../platform/instant.ts';
import { idFrom } from '../platform/random.ts';
import type { CreatedObject } from '../platform/s3-event.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { type OpeningDeps, openCase } from './open-case.ts';
import { openReview } from './open-review.ts';

/** SES takes mails up to 40 MB, and so do we. */
const MAX_MAIL_BYTES = 40 * 1024 * 1024;
/** What SES writes when its rule is made. */
const SET_UP = 'AMAZON_SES_SETUP_NOTIFICATION';

export interface MailDeps extends OpeningDeps {
  readonly mails: Bucket;
  readonly readMail: (raw: Uint8Array) => Promise<MailRead>;
}

/**
 * A mail to the privacy address (N8). A plain stop is recorded at once and answered once; everything else becomes an
 * item that somebody reads, with the deadline that runs from its receipt (L1). Acted on, the mail is deleted; one that
 * waits for a reader stays. The same mail, delivered twice or redelivered after a crash, acts once.
 */
export const takeMail = async (
  { key: objectKey, at: receivedAt }: CreatedObject,
  deps: MailDeps,
): Promise<'stopped' | 'for-review' | 'repeated' | 'erased' | 'set-up' | 'gone'> => {
  if (objectKey.endsWith(SET_UP)) return done(objectKey, 'set-up', deps);
  const object = await deps.mails.get(objectKey, MAX_MAIL_BYTES);
  if (object.kind === 'missing') return 'gone';
  const read: MailRead =
    object.kind === 'too-large'
      ? { kind: 'unreadable', because: 'It is larger than 40 MB.' }
      : await deps.readMail(object.body);
  const from = read.kind === 'read' ? addressOf(read.mail) : undefined;
  const nos = await nosOf(from, deps);
  if (nos.some(({ seen }) => seen && isOfErased(seen.cells, receivedAt)))
    return done(objectKey, 'erased', deps);
  const requestId = idOf(read, objectKey);

  if (read.kind === 'read' && read.mail.plainStop && from) {
    const outcome = await openCase(stopOf(read.mail, from, requestId, receivedAt), deps);
    return done(objectKey, outcome === 'opened' ? 'stopped' : 'repeated', deps);
  }
  const outcome = await openReview({ objectKey, receivedAt, requestId, read, from, nos }, deps);
  return outcome === 'repeated' ? done(objectKey, 'repeated', deps) : outcome;
};

const done = async <Outcome>(objectKey: string, outcome: Outcome, { mails }: MailDeps): Promise<Outcome> => {
  await mails.remove(objectKey);
  return outcome;
};

/** One address of an acceptable form: a no can stand against nothing else, and no answer goes anywhere else. */
const addressOf = ({ from }: ReadMail): EmailAddress | undefined => emailAddress().safeParse(from).data;

/**
 * What stands on the sender's address. A mail that was on its way when its sender was erased is not kept; and what is
 * read here must still stand when the mail is, or an erasure that runs meanwhile would miss it.
 */
const nosOf = async (from: EmailAddress | undefined, { ring, suppressions }: MailDeps) => {
  const hashes = identifiersOf({ email: from }).flatMap((one) =>
    everyHash(ring, one).map(({ hash }) => hash),
  );
  const nos = await suppressions.read(hashes);
  return hashes.map((hash) => ({ hash, seen: nos.get(hash) }));
};

/**
 * The same for every delivery of a mail. A `Message-ID` alone would let others take somebody's place, and a forged copy
 * is another mail than the true one.
 */
const idOf = (read: MailRead, objectKey: string): string => {
  if (read.kind === 'unreadable') return idFrom(objectKey);
  const { messageId, from, subjectLine, written, reading } = read.mail;
  return idFrom(JSON.stringify([messageId ?? objectKey, from, subjectLine, written, reading.authentic]));
};

const stopOf = (mail: ReadMail, from: EmailAddress, requestId: string, receivedAt: Instant) => {
  const { authentic, language } = mail.reading;
  const { channels = 'all', purposes = 'all' } = mail.plainStop ?? {};
  return {
    requestId,
    channel: 'mail',
    language: catalogueLanguage(language),
    receivedAt,
    rights: ['objection'],
    channels: channels === 'all' ? [] : channels,
    purposes: purposes === 'all' ? [] : purposes,
    identifiers: identifiersOf({ email: from }),
    personal: {
      email: from,
      contact: from,
      ...(mail.messageId && { inReplyTo: [...mail.references, mail.messageId] }),
    },
    // Whoever forges a sender stops marketing to that address, and no more; and that address gets no mail for it.
    proven: authentic === 'pass',
    answerable: mail.answerable && authentic !== 'fail',
  } as const;
};
