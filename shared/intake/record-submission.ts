import type { Message } from '../mail/message-store.ts';
import { copyingNos } from '../people/copying-nos.ts';
import { deleteDuePerson } from '../people/delete-person.ts';
import type { Doubt } from '../people/doubt.ts';
import { endOf } from '../people/due-date.ts';
import { heldIdentifiers } from '../people/held-identifiers.ts';
import { isGone } from '../people/person.ts';
import { type Nos, readNos } from '../people/read-nos.ts';
import { partitionOf } from '../people/register-store.ts';
import { isOfErased } from '../people/suppression.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { newId } from '../platform/random.ts';
import { transact } from '../platform/transact.ts';
import { NOTICE } from '../policy/notice.ts';
import { applySubmission } from './apply-submission.ts';
import { closingChild } from './closing-child.ts';
import { type Found, findPerson } from './find-person.ts';
import { type Plan, planRecording } from './plan-recording.ts';
import type { OutgoingMessage } from './queue-messages.ts';
import type { Recorded, RecordingDeps } from './recording.ts';
import type { Submission } from './submission.ts';

type RecordPlan = Extract<Plan, { kind: 'record' }>;

/** What a submission leads to, and all that is to be written for it together. */
export interface Planned {
  readonly outcome: Recorded['outcome'];
  readonly items: readonly TransactItem[];
  readonly messages: readonly OutgoingMessage[];
  readonly doubt?: Doubt | undefined;
  /** It looks like somebody who said no to everything: staff decide (L17). */
  readonly resembles?: boolean;
}

/**
 * A submission into the register. One transaction marks it as recorded, writes the person with all identifiers, copies
 * their no's, adds the evidence and the messages to send.
 */
export const recordSubmission = async (
  key: string,
  submission: Submission,
  deps: RecordingDeps,
): Promise<Recorded | 'conflict'> => {
  const planned = await planSubmission(submission, deps);
  if (planned === 'conflict') return 'conflict';
  const { items, messages, doubt, outcome, resembles } = planned;
  // Before it is marked as recorded, since what it says is kept nowhere else.
  if (resembles) await deps.reviewRow(key, submission);
  const written = await transact(deps.client, [deps.inbox.recording(key, messages, doubt), ...items]);
  return written === 'conflict' ? 'conflict' : { outcome, messages, doubt };
};

/** The same before it is written; what else belongs into the transaction can be added. */
export const planSubmission = async (
  submission: Submission,
  deps: RecordingDeps,
): Promise<Planned | 'conflict'> => {
  const now = deps.clock();
  const found = await findPerson(submission, deps);
  const { person: seen, taken } = found;
  if (seen && isGone(seen, now)) {
    // N19: what is due is gone, and nothing of it may live on in the new record.
    await deleteDuePerson(seen, 'new-form', now, deps);
    return 'conflict';
  }
  const applied = applySubmission(found.submission, seen, seen?.personId ?? newId(), deps.ring);
  const identifiers = [...heldIdentifiers(applied), ...(seen ? heldIdentifiers(seen) : [])];
  const nos = await readNos(identifiers, seen, deps);
  const plan: Plan = isOfErased(nos.own, submission.receivedAt)
    ? { kind: 'drop', because: 'erased' }
    : planRecording(found.submission, seen, applied, nos, now);
  if (plan.kind === 'drop') {
    const resembles = plan.because === 'near-match';
    const items = [
      ...dropping(plan.because, found, nos, now, deps),
      ...(plan.because === 'child' ? closingChild(applied, seen, nos, now, deps) : []),
    ];
    return { outcome: 'dropped', items, messages: [], resembles };
  }
  const messages = messagesOf(plan, found.submission);
  const { personId } = plan.person;
  return {
    outcome: plan.state === 'active' ? 'recorded' : 'unconfirmed',
    items: recording(plan, messages, found, nos, now, deps),
    messages: messages.map(({ messageId }) => ({ personId, messageId })),
    ...(taken && { doubt: { about: 'contradicting-identifiers', subjects: [taken, personId] } }),
  };
};

const messagesOf = ({ inform, ask, askBecause }: RecordPlan, submission: Submission): readonly Message[] => {
  const { activity, form, consents, receivedAt } = submission;
  return [
    ...(inform === 'mail'
      ? [
          {
            messageId: newId(),
            template: 'information',
            activity,
            form,
            wordings: consents,
            receivedAt,
          } as const,
        ]
      : []),
    ...(ask.length > 0
      ? [
          {
            messageId: newId(),
            template: 'confirm-consent',
            because: askBecause,
            wordings: ask,
            receivedAt,
          } as const,
        ]
      : []),
  ];
};

const recording = (
  { person, state, inform, ask }: RecordPlan,
  messages: readonly Message[],
  { submission, person: seen }: Found,
  nos: Nos,
  now: Instant,
  deps: RecordingDeps,
): readonly TransactItem[] => {
  const { activity, form, consents, device } = submission;
  const { personId } = person;
  const source = person.sources.find((one) => one.activity === activity);
  return [
    ...deps.register.saving(seen, person, now),
    ...copyingNos(person, nos, ask.length > 0 ? now : undefined, deps),
    ...(device && state === 'active' ? [deps.sideItems.keepingDevice(personId, device, now)] : []),
    ...(inform === 'letter' && source
      ? [deps.letters.adding(personId, endOf(source).at ?? person.dueAt, now)]
      : []),
    ...deps.evidence.adding(personId, now, {
      type: 'form-recorded',
      ...(form && { form }),
      activity,
      noticeVersion: NOTICE.version,
      consents,
      state,
    }),
    ...messages.map((message) => deps.messages.adding(partitionOf(personId), message, now)),
  ];
};

const dropping = (
  because: Extract<Plan, { kind: 'drop' }>['because'],
  { submission: { activity, form }, person }: Found,
  { rows }: Nos,
  now: Instant,
  { evidence }: RecordingDeps,
): readonly TransactItem[] => {
  const subject = person?.personId ?? [...rows.values()][0]?.subject ?? newId();
  return evidence.adding(subject, now, { type: 'form-dropped', ...(form && { form }), activity, because });
};
