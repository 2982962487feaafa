import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  CopyObjectCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type BucketEngine, bucketEngine } from '../../infra/local/bucket-engine.ts';
import { Fault, faults } from '../../infra/local/faults.ts';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';
import { startFront } from '../../infra/local/front.ts';
import { outbox } from '../../infra/local/outbox.ts';
import { type QueueEngine, queueEngine } from '../../infra/local/queue-engine.ts';
import { readTemplate } from '../../infra/local/template.ts';
import { CreatedObjects } from '../../shared/platform/s3-event.ts';

const QUEUE = 'arn:aws:sqs:eu-north-1:000000000000:Jobs';
const BUCKET = { Type: 'AWS::S3::Bucket', Properties: {} };
const notified = (rule: object = { Name: 'prefix', Value: 'incoming/' }) => ({
  NotificationConfiguration: {
    QueueConfigurations: [
      { Event: 's3:ObjectCreated:*', Queue: QUEUE, Filter: { S3Key: { Rules: [rule] } } },
    ],
  },
});
const aged = (rule: object) => ({ LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ...rule }] } });

const mails = 'arn:aws:s3:::mails';
const role = (id: string, statements: readonly object[]) => ({
  [`${id}Role`]: { Type: 'AWS::IAM::Role' },
  [id]: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': [`${id}Role`, 'Arn'] } } },
  [`${id}Policy`]: {
    Type: 'AWS::IAM::Policy',
    Properties: {
      Roles: [{ Ref: `${id}Role` }],
      PolicyDocument: { Statement: statements.map((one) => ({ Effect: 'Allow', ...one })) },
    },
  },
});

const template = (properties: object) =>
  readTemplate(
    {
      Resources: {
        Jobs: { Type: 'AWS::SQS::Queue' },
        Mails: { ...BUCKET, Properties: { ...properties } },
        ...role('Writer', [
          {
            Action: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'],
            Resource: `${mails}/*`,
          },
          { Action: 's3:ListBucket', Resource: mails },
        ]),
        ...role('Reader', [{ Action: 's3:GetObject', Resource: `${mails}/incoming/*` }]),
      },
    },
    '',
  );

let now = Date.parse('2026-11-24T10:00:00Z');
let fauxqs: Fauxqs;
let queues: QueueEngine;
let buckets: BucketEngine;
const open = async (properties: object, dataDir = mkdtempSync(join(tmpdir(), 'registervakt-buckets-'))) => {
  fauxqs = await startFauxqs(dataDir);
  queues = queueEngine(template(properties), fauxqs);
  buckets = bucketEngine(template(properties), fauxqs, queues.send, () => now);
  return dataDir;
};
beforeEach(() => {
  now = Date.parse('2026-11-24T10:00:00Z');
});
afterEach(() => fauxqs?.stop());

const put = (key: string, body = 'Hello') => buckets.put({ bucket: 'mails', key, body: Buffer.from(body) });
const keys = () => buckets.objects('mails').map(({ key }) => key);
const messages = () => queues.queues.flatMap((queue) => queue.messages.map(({ body }) => JSON.parse(body)));

describe('a bucket', () => {
  test('tells its queue of what is put under the prefix, as S3 words it', async () => {
    await open(notified());
    put('incoming/två ord+1', 'Hej');
    put('elsewhere/a');
    const [message, ...more] = messages();
    expect(more).toEqual([]);
    expect(message.Records).toMatchObject([
      {
        eventSource: 'aws:s3',
        eventName: 'ObjectCreated:Put',
        eventTime: '2026-11-24T10:00:00.000Z',
        s3: { bucket: { name: 'mails', arn: mails }, object: { key: 'incoming/tv%C3%A5+ord%2B1', size: 3 } },
      },
    ]);
    expect(CreatedObjects.parse(message).map(({ key }) => key)).toEqual(['incoming/två ord+1']);
  });

  test('keeps objects, their moment and their messages over a restart', async () => {
    const dataDir = await open(notified());
    put('incoming/a', 'Kept');
    await fauxqs.stop();
    now += 1_000;
    await open(notified(), dataDir);
    const [object] = buckets.objects('mails');
    expect(object?.body.toString()).toBe('Kept');
    expect(object?.lastModified.toISOString()).toBe('2026-11-24T10:00:00.000Z');
    expect(messages()).toHaveLength(1);
  });

  test('keeps neither object nor message where one of them cannot be kept', async () => {
    await open(notified());
    const broken = bucketEngine(
      template(notified()),
      fauxqs,
      () => {
        throw new Error('The disk is full');
      },
      () => now,
    );
    expect(() => broken.put({ bucket: 'mails', key: 'incoming/a', body: Buffer.from('Lost') })).toThrow();
    expect(keys()).toEqual([]);
  });

  test('lets go what is past its days, at the midnight that follows, by the clock of the domain', async () => {
    await open(aged({ ExpirationInDays: 120, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }));
    put('incoming/old');
    now = Date.parse('2026-11-25T10:00:00Z');
    put('incoming/new');
    expect(buckets.expire(Date.parse('2027-03-24T23:59:59Z'))).toBe(0);
    expect(buckets.expire(Date.parse('2027-03-25T00:00:00Z'))).toBe(1);
    expect(keys()).toEqual(['incoming/new']);
  });

  test('lets go under the prefix of a rule that is enabled, and nothing else', async () => {
    await open({
      LifecycleConfiguration: {
        Rules: [
          { Status: 'Enabled', Prefix: 'a/', ExpirationInDays: 1 },
          { Status: 'Disabled', ExpirationInDays: 1 },
        ],
      },
    });
    put('a/1');
    put('b/1');
    expect(buckets.expire(Date.parse('2027-01-01T00:00:00Z'))).toBe(1);
    expect(keys()).toEqual(['b/1']);
  });

  test.each([
    ['versions', { VersioningConfiguration: { Status: 'Enabled' } }, /VersioningConfiguration \(Mails\)/],
    ['a topic', { NotificationConfiguration: { TopicConfigurations: [] } }, /TopicConfigurations \(Mails\)/],
    ['a suffix', notified({ Name: 'suffix', Value: '.eml' }), /suffix \(Mails\)/],
    [
      'another event',
      { NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectRemoved:*', Queue: QUEUE }] } },
      /s3:ObjectRemoved/,
    ],
    ['a move to cold storage', aged({ Transitions: [] }), /Transitions \(Mails\)/],
  ])('with %s, which is not known here, stops the start', async (_, properties, name) => {
    await expect(open(properties)).rejects.toThrow(name);
  });
});

describe('a function calls S3', () => {
  let front: Awaited<ReturnType<typeof startFront>>;
  const planned = faults();
  const client = (functionId: string) =>
    new S3Client({
      endpoint: front.url,
      region: 'eu-north-1',
      credentials: { accessKeyId: functionId, secretAccessKey: 'laptop' },
      maxAttempts: 1,
    });
  beforeEach(async () => {
    const dataDir = await open(notified());
    front = await startFront(template(notified()), {
      dynamoEndpoint: 'http://127.0.0.1:1',
      fauxqs,
      buckets,
      secrets: () => undefined,
      outbox: outbox(dataDir),
      faults: planned,
      now: () => new Date(now).toISOString(),
      kill: () => {},
    });
  });
  afterEach(() => {
    planned.clear();
    return front.stop();
  });
  const object = (Key: string) => ({ Bucket: 'mails', Key });

  test('and gets the bytes that it put, any and many of them', async () => {
    const body = Uint8Array.from({ length: 20 * 1024 * 1024 }, (_, index) => (index * 31) % 256);
    const s3 = client('Writer');
    const sent = await s3.send(
      new PutObjectCommand({ ...object('incoming/ä +1'), Body: body, ContentType: 'message/rfc822' }),
    );
    const got = await s3.send(new GetObjectCommand(object('incoming/ä +1')));
    expect(Buffer.compare(Buffer.from((await got.Body?.transformToByteArray()) ?? []), body)).toBe(0);
    expect(got).toMatchObject({ ETag: sent.ETag, ContentType: 'message/rfc822', ContentLength: body.length });
    expect(messages().flatMap((one) => CreatedObjects.parse(one).map(({ key }) => key))).toEqual([
      'incoming/ä +1',
    ]);
    const list = await s3.send(new ListObjectsV2Command({ Bucket: 'mails', Prefix: 'incoming/' }));
    expect(list.Contents).toMatchObject([{ Key: 'incoming/ä +1', Size: body.length }]);
    const head = await s3.send(new HeadObjectCommand(object('incoming/ä +1')));
    expect(head.ContentLength).toBe(body.length);
  });

  test('with a body in frames, which the engine unpacks', async () => {
    const s3 = client('Writer');
    const Body = Readable.from([Buffer.from('Hello, '), Buffer.from('world')]);
    await s3.send(new PutObjectCommand({ ...object('incoming/framed'), Body, ContentLength: 12 }));
    expect(buckets.objects('mails')[0]?.body.toString()).toBe('Hello, world');
  });

  test('and of two that put where nothing may be yet, one is refused', async () => {
    const once = () =>
      client('Writer').send(new PutObjectCommand({ ...object('seal'), Body: 'a', IfNoneMatch: '*' }));
    const outcomes = await Promise.allSettled([once(), once()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } },
    });
  });

  test('and one that dies in the middle of a body leaves nothing, and the others go on', async () => {
    const authorization = 'AWS4-HMAC-SHA256 Credential=Writer/20261124/eu-north-1/s3/aws4_request, …';
    const headers = { authorization: encodeURI(authorization), 'content-length': 100 };
    const half = request(`${front.url}/mails/incoming/half`, { method: 'PUT', headers });
    half.on('error', () => {});
    await new Promise((resolve) => half.write('Half of it', resolve));
    half.destroy();
    await client('Writer').send(new PutObjectCommand({ ...object('incoming/whole'), Body: 'a' }));
    expect(keys()).toEqual(['incoming/whole']);
  });

  test('and removes an object once and again', async () => {
    put('incoming/a');
    const s3 = client('Writer');
    await s3.send(new DeleteObjectCommand(object('incoming/a')));
    await s3.send(new DeleteObjectCommand(object('incoming/a')));
    expect(keys()).toEqual([]);
  });

  test('and is denied what its role does not name', async () => {
    put('elsewhere/a');
    const s3 = client('Reader');
    const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
    await expect(s3.send(new GetObjectCommand(object('elsewhere/a')))).rejects.toMatchObject(denied);
    await expect(s3.send(new PutObjectCommand({ ...object('incoming/a'), Body: 'a' }))).rejects.toMatchObject(
      denied,
    );
    await expect(s3.send(new DeleteObjectCommand(object('incoming/a')))).rejects.toMatchObject(denied);
    await expect(s3.send(new ListObjectsV2Command({ Bucket: 'mails' }))).rejects.toMatchObject(denied);
    expect(keys()).toEqual(['elsewhere/a']);
  });

  test('and is denied what the laptop does not know, whatever its role allows', async () => {
    put('incoming/a');
    await expect(
      client('Writer').send(
        new CopyObjectCommand({ ...object('incoming/b'), CopySource: 'mails/incoming/a' }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDenied', message: expect.stringContaining('Unknown') });
  });

  test('and hears that a key is gone only where it may list the bucket, as S3 has it', async () => {
    const gone = new GetObjectCommand(object('incoming/gone'));
    await expect(client('Writer').send(gone)).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(client('Reader').send(gone)).rejects.toMatchObject({ name: 'AccessDenied' });
  });

  test.each([
    ['throttle', { name: 'SlowDown' }],
    ['conflict', { name: 'ConditionalRequestConflict' }],
    ['unavailable', { code: 'ECONNRESET' }],
  ] as const)('and fails where a fault was planned: %s', async (kind, error) => {
    planned.plan(Fault.parse({ service: 's3', operation: 'PutObject', kind }));
    const attempt = new PutObjectCommand({ ...object('incoming/a'), Body: 'a' });
    await expect(client('Writer').send(attempt)).rejects.toMatchObject(error);
    expect(keys()).toEqual([]);
  });

  test('and is told nothing of what was done, where the fault comes after', async () => {
    planned.plan(Fault.parse({ service: 's3', kind: 'after' }));
    const attempt = new PutObjectCommand({ ...object('incoming/a'), Body: 'a' });
    await expect(client('Writer').send(attempt)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(keys()).toEqual(['incoming/a']);
  });
});
