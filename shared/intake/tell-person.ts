import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { confirmConsentMail } from '../mail/confirm-consent-mail.ts';
import { informationMail } from '../mail/information-mail.ts';
import type { Message, MessageStore } from '../mail/message-store.ts';
import { preferencesMail } from '../mail/preferences-mail.ts';
import type { SendMail } from '../mail/send-mail.ts';
import type { WrittenMail } from '../mail/written-mail.ts';
import { assemblePerson, factsOf } from '../people/assemble-person.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import type { LetterStore } from '../people/letter-store.ts';
import { isGone, type Person } from '../people/person.ts';
import { partitionOf, type RegisterStore } from '../people/register-store.ts';
import type { SuppressionStore } from '../people/suppression-store.ts';
import { after } from '../platform/calendar.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { newToken } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import type { ActivityName } from '../policy/activities.ts';
import type { Field } from '../policy/data-categories.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { NOTICE } from '../policy/notice.ts';
import { RETENTION } from '../policy/retention.ts';
import type { WordingId } from '../policy/wordings.ts';
import type { OutgoingMessage } from './queue-messages.ts';

export interface TellingDeps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly letters: LetterStore;
  readonly messages: MessageStore;
  readonly evidence: EvidenceStore;
  readonly send: SendMail;
  /** Where the public reaches us, without a slash at the end. */
  readonly publicUrl: string;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

type PersonMessage = Extract<Message, { template: 'information' | 'confirm-consent' | 'preferences-link' }>;
type PersonMessageRef = Extract<OutgoingMessage, { personId: string }>;

/** Where a mail goes, and the hash that its links stand for. */
interface Recipient {
  readonly person: Person;
  readonly address: string;
  readonly hash: string;
}

/**
 * Sends a message about a record (L18: no objection stops it): what is kept and how to object (Art. 13, 14, L10), whether
 * a ticked box was meant (L17), or the link of their preferences. Claim, keep the hashed token, send, mark. A crash
 * between send and mark may repeat the mail and never loses it.
 */
export const tellPerson = async (
  { personId, messageId }: PersonMessageRef,
  delivery: string,
  deps: TellingDeps,
): Promise<'sent' | 'not-mine' | 'nobody'> => {
  const now = deps.clock();
  const message = await deps.messages.claim(partitionOf(personId), messageId, delivery, now);
  if (!message || !isOfPerson(message)) return 'not-mine';
  const asked = message.template === 'preferences-link' ? message.addressHash : undefined;
  const person = (await deps.register.people([personId])).get(personId);
  const recipient = recipientOf(person, asked, now, deps.ring);
  if (!recipient) return 'nobody';
  const { unsubscribeUrl, ...mail } = await write(message, recipient, now, deps);
  const { sesMessageId } = await deps.send({
    to: recipient.address,
    ...mail,
    ...(unsubscribeUrl && { unsubscribeUrl }),
  });
  await mark(message, personId, delivery, sesMessageId, deps);
  return 'sent';
};

const isOfPerson = (message: Message): message is PersonMessage =>
  ['information', 'confirm-consent', 'preferences-link'].includes(message.template);

/** The address that asked, else the one that was heard of last. */
const recipientOf = (
  person: Person | undefined,
  asked: string | undefined,
  now: Instant,
  ring: KeyRing,
): Recipient | undefined => {
  // L21: no mail to the dead.
  if (!person || isGone(person, now) || person.deceasedAt) return undefined;
  return person.contacts
    .flatMap((contact) => {
      if (contact.kind !== 'email' || contact.unusableSince) return [];
      const hashed = everyHash(ring, identifierOf({ email: contact.value }));
      const isAsked = asked === undefined || hashed.some(({ hash }) => hash === asked);
      return isAsked ? [{ person, address: contact.value, hash: hashed[0].hash }] : [];
    })
    .at(0);
};

/** A mail with links of its own: to say no by one press, and to choose. */
const write = async (
  message: PersonMessage,
  { person, hash }: Recipient,
  now: Instant,
  { suppressions, publicUrl }: TellingDeps,
): Promise<WrittenMail & { readonly unsubscribeUrl?: string }> => {
  const { personId } = person;
  const language = catalogueLanguage(person.details.language);
  const token = newToken();
  await suppressions.saveLink(token, { hash, personId, language }, now);
  const preferencesUrl = `${publicUrl}/preferences/${token}`;
  const noticeUrl = `${publicUrl}/notice`;
  switch (message.template) {
    case 'preferences-link':
      return preferencesMail({ language, preferencesUrl, noticeUrl });
    case 'information': {
      const unsubscribeUrl = `${publicUrl}/unsubscribe/${token}`;
      const facts = { ...whatIsKept(person, message), language, unsubscribeUrl, preferencesUrl, noticeUrl };
      return { ...informationMail(facts), unsubscribeUrl };
    }
    case 'confirm-consent': {
      const consents = message.wordings as readonly WordingId[];
      const consentToken = newToken();
      const target = { personId, language, wordings: message.wordings, givenAt: message.receivedAt };
      await suppressions.saveConsentLink(consentToken, target);
      return confirmConsentMail({
        language,
        consents,
        because: message.because,
        receivedAt: message.receivedAt,
        confirmBefore: after(message.receivedAt, RETENTION.unconfirmed),
        confirmUrl: `${publicUrl}/consents/${consentToken}`,
        preferencesUrl,
        noticeUrl,
      });
    }
    default:
      return message satisfies never;
  }
};

/** What the mail tells, from the record as it is now. The values are not repeated. */
const whatIsKept = (person: Person, message: Extract<Message, { template: 'information' }>) => {
  const { details, contacts, sources, dueAt } = person;
  const kinds = new Set(contacts.map(({ kind }) => (kind === 'postal' ? 'postalAddress' : kind)));
  const source = sources.find(({ activity, form }) => activity === message.activity && form === message.form);
  return {
    ...(details.name !== undefined && { name: details.name }),
    kept: [...Object.keys(details), ...kinds] as Field[],
    consents: message.wordings as readonly WordingId[],
    activity: message.activity as ActivityName,
    receivedAt: message.receivedAt,
    checkedBefore: dueAt,
    endsAt: source ? source.endsAt : dueAt,
  };
};

/** Marks it as sent, and whoever was told of their sources as told (L9). Where another delivery took over, that marks. */
const mark = (
  message: PersonMessage,
  personId: string,
  delivery: string,
  sesMessageId: string,
  deps: TellingDeps,
): Promise<'done'> =>
  untilSettled(async () => {
    const now = deps.clock();
    const seen = (await deps.register.people([personId])).get(personId);
    const isStillMine = await deps.messages.isHeld(partitionOf(personId), message.messageId, delivery);
    if (!isStillMine) return 'done';
    return transact(deps.client, [
      deps.messages.sent(partitionOf(personId), message.messageId, delivery, sesMessageId),
      ...(message.template === 'information' && seen ? informed(seen, now, deps) : []),
      ...deps.evidence.adding(personId, now, {
        type: 'informed',
        template: message.template,
        noticeVersion: NOTICE.version,
        language: catalogueLanguage(seen?.details.language),
      }),
    ]);
  });

/** Every source that the person did not know of; whoever waited for a letter needs none. */
const informed = (
  seen: Person,
  now: Instant,
  { register, letters, ring }: TellingDeps,
): readonly TransactItem[] => {
  if (isGone(seen, now) || seen.sources.every(({ informedAt }) => informedAt)) return [];
  const facts = factsOf(seen);
  const sources = facts.sources.map((source) => ({ ...source, informedAt: source.informedAt ?? now }));
  return [
    ...register.saving(seen, assemblePerson({ ...facts, sources }, ring), now),
    letters.removing(seen.personId),
  ];
};
