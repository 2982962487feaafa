import type { Queue, ReceivedMessage } from './fauxqs.ts';
import type { Functions } from './function-pool.ts';
import { FunctionError } from './instance.ts';
import { giveBack, type QueueEngine } from './queue-engine.ts';
import { REGION, type Resource, type Template } from './template.ts';

/** Batches in flight for one queue. */
const POLLERS = 2;
/** How long a poll waits for a message, in seconds. */
const WAIT_S = 1;

export interface Sources {
  /** Batches that are being worked on. */
  readonly busy: () => number;
  readonly stop: () => Promise<void>;
}

/** The queues' event source mappings: batches to the function, and partial answers taken as AWS takes them. */
export const startQueueSources = (template: Template, queues: QueueEngine, functions: Functions): Sources => {
  let running = true;
  let busy = 0;

  const poll = async (queue: Queue, { properties }: Resource): Promise<void> => {
    while (running) {
      await queue.waitForMessages(WAIT_S);
      const batch = queue.dequeue(properties.BatchSize ?? 10, undefined, queues.byArn);
      if (batch.length === 0) continue;
      busy += 1;
      try {
        const failed = await failedOf(batch, queue, properties.FunctionName, functions);
        for (const message of batch) {
          if (!failed.has(message.MessageId)) queue.deleteMessage(message.ReceiptHandle);
          // On AWS it would come back after the visibility timeout; here nobody wants to wait for it.
          else giveBack(queue, message.ReceiptHandle);
        }
      } finally {
        busy -= 1;
      }
    }
  };

  const pollers = mappings(template).flatMap((mapping) => {
    const queue = queues.byArn(mapping.properties.EventSourceArn);
    return queue ? Array.from({ length: POLLERS }, () => poll(queue, mapping)) : [];
  });
  return {
    busy: () => busy,
    stop: async () => {
      running = false;
      await Promise.all(pollers);
    },
  };
};

const mappings = (template: Template): readonly Resource[] =>
  template
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.EventSourceArn.startsWith('arn:aws:sqs:'))
    .map((mapping) => {
      const { FunctionName, FunctionResponseTypes } = mapping.properties;
      if (!FunctionResponseTypes?.includes('ReportBatchItemFailures'))
        throw new Error(`${mapping.id} gives no partial answers`);
      return {
        ...mapping,
        properties: { ...mapping.properties, FunctionName: template.arnOf(FunctionName) },
      };
    });

/** The ids that the function failed: all of them when it died, or named one that was not in the batch. */
const failedOf = async (
  batch: readonly ReceivedMessage[],
  queue: Queue,
  functionArn: string,
  functions: Functions,
): Promise<ReadonlySet<string>> => {
  const all = new Set(batch.map(({ MessageId }) => MessageId));
  try {
    const answer = await functions.invoke(functionArn, {
      Records: batch.map((message) => record(message, queue)),
    });
    const failures: unknown = Reflect.get(Object(answer), 'batchItemFailures') ?? [];
    const ids = (failures as { itemIdentifier?: string }[]).map(({ itemIdentifier }) => itemIdentifier ?? '');
    return ids.every((id) => all.has(id)) ? new Set(ids) : all;
  } catch (error) {
    if (error instanceof FunctionError) return all;
    throw error;
  }
};

const record = (
  { MessageId, ReceiptHandle, Body, MD5OfBody, Attributes = {} }: ReceivedMessage,
  { arn }: Queue,
) => ({
  messageId: MessageId,
  receiptHandle: ReceiptHandle,
  body: Body,
  attributes: Attributes,
  messageAttributes: {},
  md5OfBody: MD5OfBody,
  eventSource: 'aws:sqs',
  eventSourceARN: arn,
  awsRegion: REGION,
});
