import * as z from 'zod/mini';
import { type Instant, instantOf } from './instant.ts';

/** S3 sends this once, when it is told of the queue: nothing was created. */
const TestEvent = z.object({ Service: z.literal('Amazon S3'), Event: z.literal('s3:TestEvent') });

const Created = z.object({
  Records: z.array(
    z.object({
      eventSource: z.literal('aws:s3'),
      eventTime: z.iso.datetime(),
      eventName: z.string().check(z.startsWith('ObjectCreated:')),
      s3: z.object({ object: z.object({ key: z.string().check(z.minLength(1)) }) }),
    }),
  ),
});

export interface CreatedObject {
  readonly key: string;
  /** When it was put there, however late its message comes. */
  readonly at: Instant;
}

/** A bucket's message about what was put into it, read as those objects. Anything else throws. */
export const CreatedObjects = z.pipe(
  z.union([TestEvent, Created]),
  z.transform((event): readonly CreatedObject[] =>
    'Records' in event
      ? event.Records.map(({ s3, eventTime }) => ({
          key: keyOf(s3.object.key),
          at: instantOf(Date.parse(eventTime)),
        }))
      : [],
  ),
);

/** S3 encodes keys as a form does: a space is `+`. */
const keyOf = (encoded: string): string => decodeURIComponent(encoded.replaceAll('+', ' '));
