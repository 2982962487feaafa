import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { CASE_TEMPLATES, type CaseTemplate } from '../mail/duty-messages.ts';
import type { Message, MessageStore } from '../mail/message-store.ts';
import type { SendMail } from '../mail/send-mail.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import type { EmailAddress } from '../people/person-fields.ts';
import type { SuppressionStore } from '../people/suppression-store.ts';
import { nextDay } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import { earliest, type Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { digest, newToken } from '../platform/random.ts';
import { transact } from '../platform/transact.ts';
import { MAIL_LIMITS } from '../policy/limits.ts';
import { needsConfirmation } from '../policy/rights.ts';
import { type Case, hasEndedWhole, rightsIn, withStep } from './case.ts';
import { attemptOf, type CaseStore, casePartition } from './case-store.ts';
import { changeCase } from './change-case.ts';
import { closed } from './close-case.ts';
import { withStatusToken } from './confirm-case.ts';
import { answerableUntil, confirmableUntil, hasWords } from './join-case.ts';
import type { MailSlots } from './mail-slots.ts';
import type { CaseMail } from './queue-messages.ts';
import { type LinkTokens, type WritingDeps, writeCaseMail } from './write-case-mail.ts';

export interface TellingDeps extends WritingDeps {
  readonly client: Dynamo;
  readonly cases: CaseStore;
  readonly caseMessages: MessageStore;
  readonly slots: MailSlots;
  readonly suppressions: SuppressionStore;
  readonly evidence: EvidenceStore;
  readonly send: SendMail;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/** A case is about to write to somebody. */
interface Mailing {
  readonly seen: Case;
  readonly messageId: string;
  readonly template: CaseTemplate;
  readonly contact: EmailAddress;
  readonly delivery: string;
}

/**
 * Sends a mail of a case: claim, keep the hashed tokens of its links, send, mark, and close the case where it was the
 * last word. An address gets so many a day (`MAIL_LIMITS`): what somebody is owed is delayed, what is only courteous
 * is left out. What became pointless meanwhile is dropped.
 */
export const tellCase = async (
  { requestId, messageId }: CaseMail,
  delivery: string,
  deps: TellingDeps,
): Promise<'sent' | 'delayed' | 'dropped' | 'not-mine'> => {
  const now = deps.clock();
  const message = await deps.caseMessages.claim(casePartition(requestId), messageId, delivery, now);
  if (!message || !isOfCase(message)) return 'not-mine';
  const seen = await deps.cases.read(requestId);
  const contact = seen?.personal.contact;
  const { template } = message;
  if (!seen || !contact || isPointless(seen, template, now))
    return drop({ requestId, messageId }, delivery, deps);

  const mailing = { seen, messageId, template, contact, delivery };
  const limit = LIMITS[template];
  const [{ hash }] = everyHash(deps.ring, identifierOf({ email: contact }));
  const most =
    limit === 'caseMails' &&
    (hasWords(seen) || seen.rights.filter(({ right }) => needsConfirmation(right)).length > 1)
      ? MAIL_LIMITS.caseMails.mostWithWords
      : undefined;
  if (limit && !(await deps.slots.take(limit, hash, messageId, now, most))) {
    return limit === 'courtesyAnswers' ? leaveOut(mailing, deps) : delay(mailing, now, deps);
  }
  const tokens = { confirm: newToken(), status: newToken(), preferences: newToken() };
  const withTokens = await keepTokens(mailing, tokens, deps);
  if (!withTokens) return drop({ requestId, messageId }, delivery, deps);
  // The page of preferences is reached from every mail; after an erasure on the address alone.
  const target = { hash, personId: seen.personId ?? seen.requestId, language: seen.language };
  await deps.suppressions.saveLink(tokens.preferences, target, now);
  const { sesMessageId } = await deps.send({
    to: contact,
    ...(await writeCaseMail(withTokens, template, tokens, deps)),
    ...(seen.personal.inReplyTo && { inReplyTo: seen.personal.inReplyTo }),
  });
  await mark(mailing, sesMessageId, deps);
  return 'sent';
};

/** Anybody can ask in anybody's name: until somebody confirmed, an address gets no more than its day's mails. */
const LIMITS: Readonly<Record<CaseTemplate, 'caseMails' | 'courtesyAnswers' | null>> = {
  'confirm-request': 'caseMails',
  'request-lapsed': 'caseMails',
  'marketing-stopped': 'courtesyAnswers',
  erased: null,
  'nothing-held': null,
};

const isOfCase = (message: Message): message is Message & { readonly template: CaseTemplate } =>
  CASE_TEMPLATES.some((template) => template === message.template);

const isPointless = (seen: Case, template: CaseTemplate, now: Instant): boolean => {
  if (seen.closedAt !== undefined) return true;
  const isAsked = rightsIn(seen, 'awaiting-identity').length > 0 && answerableUntil(seen) > now;
  return template === 'confirm-request' && !isAsked;
};

const drop = async (
  { requestId, messageId }: CaseMail,
  delivery: string,
  { client, caseMessages }: TellingDeps,
): Promise<'dropped'> => {
  await transact(client, [caseMessages.dropped(casePartition(requestId), messageId, delivery)]);
  return 'dropped';
};

const delay = async (
  { seen: { requestId }, messageId, delivery }: Mailing,
  now: Instant,
  { client, caseMessages }: TellingDeps,
): Promise<'delayed'> => {
  const tomorrow = attemptOf(requestId, nextDay(now));
  await transact(client, [caseMessages.delayed(casePartition(requestId), messageId, delivery, tomorrow)]);
  return 'delayed';
};

const keepTokens = async (
  { seen: { requestId }, template }: Mailing,
  tokens: LinkTokens,
  deps: TellingDeps,
): Promise<Case | undefined> => {
  const known = await changeCase(requestId, deps, (seen, now) => {
    if (isPointless(seen, template, now)) return undefined;
    const next = withStatusToken(seen, tokens.status);
    if (template !== 'confirm-request') return { next };
    // The time to confirm runs from when the person is asked.
    const confirmBefore = confirmableUntil(next, now);
    const confirmTokens = [...next.confirmTokens, digest(tokens.confirm)];
    const nextAttemptAt = earliest(confirmBefore, next.askAgainAt ?? confirmBefore);
    return { next: { ...next, confirmTokens, confirmBefore, nextAttemptAt } };
  });
  return known;
};

/** Where another delivery took the message over meanwhile this fails, and the next delivery finds what that one did. */
const mark = async (
  { seen: { requestId }, messageId, template, delivery }: Mailing,
  sesMessageId: string,
  deps: TellingDeps,
): Promise<void> => {
  await changeCase(requestId, deps, (seen, now) => {
    const told = withStep(
      withoutMail(seen, messageId),
      template === 'confirm-request' ? 'confirmation-sent' : 'told',
      now,
    );
    const happening = { type: 'told', requestId, template, language: seen.language } as const;
    return {
      next:
        template !== 'confirm-request' && hasEndedWhole(told) && !told.closedAt ? closed(told, now) : told,
      with: [
        deps.caseMessages.sent(casePartition(requestId), messageId, delivery, sesMessageId),
        ...deps.evidence.adding(seen.subject, now, happening),
      ],
    };
  });
};

/** A courtesy that the day has no more of: the case ends without it. */
const leaveOut = async (
  { seen: { requestId }, messageId, delivery }: Mailing,
  deps: TellingDeps,
): Promise<'dropped'> => {
  await changeCase(requestId, deps, (seen, now) => ({
    next: hasEndedWhole(seen) && !seen.closedAt ? closed(seen, now) : withoutMail(seen, messageId),
    with: [deps.caseMessages.dropped(casePartition(requestId), messageId, delivery)],
  }));
  return 'dropped';
};

const withoutMail = ({ mailing, ...of }: Case, messageId: string): Case =>
  mailing === undefined || mailing === messageId ? of : { ...of, mailing };
