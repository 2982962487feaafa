import * as z from 'zod/mini';

/** On the queue `submissions`: which Inbox item to record, and nothing of what is in it. */
export const SubmissionMessage = z.strictObject({ key: z.string() });
export type SubmissionMessage = z.infer<typeof SubmissionMessage>;

/** On the queue `messages`: which message of which person, or of which entry for a prize, to send. */
export const OutgoingMessage = z.union([
  z.strictObject({ personId: z.uuid(), messageId: z.uuid() }),
  z.strictObject({ entryId: z.uuid(), messageId: z.uuid() }),
]);
export type OutgoingMessage = z.infer<typeof OutgoingMessage>;
