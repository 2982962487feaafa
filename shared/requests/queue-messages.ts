import * as z from 'zod/mini';

/** On the queue `fulfilment`: which case to go on with, and nothing of what is in it. */
export const CaseMessage = z.strictObject({ requestId: z.uuid() });
export type CaseMessage = z.infer<typeof CaseMessage>;

/** On the queue `messages`: which mail of which case to send. */
export const CaseMail = z.strictObject({ requestId: z.uuid(), messageId: z.uuid() });
export type CaseMail = z.infer<typeof CaseMail>;
