import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';
import type { Functions } from '../../infra/local/function-pool.ts';
import { FunctionError } from '../../infra/local/instance.ts';
import { type QueueEngine, queueEngine } from '../../infra/local/queue-engine.ts';
import { type Sources, startQueueSources } from '../../infra/local/queue-sources.ts';
import { readTemplate } from '../../infra/local/template.ts';

const arn = (name: string) => `arn:aws:sqs:eu-north-1:000000000000:${name}`;
const template = readTemplate(
  {
    Resources: {
      Dead: { Type: 'AWS::SQS::Queue' },
      Jobs: {
        Type: 'AWS::SQS::Queue',
        Properties: {
          VisibilityTimeout: 180,
          RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] }, maxReceiveCount: 5 },
        },
      },
      Run: { Type: 'AWS::Lambda::Function' },
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: { 'Fn::GetAtt': ['Jobs', 'Arn'] },
          FunctionName: { Ref: 'Run' },
          BatchSize: 10,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    },
  },
  '',
);

interface Batch {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}

let fauxqs: Fauxqs;
let queues: QueueEngine;
let sources: Sources;
const start = (answer: (batch: Batch) => unknown) => {
  const functions = { invoke: async (_arn: string, event: unknown) => answer(event as Batch) } as Functions;
  sources = startQueueSources(template, queues, functions);
};
beforeEach(async () => {
  fauxqs = await startFauxqs(mkdtempSync(join(tmpdir(), 'registervakt-queues-')));
  queues = queueEngine(template, fauxqs);
});
afterEach(async () => {
  await sources.stop();
  await fauxqs.stop();
});

const count = (name: string) => {
  const queue = queues.byArn(arn(name));
  return queue ? queues.count(queue) : Number.NaN;
};
const until = (check: () => boolean) =>
  vi.waitFor(() => expect(check()).toBe(true), { timeout: 5_000, interval: 5 });

test('one bad message fails alone, is tried five times, and ends in the dead letters', async () => {
  const seen: string[] = [];
  start(({ Records }) => {
    seen.push(...Records.map(({ body }) => body));
    return {
      batchItemFailures: Records.filter(({ body }) => body === 'bad').map(({ messageId }) => ({
        itemIdentifier: messageId,
      })),
    };
  });
  for (const body of ['good', 'bad', 'fine']) queues.send(arn('Jobs'), body);
  await until(() => count('Jobs') === 0);
  expect(count('Dead')).toBe(1);
  expect(seen.filter((body) => body === 'bad')).toHaveLength(5);
  expect(seen.filter((body) => body === 'good')).toHaveLength(1);
});

test.each([
  ['an id that is not of the batch', () => ({ batchItemFailures: [{ itemIdentifier: 'nobody' }] })],
  ['an empty id', () => ({ batchItemFailures: [{ itemIdentifier: '' }] })],
  ['no id', () => ({ batchItemFailures: [{}] })],
  [
    'a dead function',
    () => {
      throw new FunctionError('killed');
    },
  ],
])('%s fails the whole batch', async (_, answer) => {
  start(answer);
  for (const body of ['a', 'b']) queues.send(arn('Jobs'), body);
  await until(() => count('Jobs') === 0);
  expect(count('Dead')).toBe(2);
});

test('an answer of nothing is success', async () => {
  start(() => null);
  queues.send(arn('Jobs'), 'a');
  await until(() => count('Jobs') === 0);
  expect(count('Dead')).toBe(0);
});
