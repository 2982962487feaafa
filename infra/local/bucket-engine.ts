import { Buffer } from 'node:buffer';
import { createHash, randomBytes } from 'node:crypto';
import type { Fauxqs, S3Object } from './fauxqs.ts';
import { bucketName, REGION, type Resource, type Template } from './template.ts';

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

/** Who may reach a bucket, and how it is encrypted, infra tests hold. */
const SETTINGS = [
  ...['BucketName', 'NotificationConfiguration', 'LifecycleConfiguration'],
  ...['BucketEncryption', 'PublicAccessBlockConfiguration'],
];
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
      only(resource.properties, SETTINGS, resource.id);
      const arn = template.arnOf(resource.id);
      return [bucketName(arn), { arn, told: notifications(resource), rules: lifecycle(resource) }];
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
      const { arn = '', told = [] } = buckets.get(bucket) ?? {};
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
        for (const { queueArn, prefix, id } of told) {
          if (key.startsWith(prefix)) send(queueArn, JSON.stringify(createdEvent(id, arn, object)));
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

/** Whatever of a bucket's settings is not known here stops the start, as everywhere. */
const only = (of: object, known: readonly string[], where: string): void => {
  const unknown = Object.keys(of).find((name) => !known.includes(name));
  if (unknown) throw new Error(`The laptop does not know ${unknown} (${where})`);
};

const notifications = ({ id, properties }: Resource) => {
  const { NotificationConfiguration = {} } = properties;
  only(NotificationConfiguration, ['QueueConfigurations'], id);
  const { QueueConfigurations = [] } = NotificationConfiguration;
  return (QueueConfigurations as Resource['properties'][]).map(({ Event, Queue, Filter }) => {
    if (!['s3:ObjectCreated:*', 's3:ObjectCreated:Put'].includes(Event))
      throw new Error(`The laptop does not know the event ${Event} (${id})`);
    const rules: { Name: string; Value: string }[] = Filter?.S3Key.Rules ?? [];
    only(Object.fromEntries(rules.map(({ Name }) => [Name, true])), ['prefix'], id);
    return { id, queueArn: String(Queue), prefix: rules[0]?.Value ?? '' };
  });
};

const RULE = ['Id', 'Status', 'Prefix', 'ExpirationInDays', 'AbortIncompleteMultipartUpload'];

/** No upload is in parts here, so none is left half done. */
const lifecycle = ({ id, properties }: Resource): readonly { prefix: string; days: number }[] => {
  const rules: Resource['properties'][] = properties.LifecycleConfiguration?.Rules ?? [];
  for (const rule of rules) only(rule, RULE, id);
  return rules.flatMap(({ Status, Prefix = '', ExpirationInDays }) =>
    Status === 'Enabled' && ExpirationInDays !== undefined
      ? [{ prefix: String(Prefix), days: Number(ExpirationInDays) }]
      : [],
  );
};

/** What S3 sends to a queue. */
const createdEvent = (
  configurationId: string,
  arn: string,
  { key, contentLength, etag, lastModified }: S3Object,
) => ({
  Records: [
    {
      eventVersion: '2.1',
      eventSource: 'aws:s3',
      awsRegion: REGION,
      eventTime: lastModified.toISOString(),
      eventName: 'ObjectCreated:Put',
      userIdentity: { principalId: 'AWS:LAPTOP' },
      requestParameters: { sourceIPAddress: '127.0.0.1' },
      responseElements: {
        'x-amz-request-id': randomBytes(8).toString('hex').toUpperCase(),
        'x-amz-id-2': randomBytes(32).toString('base64'),
      },
      s3: {
        s3SchemaVersion: '1.0',
        configurationId,
        bucket: { name: bucketName(arn), ownerIdentity: { principalId: 'LAPTOP' }, arn },
        object: {
          key: encoded(key),
          size: contentLength,
          eTag: etag.replaceAll('"', ''),
          sequencer: randomBytes(9).toString('hex').toUpperCase(),
        },
      },
    },
  ],
});

/** As a form is encoded, but for the slashes. */
const encoded = (key: string): string =>
  key
    .split('/')
    .map((part) => new URLSearchParams({ '': part }).toString().slice(1))
    .join('/');
