import type { Buffer } from 'node:buffer';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What of fauxqs's queue is used here. */
export interface Queue {
  readonly name: string;
  readonly arn: string;
  readonly messages: readonly { readonly messageId: string; readonly body: string }[];
  readonly inflightMessages: ReadonlyMap<
    string,
    { readonly message: { readonly messageId: string; readonly body: string } }
  >;
  readonly dequeue: (
    count: number,
    visibility: undefined,
    deadLetters: (arn: string) => Queue | undefined,
  ) => readonly ReceivedMessage[];
  readonly deleteMessage: (receiptHandle: string) => boolean;
  readonly changeVisibility: (receiptHandle: string, seconds: number) => void;
  readonly enqueue: (message: unknown) => void;
  readonly waitForMessages: (seconds: number) => Promise<void>;
}

export interface ReceivedMessage {
  readonly MessageId: string;
  readonly ReceiptHandle: string;
  readonly Body: string;
  readonly MD5OfBody: string;
  readonly Attributes?: Readonly<Record<string, string>>;
}

interface SqsStore {
  createQueue(name: string, url: string, arn: string, attributes: Readonly<Record<string, string>>): Queue;
  getQueueByName(name: string): Queue | undefined;
  getQueueByArn(arn: string): Queue | undefined;
  allQueues(): Iterable<Queue & { persistence?: unknown }>;
  processAllTimers(): void;
  persistence?: unknown;
}

export interface S3Object {
  readonly key: string;
  readonly body: Buffer;
  readonly contentType: string;
  readonly contentLength: number;
  readonly etag: string;
  readonly lastModified: Date;
  readonly metadata: Readonly<Record<string, string>>;
}

interface S3Store {
  hasBucket(name: string): boolean;
  createBucket(name: string): void;
  restoreObject(bucket: string, object: S3Object): void;
  getObject(bucket: string, key: string): S3Object;
  deleteObject(bucket: string, key: string): void;
  listObjects(
    bucket: string,
    options: { readonly prefix?: string; readonly maxKeys: number },
  ): { readonly objects: readonly S3Object[] };
  persistence?: unknown;
}

interface Persistence {
  transaction(write: () => void): void;
  upsertObject(bucket: string, object: S3Object): void;
  load(sqs: SqsStore, sns: unknown, s3: S3Store): void;
  close(): void;
}

export interface Fauxqs {
  readonly endpoint: string;
  readonly sqs: SqsStore;
  readonly s3: S3Store;
  /** One database for messages and objects: what is written in one transaction of it holds together. */
  readonly persistence: Persistence;
  readonly createMessage: (body: string) => unknown;
  /** Takes the frames off a body that came as `aws-chunked`. */
  readonly decodeAwsChunked: (body: Buffer) => { readonly body: Buffer };
  readonly stop: () => Promise<void>;
}

/**
 * SQS and S3 by fauxqs, on the loopback alone and kept in the data folder. Its `startFauxqs` binds every interface, so
 * its parts are put together here; they are not among the package's exports, and are loaded by their paths.
 */
export const startFauxqs = async (dataDir: string): Promise<Fauxqs> => {
  const root = dirname(fileURLToPath(import.meta.resolve('fauxqs')));
  const part = (path: string) => import(pathToFileURL(join(root, path)).href);
  const [
    { buildApp },
    { SqsStore },
    { SnsStore },
    { S3Store },
    { PersistenceManager },
    { decodeAwsChunked },
  ] = await Promise.all([
    part('app.js'),
    part('sqs/sqsStore.js'),
    part('sns/snsStore.js'),
    part('s3/s3Store.js'),
    part('persistence.js'),
    part('s3/chunkedEncoding.js'),
  ]);
  const folder = join(dataDir, 'queues');
  mkdirSync(folder, { recursive: true });
  const sqs: SqsStore = new SqsStore();
  const s3: S3Store = new S3Store();
  const snsStore: unknown = new SnsStore();
  const persistence: Persistence = new PersistenceManager(folder);
  persistence.load(sqs, snsStore, s3);
  // Only from now on, or loading would write what it reads.
  sqs.persistence = persistence;
  s3.persistence = persistence;
  for (const queue of sqs.allQueues()) queue.persistence = persistence;

  const app = buildApp({
    logger: false,
    host: '127.0.0.1',
    stores: { sqsStore: sqs, snsStore, s3Store: s3 },
  });
  const endpoint: string = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    endpoint,
    sqs,
    s3,
    persistence,
    createMessage: SqsStore.createMessage,
    decodeAwsChunked,
    stop: async () => {
      await app.close();
      persistence.close();
    },
  };
};
