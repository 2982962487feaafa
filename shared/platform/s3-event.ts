import * as z from 'zod/mini';

/** S3 sends this once, when it is told of the queue: nothing was created. */
const TestEvent = z.object({ Service: z.literal('Amazon S3'), Event: z.literal('s3:TestEvent') });

const Created = z.object({
  Records: z.array(
    z.object({
      eventSource: z.literal('aws:s3'),
      eventName: z.string().check(z.startsWith('ObjectCreated:')),
      s3: z.object({ object: z.object({ key: z.string().check(z.minLength(1)) }) }),
    }),
  ),
});

/** A bucket's message about what was put into it, read as the keys of those objects. Anything else throws. */
export const CreatedKeys = z.pipe(
  z.union([TestEvent, Created]),
  z.transform((event): readonly string[] =>
    'Records' in event ? event.Records.map(({ s3 }) => keyOf(s3.object.key)) : [],
  ),
);

/** S3 encodes keys as a form does: a space is `+`. */
const keyOf = (encoded: string): string => decodeURIComponent(encoded.replaceAll('+', ' '));
