import type { Send } from '../platform/sqs.ts';
import { type InboxStore, submissionKey } from './inbox-store.ts';
import type { SubmissionMessage } from './queue-messages.ts';
import type { Submission } from './submission.ts';

/**
 * Keeps a submission and queues it. A repeat is queued again while the first is not recorded, so that a door that
 * died between the two writes is healed by the website's own retry; once recorded, a repeat does nothing.
 */
export const receiveSubmission = async (
  submission: Submission,
  deps: { readonly inbox: InboxStore; readonly submissions: Send<SubmissionMessage> },
): Promise<'queued' | 'repeated'> => {
  const state = await deps.inbox.receive(submission);
  if (state !== 'received') return 'repeated';
  await deps.submissions({ key: submissionKey(submission.form, submission.submissionId) });
  return 'queued';
};
