import { isDeepStrictEqual } from 'node:util';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { MessageStore } from '../mail/message-store.ts';
import { deleteDuePerson } from '../people/delete-person.ts';
import { heldIdentifiers } from '../people/held-identifiers.ts';
import { isGone } from '../people/person.ts';
import { type Nos, readNos } from '../people/read-nos.ts';
import { partitionOf, type RegisterStore } from '../people/register-store.ts';
import type { SideItems } from '../people/side-items.ts';
import { isOfErased, merged } from '../people/suppression.ts';
import type { SuppressionStore } from '../people/suppression-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { newId } from '../platform/random.ts';
import type { Send } from '../platform/sqs.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { FORMS } from '../policy/forms.ts';
import { NOTICE } from '../policy/notice.ts';
import { applySubmission } from './apply-submission.ts';
import { type Found, findPerson } from './find-person.ts';
import type { InboxStore, PendingMessage } from './inbox-store.ts';
import { type Plan, planRecording } from './plan-recording.ts';
import type { OutgoingMessage } from './queue-messages.ts';

export interface RecordingDeps {
  readonly client: Dynamo;
  readonly inbox: InboxStore;
  readonly register: RegisterStore;
  readonly sideItems: SideItems;
  readonly suppressions: SuppressionStore;
  readonly evidence: EvidenceStore;
  readonly messages: MessageStore;
  readonly outgoing: Send<OutgoingMessage>;
  readonly ring: KeyRing;
  readonly clock: Clock;
}

export interface Recorded {
  readonly outcome: 'recorded' | 'unconfirmed' | 'dropped' | 'repeated' | 'gone';
  readonly message?: PendingMessage | undefined;
}

/**
 * A submission into the register. One transaction marks it as recorded, writes the person with all identifiers,
 * copies their no's, adds the evidence and the message to send; a redelivery finds the mark, and queues only the
 * message again, in case that step was lost.
 */
export const recordSubmission = async (key: string, deps: RecordingDeps): Promise<Recorded> => {
  const recorded = await untilSettled(() => attempt(key, deps));
  if (recorded.message) await deps.outgoing(recorded.message);
  return recorded;
};

const attempt = async (key: string, deps: RecordingDeps): Promise<Recorded | 'conflict'> => {
  const item = await deps.inbox.read(key);
  if (!item || item.state === 'erased') return { outcome: 'gone' };
  if (item.state === 'recorded') return { outcome: 'repeated', message: item.message };

  const now = deps.clock();
  const found = await findPerson(item.payload, deps);
  if (found.person && isGone(found.person, now)) {
    // N19: what is due is gone, and nothing of it may live on in the new record.
    await deleteDuePerson(found.person, 'new-form', now, deps);
    return 'conflict';
  }
  const { submission, person: seen } = found;
  const applied = applySubmission(submission, seen, seen?.personId ?? newId(), deps.ring);
  const identifiers = [...heldIdentifiers(applied), ...(seen ? heldIdentifiers(seen) : [])];
  const nos = await readNos(identifiers, seen, deps);
  const plan: Plan = isOfErased(nos.own, submission.receivedAt)
    ? { kind: 'drop', because: 'erased' }
    : planRecording(submission, seen, applied, nos.binding, now);
  const message =
    plan.kind === 'record' && plan.inform
      ? { personId: plan.person.personId, messageId: newId() }
      : undefined;
  const written = await transact(deps.client, [
    deps.inbox.recording(key, message),
    ...(plan.kind === 'record'
      ? recording(plan, found, nos, message, now, deps)
      : dropping(plan, found, nos, now, deps)),
  ]);
  if (written === 'conflict') return 'conflict';
  if (plan.kind === 'drop') return { outcome: 'dropped' };
  return { outcome: plan.state === 'active' ? 'recorded' : 'unconfirmed', message };
};

const recording = (
  { person, state }: Extract<Plan, { kind: 'record' }>,
  { submission, person: seen }: Found,
  { binding, rows }: Nos,
  message: PendingMessage | undefined,
  now: Instant,
  deps: RecordingDeps,
): readonly TransactItem[] => {
  const { form, consents, receivedAt } = submission;
  return [
    ...deps.register.saving(seen, person, now),
    ...person.identifiers.map(({ hash }) => {
      const row = rows.get(hash);
      const cells = merged(row?.cells ?? {}, binding);
      return isDeepStrictEqual(cells, row?.cells ?? {})
        ? deps.suppressions.unchanged(hash, row)
        : deps.suppressions.saving(row, { hash, subject: row?.subject ?? person.personId, cells });
    }),
    ...deps.evidence.adding(person.personId, now, {
      type: 'form-recorded',
      form,
      activity: FORMS[form].activity,
      noticeVersion: NOTICE.version,
      consents,
      state,
    }),
    ...(message
      ? [
          deps.messages.adding(
            partitionOf(person.personId),
            { messageId: message.messageId, template: 'information', form, wordings: consents, receivedAt },
            now,
          ),
        ]
      : []),
  ];
};

const dropping = (
  { because }: Extract<Plan, { kind: 'drop' }>,
  { submission, person }: Found,
  { rows }: Nos,
  now: Instant,
  { evidence }: RecordingDeps,
): readonly TransactItem[] => {
  const subject = person?.personId ?? [...rows.values()][0]?.subject ?? newId();
  return evidence.adding(subject, now, { type: 'form-dropped', form: submission.form, because });
};
