import { birthDateOf, isChild } from '../people/age.ts';
import { everyHash, identifiersOf } from '../people/identifier.ts';
import { readNos } from '../people/read-nos.ts';
import { type Cells, isOfErased, markIn } from '../people/suppression.ts';
import { idFrom, newId } from '../platform/random.ts';
import { transact } from '../platform/transact.ts';
import { NOTICE } from '../policy/notice.ts';
import { prizeEntryOf } from './prize-entry.ts';
import { entryPartition } from './prize-store.ts';
import { type Planned, planSubmission } from './record-submission.ts';
import type { Recorded, RecordingDeps } from './recording.ts';
import type { Submission } from './submission.ts';

/**
 * An entry to a contest (N5). What the prize needs is kept apart, whoever says no to marketing; a grown-up who ticked a
 * box is recorded in the register beside it, in the same transaction. A child's boxes are not even looked at; whoever
 * says that they are one is closed to marketing. Nothing is kept, or sent, in the name of the dead and the protected.
 */
export const recordPrizeEntry = async (
  key: string,
  submission: Submission,
  deps: RecordingDeps,
): Promise<Recorded | 'conflict'> => {
  const now = deps.clock();
  const entry = prizeEntryOf(submission, idFrom(`prize ${key}`), now);
  const identifiers = identifiersOf(entry.person);
  const nos = await readNos(identifiers, null, deps);
  const refused = refusalOf(nos.own, submission);
  const saysChild = isChild(birthDateOf(submission.person), now);
  const concernsRegister = saysChild || (!entry.isChild && submission.consents.length > 0);
  const marketing: Planned | 'conflict' | undefined =
    refused || !concernsRegister ? undefined : await planSubmission(submission, deps);
  if (marketing === 'conflict') return 'conflict';

  const { entryId } = entry;
  const message = { messageId: newId(), template: 'prize-information' } as const;
  const isMailed = entry.person.email !== undefined && !refused;
  const messages = [
    ...(isMailed ? [{ entryId, messageId: message.messageId }] : []),
    ...(marketing?.messages ?? []),
  ];
  const written = await transact(deps.client, [
    deps.inbox.recording(key, messages, marketing?.doubt),
    ...(refused
      ? []
      : deps.prizes.adding(
          entry,
          identifiers.flatMap((one) => everyHash(deps.ring, one)),
        )),
    ...(isMailed ? [deps.prizeMessages.adding(entryPartition(entryId), message, now)] : []),
    ...(marketing?.items ?? []),
    ...deps.evidence.adding(
      entryId,
      now,
      refused
        ? { type: 'form-dropped', activity: submission.activity, because: refused }
        : {
            type: 'prize-entry-recorded',
            activity: submission.activity,
            noticeVersion: NOTICE.version,
            isChild: entry.isChild,
          },
    ),
  ]);
  if (written === 'conflict') return 'conflict';
  return { outcome: refused ? 'dropped' : 'recorded', messages, doubt: marketing?.doubt };
};

const refusalOf = (own: Cells, { receivedAt }: Submission): 'erased' | 'objected' | undefined => {
  if (isOfErased(own, receivedAt)) return 'erased';
  const mark = markIn(own);
  return mark === 'deceased' || mark === 'protected' ? 'objected' : undefined;
};
