import type { MailRead } from '../mail/read-mail.ts';
import { everyHash, identifiersOf } from '../people/identifier.ts';
import type { EmailAddress } from '../people/person-fields.ts';
import type { Suppression } from '../people/suppression-store.ts';
import { after } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { RETENTION } from '../policy/retention.ts';
import { RIGHTS, type Right } from '../policy/rights.ts';
import type { Case } from './case.ts';
import { answerBefore } from './deadline.ts';
import { createCase, type OpeningDeps } from './open-case.ts';
import { stopMarketing } from './stop-marketing.ts';

interface Mail {
  readonly objectKey: string;
  /** When the mail came, not when it is read (L1). */
  readonly receivedAt: Instant;
  readonly requestId: string;
  readonly read: MailRead;
  readonly from: EmailAddress | undefined;
  /** What stood on the sender's address when the mail was read. */
  readonly nos: readonly { readonly hash: string; readonly seen: Suppression | undefined }[];
}

/**
 * A mail that somebody has to read: in the list with its receipt and its deadline (L1), found again by its sender's
 * address. One that clearly asks for erasure or restriction, or says no beside something else, has stopped marketing
 * by then (L7). `repeated`: the same mail waits there already, from another delivery.
 */
export const openReview = async (mail: Mail, deps: OpeningDeps): Promise<'for-review' | 'repeated'> => {
  const now = deps.clock();
  const { read, from, objectKey, receivedAt, requestId } = mail;
  const review: Omit<Case, 'version'> = {
    requestId,
    kind: 'review',
    channel: 'mail',
    language: catalogueLanguage(read.kind === 'read' ? read.mail.reading.language : undefined),
    receivedAt,
    dueAt: answerBefore(receivedAt),
    rights: [],
    channels: [],
    purposes: [],
    // Until somebody has read it, it blocks and no more: no record falls due by it.
    proven: false,
    answerable: read.kind === 'read' && read.mail.answerable,
    personal: {
      objectKey,
      ...(from && { email: from }),
      ...(read.kind === 'read' && {
        subjectLine: read.mail.subjectLine,
        written: read.mail.written,
      }),
    },
    named: identifiersOf({ email: from }).flatMap((identifier) => everyHash(deps.ring, identifier)),
    subject: requestId,
    confirmTokens: [],
    statusTokens: [],
    steps: [
      { step: 'received', at: receivedAt },
      { step: 'under-review', at: now },
    ],
    reading: readingOf(read),
    nextAttemptAt: after(receivedAt, RETENTION.rawMail),
  };
  const requested = {
    type: 'requested',
    requestId,
    rights: rightsIn(read),
    channel: 'mail',
    receivedAt,
  } as const;
  const { standing } = await createCase(
    review,
    [
      ...deps.evidence.adding(requestId, now, requested),
      ...mail.nos.map(({ hash, seen }) => deps.suppressions.unchanged(hash, seen)),
    ],
    deps,
  );
  if (standing.personal.objectKey !== objectKey) return 'repeated';
  if (from && isClear(read)) await stopMarketing(stoppingCase(standing, read), deps);
  return 'for-review';
};

/** What the reader found, without the words and identifiers of the person. */
const readingOf = (read: MailRead): Readonly<Record<string, unknown>> => {
  if (read.kind === 'unreadable') return { kind: 'unreadable', note: read.because };
  const { subject: _subject, ...reading } = read.mail.reading;
  return reading;
};

const rightsIn = (read: MailRead): readonly Right[] =>
  read.kind === 'read'
    ? RIGHTS.filter((right) => read.mail.reading.intents.some((intent) => intent === right))
    : [];

/** Nothing conditional, contradictory or for somebody else: what stops marketing may do so before anybody has read it. */
const isClear = (read: MailRead): boolean =>
  read.kind === 'read' && read.mail.reading.kind === 'request' && !read.mail.reading.mustReview;

const stoppingCase = (standing: Case, read: MailRead): Case => ({
  ...standing,
  rights: rightsIn(read).map((right) => ({ right, state: 'awaiting-review' })),
  ...(read.kind === 'read' && { channels: read.mail.reading.channels, purposes: read.mail.reading.purposes }),
});
