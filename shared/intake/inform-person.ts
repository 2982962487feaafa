import type { EvidenceStore } from '../evidence/evidence-store.ts';
import { informationMail } from '../mail/information-mail.ts';
import type { Message, MessageStore } from '../mail/message-store.ts';
import type { SendMail } from '../mail/send-mail.ts';
import { isGone, type Person } from '../people/person.ts';
import { partitionOf, type RegisterStore } from '../people/register-store.ts';
import type { SuppressionStore } from '../people/suppression-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import { newToken } from '../platform/random.ts';
import { transact } from '../platform/transact.ts';
import type { Field } from '../policy/data-categories.ts';
import type { FormName } from '../policy/forms.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { NOTICE } from '../policy/notice.ts';
import type { WordingId } from '../policy/wordings.ts';
import type { OutgoingMessage } from './queue-messages.ts';

interface Deps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly messages: MessageStore;
  readonly evidence: EvidenceStore;
  readonly send: SendMail;
  /** Where the public reaches us, without a slash at the end. */
  readonly publicUrl: string;
  readonly clock: Clock;
}

/**
 * Tells a person what is kept and why, how long, and apart from that how to object (Art. 13, L10): claim, keep the
 * hashed token, send, mark. A crash between send and mark may repeat the mail and never loses it. A duty message, so
 * no objection stops it (L18).
 */
export const informPerson = async (
  { personId, messageId }: OutgoingMessage,
  delivery: string,
  deps: Deps,
): Promise<'sent' | 'not-mine' | 'nobody'> => {
  const now = deps.clock();
  const partition = partitionOf(personId);
  const message = await deps.messages.claim(partition, messageId, delivery, now);
  if (message?.template !== 'information') return 'not-mine';
  const person = (await deps.register.people([personId])).get(personId);
  const address = person?.contacts.find((contact) => contact.kind === 'email');
  const hash = person?.identifiers.find(({ kind }) => kind === 'email')?.hash;
  if (!person || isGone(person, now) || address?.kind !== 'email' || !hash) return 'nobody';

  const language = catalogueLanguage(person.details.language);
  const token = newToken();
  await deps.suppressions.saveLink(token, { hash, personId, language }, now);
  const unsubscribeUrl = `${deps.publicUrl}/unsubscribe/${token}`;
  const facts = { ...whatIsKept(person, message), unsubscribeUrl, noticeUrl: `${deps.publicUrl}/notice` };
  const { sesMessageId } = await deps.send({ to: address.value, unsubscribeUrl, ...informationMail(facts) });
  // A failed condition: another delivery took over and marks for itself.
  await transact(deps.client, [
    deps.messages.sent(partition, messageId, delivery, sesMessageId),
    ...deps.evidence.adding(personId, deps.clock(), {
      type: 'informed',
      template: message.template,
      noticeVersion: NOTICE.version,
      language,
    }),
  ]);
  return 'sent';
};

const whatIsKept = (
  person: Person,
  { form, wordings, receivedAt }: Extract<Message, { template: 'information' }>,
) => {
  const { details, contacts } = person;
  const kinds = new Set(contacts.map(({ kind }) => (kind === 'postal' ? 'postalAddress' : kind)));
  const ends = person.sources.find((source) => source.form === form)?.endsAt ?? person.dueAt;
  return {
    language: catalogueLanguage(details.language),
    ...(details.name !== undefined && { name: details.name }),
    kept: [...Object.keys(details), ...kinds] as Field[],
    consents: wordings as readonly WordingId[],
    form: form as FormName,
    receivedAt,
    checkedBefore: person.dueAt,
    endsAt: ends,
  };
};
