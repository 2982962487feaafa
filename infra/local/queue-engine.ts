import type { Fauxqs, Queue } from './fauxqs.ts';
import { queueUrl, type Template } from './template.ts';

export interface QueueEngine {
  readonly queues: readonly Queue[];
  readonly byArn: (arn: string) => Queue | undefined;
  readonly isDeadLetter: (queue: Queue) => boolean;
  /** Messages in a queue, also those in a function's hands. */
  readonly count: (queue: Queue) => number;
  readonly send: (queueArn: string, body: string) => void;
}

/** The template's queues, with what an earlier run left in them. */
export const queueEngine = (template: Template, { sqs, createMessage }: Fauxqs): QueueEngine => {
  for (const queue of sqs.allQueues()) {
    // Whoever had these in hand is dead: on AWS they would come back after the visibility timeout.
    for (const receiptHandle of [...queue.inflightMessages.keys()]) giveBack(queue, receiptHandle);
  }

  const resources = template.ofType('AWS::SQS::Queue');
  const queues = resources.map(
    ({ id, properties }) =>
      sqs.getQueueByName(id) ?? sqs.createQueue(id, queueUrl(id), template.arnOf(id), attributes(properties)),
  );
  const withRedrive = new Set(
    resources.flatMap(({ id, properties }) => (properties.RedrivePolicy ? [id] : [])),
  );
  return {
    queues,
    count: (queue) => {
      sqs.processAllTimers();
      return queue.messages.length + queue.inflightMessages.size;
    },
    send: (queueArn, body) => sqs.getQueueByArn(queueArn)?.enqueue(createMessage(body)),
    byArn: (arn) => sqs.getQueueByArn(arn),
    // A queue without a redrive policy is where others' failures end.
    isDeadLetter: ({ name }) => !withRedrive.has(name),
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
