import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { queueUrl, type Template } from './template.ts';

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

export interface QueueEngine {
  readonly endpoint: string;
  readonly queues: readonly Queue[];
  readonly byArn: (arn: string) => Queue | undefined;
  readonly isDeadLetter: (queue: Queue) => boolean;
  /** Messages in a queue, also those in a function's hands. */
  readonly count: (queue: Queue) => number;
  readonly send: (queueArn: string, body: string) => void;
  readonly stop: () => Promise<void>;
}

/**
 * SQS by fauxqs, on the loopback alone and kept in the data folder. Its `startFauxqs` binds every interface, so its
 * parts are put together here; they are not among the package's exports, and are loaded by their paths.
 */
export const startQueues = async (template: Template, dataDir: string): Promise<QueueEngine> => {
  const root = dirname(fileURLToPath(import.meta.resolve('fauxqs')));
  const part = (path: string) => import(pathToFileURL(join(root, path)).href);
  const [{ buildApp }, { SqsStore }, { SnsStore }, { S3Store }, { PersistenceManager }] = await Promise.all([
    part('app.js'),
    part('sqs/sqsStore.js'),
    part('sns/snsStore.js'),
    part('s3/s3Store.js'),
    part('persistence.js'),
  ]);
  const folder = join(dataDir, 'queues');
  mkdirSync(folder, { recursive: true });
  const stores = { sqsStore: new SqsStore() as SqsStore, snsStore: new SnsStore(), s3Store: new S3Store() };
  const persistence = new PersistenceManager(folder);
  persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store);
  stores.sqsStore.persistence = persistence;
  for (const queue of stores.sqsStore.allQueues()) {
    queue.persistence = persistence;
    // Whoever had these in hand is dead: on AWS they would come back after the visibility timeout.
    for (const receiptHandle of [...queue.inflightMessages.keys()]) giveBack(queue, receiptHandle);
  }

  const resources = template.ofType('AWS::SQS::Queue');
  const queues = resources.map(
    ({ id, properties }) =>
      stores.sqsStore.getQueueByName(id) ??
      stores.sqsStore.createQueue(id, queueUrl(id), template.arnOf(id), attributes(properties)),
  );
  const withRedrive = new Set(
    resources.flatMap(({ id, properties }) => (properties.RedrivePolicy ? [id] : [])),
  );
  const app = buildApp({ logger: false, host: '127.0.0.1', stores });
  const endpoint: string = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    endpoint,
    queues,
    count: (queue) => {
      stores.sqsStore.processAllTimers();
      return queue.messages.length + queue.inflightMessages.size;
    },
    send: (queueArn, body) => stores.sqsStore.getQueueByArn(queueArn)?.enqueue(SqsStore.createMessage(body)),
    byArn: (arn) => stores.sqsStore.getQueueByArn(arn),
    // A queue without a redrive policy is where others' failures end.
    isDeadLetter: ({ name }) => !withRedrive.has(name),
    stop: async () => {
      await app.close();
      persistence.close();
    },
  };
};

/** Makes a message visible at once. Not by 0 seconds: fauxqs 2.4.1 breaks its own database then. */
export const giveBack = (queue: Pick<Queue, 'changeVisibility'>, receiptHandle: string): void =>
  queue.changeVisibility(receiptHandle, 0.001);

const ATTRIBUTES = ['VisibilityTimeout', 'MessageRetentionPeriod', 'DelaySeconds'] as const;

const attributes = (properties: Readonly<Record<string, unknown>>): Record<string, string> => ({
  ...Object.fromEntries(
    ATTRIBUTES.flatMap((name) => (properties[name] === undefined ? [] : [[name, String(properties[name])]])),
  ),
  ...(properties.RedrivePolicy !== undefined && { RedrivePolicy: JSON.stringify(properties.RedrivePolicy) }),
});
