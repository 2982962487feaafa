import { says, sentencesOf, wordsOf } from './phrases.ts';
import type { MimeMail } from './read-mime.ts';
import { type KnownLanguage, phrasesOf, WORDS } from './words/words.ts';

export type Automatic = 'auto-reply' | 'bounce' | 'complaint-report' | 'no-complaint' | null;

const headerOf = ({ headers }: MimeMail, name: string): string | undefined =>
  headers.find(({ key }) => key === name)?.value;

const mediaType = (mail: MimeMail): string => headerOf(mail, 'content-type')?.toLowerCase() ?? '';

const hasPart = ({ attachments }: MimeMail, type: string): boolean =>
  attachments.some((part) => part.type === type);

const BOUNCE_SUBJECT =
  /undeliver|returned to sender|delivery (?:status|failure|has failed)|failure notice|mail delivery failed|kunde inte levereras|obeställbar/i;

/** Whether a machine wrote the mail as an answer to one of ours: RFC 3464, RFC 5965, RFC 8098, or by its words. */
export const readAutomatic = (mail: MimeMail, written: string): Automatic => {
  if (hasPart(mail, 'message/feedback-report'))
    return isComplaint(mail) ? 'complaint-report' : 'no-complaint';
  if (
    mediaType(mail).includes('disposition-notification') ||
    hasPart(mail, 'message/disposition-notification')
  )
    return 'auto-reply';
  if (hasPart(mail, 'message/delivery-status') || (isMachine(mail) && BOUNCE_SUBJECT.test(mail.subjectLine)))
    return 'bounce';
  const submitted = headerOf(mail, 'auto-submitted')?.toLowerCase().trim() ?? 'no';
  const saysAway = saidByMachine(mail.subjectLine) || saidByMachine(written);
  if (submitted.startsWith('auto-replied') || submitted.startsWith('auto-generated'))
    return hasMarkOfPerson(written) && !saysAway ? null : 'auto-reply';
  return saidByMachine(mail.subjectLine) || saysAwayPlainly(written) ? 'auto-reply' : null;
};

/** A no that came through a relay with such headers is a no: then somebody speaks of a wish of their own. */
const hasMarkOfPerson = (written: string): boolean =>
  (Object.keys(WORDS) as KnownLanguage[]).some((language) => {
    const { intents } = phrasesOf(language);
    return sentencesOf(written).some(({ words }) =>
      says([...intents.objection, ...intents.withdrawal], words),
    );
  });

const saidByMachine = (text: string): boolean => {
  const words = wordsOf(text.slice(0, 1_000));
  return (Object.keys(WORDS) as KnownLanguage[]).some((language) =>
    says(phrasesOf(language).automatic, words),
  );
};

/** Absence is said in a short text that asks for nothing. */
const saysAwayPlainly = (written: string): boolean =>
  written.length < 1_000 && saidByMachine(written) && !hasMarkOfPerson(written);

/** `not-spam` is no complaint (RFC 5965 and what providers send). */
const isComplaint = ({ attachments }: MimeMail): boolean =>
  !/^feedback-type:[ \t]{0,9}not-spam/im.test(
    attachments.find(({ type }) => type === 'message/feedback-report')?.content ?? '',
  );

/** The person who pressed the button, where the report says so. */
export const complainedAddress = ({ attachments }: MimeMail): string | undefined => {
  const report = attachments.find(({ type }) => type === 'message/feedback-report')?.content ?? '';
  return /^original-rcpt-to:[ \t]{0,9}<?([^\s<>@]{1,64}@[^\s<>@]{1,255})>?/im.exec(report)?.[1];
};

const isMachine = (mail: MimeMail): boolean =>
  /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+\-@]|$)/i.test(
    mail.from?.address ?? '',
  ) || (headerOf(mail, 'return-path') ?? '').replace(/\s/g, '') === '<>';

/** Headers that say that a machine sent it, or that a list would get what we answer. */
const MACHINE_HEADERS = [
  'x-auto-response-suppress',
  'x-autoreply',
  'x-autorespond',
  'x-ms-exchange-inbox-rules-loop',
];

/** Whether mail of a mailing, which nobody wrote to us alone. */
export const isBulk = (mail: MimeMail): boolean =>
  mail.headers.some(
    ({ key, value }) =>
      key.startsWith('list-') ||
      (key === 'precedence' && /^(?:bulk|list|junk|auto_reply)$/i.test(value.trim())),
  );

/** Whether an answer reaches a person: never a machine, a list or nobody, so that no two machines answer each other. */
export const isAnswerable = (mail: MimeMail, privacyEmail: string): boolean => {
  const submitted = headerOf(mail, 'auto-submitted')?.toLowerCase().trim() ?? 'no';
  return (
    mail.from !== null &&
    mail.from.address.toLowerCase() !== privacyEmail.toLowerCase() &&
    submitted === 'no' &&
    !isBulk(mail) &&
    !isMachine(mail) &&
    !mail.headers.some(({ key }) => MACHINE_HEADERS.includes(key)) &&
    !mediaType(mail).startsWith('multipart/report') &&
    !saidByMachine(mail.subjectLine)
  );
};
