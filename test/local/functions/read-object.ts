import { bucket } from '../../../shared/platform/bucket.ts';
import { env } from '../../../shared/platform/env.ts';
import { queueDoor } from '../../../shared/platform/queue.ts';
import { CreatedObjects } from '../../../shared/platform/s3-event.ts';

/** Says what it read, removes it, and looks again: as a function that works on mails does with each. */
const mails = bucket(env('MAIL_BUCKET'));

export const handler = queueDoor(CreatedObjects, async (objects) => {
  for (const { key } of objects) {
    const got = await mails.get(key, 1024);
    console.info(
      JSON.stringify({ key, got: got.kind, size: got.kind === 'object' ? got.body.length : null }),
    );
    if (got.kind === 'too-large') continue;
    await mails.remove(key);
    console.info(JSON.stringify({ key, afterwards: (await mails.get(key, 1024)).kind }));
  }
});
