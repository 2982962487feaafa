import { everyHash, identifiersOf } from '../people/identifier.ts';
import { readNos } from '../people/read-nos.ts';
import { isOfErased } from '../people/suppression.ts';
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
 * box is recorded in the register beside it, in the same transaction. A child's boxes are not even looked at.
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
  const isErased = isOfErased(nos.own, submission.receivedAt);
  const marketing: Planned | 'conflict' | undefined =
    entry.isChild || isErased || submission.consents.length === 0
      ? undefined
      : await planSubmission(submission, deps);
  if (marketing === 'conflict') return 'conflict';

  const { entryId } = entry;
  const message = { messageId: newId(), template: 'prize-information' } as const;
  const isMailed = entry.person.email !== undefined && !isErased;
  const messages = [
    ...(isMailed ? [{ entryId, messageId: message.messageId }] : []),
    ...(marketing?.messages ?? []),
  ];
  const written = await transact(deps.client, [
    deps.inbox.recording(key, messages, marketing?.doubt),
    ...(isErased
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
      isErased
        ? { type: 'form-dropped', activity: submission.activity, because: 'erased' }
        : {
            type: 'prize-entry-recorded',
            activity: submission.activity,
            noticeVersion: NOTICE.version,
            isChild: entry.isChild,
          },
    ),
  ]);
  if (written === 'conflict') return 'conflict';
  return { outcome: isErased ? 'dropped' : 'recorded', messages, doubt: marketing?.doubt };
};
