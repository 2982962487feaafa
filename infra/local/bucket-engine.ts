import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { bucketSettings } from './bucket-settings.ts';
import { createdEvent } from './created-event.ts';
import type { Fauxqs, S3Object } from './fauxqs.ts';
import { bucketName, type Template } from './template.ts';

interface NewObject {
  readonly bucket: string;
  readonly key: string;
  readonly body: Buffer;
  readonly contentType?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface BucketEngine {
  readonly names: readonly string[];
  readonly has: (bucket: string, key: string) => boolean;
  /** Keeps an object, and the messages about it: both or neither, also where the laptop is killed. */
  readonly put: (object: NewObject) => S3Object;
  readonly objects: (bucket: string) => readonly S3Object[];
  /** Removes what the buckets' lifecycle rules let go by this moment, and says how much that was. */
  readonly expire: (nowMs: number) => number;
}

const DAY_MS = 24 * 60 * 60_000;

/** The template's buckets by fauxqs, with what it leaves out: messages about new objects, and lifecycle rules. */
export const bucketEngine = (
  template: Template,
  { s3, persistence }: Fauxqs,
  send: (queueArn: string, body: string) => void,
  now: () => number,
): BucketEngine => {
  const buckets = new Map(
    template.ofType('AWS::S3::Bucket').map((resource) => {
      const arn = template.arnOf(resource.id);
      return [bucketName(arn), { arn, ...bucketSettings(resource) }];
    }),
  );
  for (const name of buckets.keys()) if (!s3.hasBucket(name)) s3.createBucket(name);
  const all = (bucket: string, prefix = ''): readonly S3Object[] =>
    s3.listObjects(bucket, { prefix, maxKeys: Number.POSITIVE_INFINITY }).objects;

  return {
    names: [...buckets.keys()],
    has: (bucket, key) => all(bucket, key).some((object) => object.key === key),
    objects: (bucket) => all(bucket).map(({ key }) => s3.getObject(bucket, key)),
    put: ({ bucket, key, body, contentType = 'application/octet-stream', metadata = {} }) => {
      const settings = buckets.get(bucket);
      if (!settings) throw new Error(`There is no bucket ${bucket}`);
      const object: S3Object = {
        key,
        body,
        contentType,
        contentLength: body.length,
        etag: `"${createHash('md5').update(body).digest('hex')}"`,
        // The domain's time: an object grows old by it.
        lastModified: new Date(now()),
        metadata,
      };
      persistence.transaction(() => {
        persistence.upsertObject(bucket, object);
        for (const { queueArn, prefix, id } of settings.told) {
          if (key.startsWith(prefix)) send(queueArn, JSON.stringify(createdEvent(id, settings.arn, object)));
        }
      });
      // The bytes stay in the database, and are read when they are asked for.
      s3.restoreObject(bucket, { ...object, body: Buffer.alloc(0) });
      return object;
    },
    expire: (nowMs) => {
      let count = 0;
      for (const [bucket, { rules }] of buckets) {
        const old = rules.flatMap(({ prefix, days }) =>
          all(bucket, prefix).filter(({ lastModified }) => expiresAt(lastModified, days) <= nowMs),
        );
        for (const { key } of old) s3.deleteObject(bucket, key);
        count += old.length;
      }
      return count;
    },
  };
};

/** S3 counts full days, and rounds up to the next midnight in UTC. */
const expiresAt = (created: Date, days: number): number =>
  Math.ceil((created.getTime() + days * DAY_MS) / DAY_MS) * DAY_MS;
