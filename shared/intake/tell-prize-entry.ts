import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { MessageStore } from '../mail/message-store.ts';
import { prizeMail } from '../mail/prize-mail.ts';
import type { SendMail } from '../mail/send-mail.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { transact } from '../platform/transact.ts';
import type { Field } from '../policy/data-categories.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { NOTICE } from '../policy/notice.ts';
import { entryPartition, type PrizeStore } from './prize-store.ts';
import type { OutgoingMessage } from './queue-messages.ts';

interface Deps {
  readonly client: Dynamo;
  readonly prizes: PrizeStore;
  readonly prizeMessages: MessageStore;
  readonly evidence: EvidenceStore;
  readonly send: SendMail;
  readonly publicUrl: string;
  /** Whether the address, by its hash, may get one more of these today (`MAIL_LIMITS`). */
  readonly maySend: (addressHash: string, messageId: string, now: Instant) => Promise<boolean>;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

/**
 * Tells whoever takes part in a contest what is kept for the prize, and until when (N5, Art. 13). A child gets words for
 * children, and no link to choose marketing by.
 */
export const tellPrizeEntry = async (
  { entryId, messageId }: Extract<OutgoingMessage, { entryId: string }>,
  delivery: string,
  deps: Deps,
): Promise<'sent' | 'not-mine' | 'nobody' | 'left-out'> => {
  const now = deps.clock();
  const partition = entryPartition(entryId);
  const message = await deps.prizeMessages.claim(partition, messageId, delivery, now);
  if (message?.template !== 'prize-information') return 'not-mine';
  const entry = await deps.prizes.read(entryId);
  if (!entry?.person.email || entry.dueAt <= now) return 'nobody';
  const [{ hash }] = everyHash(deps.ring, identifierOf({ email: entry.person.email }));
  if (!(await deps.maySend(hash, messageId, now))) return 'left-out';
  const { person, isChild, receivedAt, dueAt } = entry;
  const language = catalogueLanguage(person.language);
  const kept = Object.entries(person).flatMap(([field, value]) =>
    value === undefined ? [] : [field as Field],
  );
  const facts = { language, kept, receivedAt, endsAt: dueAt, noticeUrl: `${deps.publicUrl}/notice` };
  const { sesMessageId } = await deps.send({
    to: entry.person.email,
    ...prizeMail(
      { ...facts, ...(person.name !== undefined && { name: person.name }) },
      isChild ? 'child' : 'adult',
    ),
  });
  // A failed condition: another delivery took over and marks for itself.
  await transact(deps.client, [
    deps.prizeMessages.sent(partition, messageId, delivery, sesMessageId),
    ...deps.evidence.adding(entryId, deps.clock(), {
      type: 'informed',
      template: message.template,
      noticeVersion: NOTICE.version,
      language,
    }),
  ]);
  return 'sent';
};
