import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bucketEngine } from '../../infra/local/bucket-engine.ts';
import { movableClock } from '../../infra/local/clock.ts';
import { faults } from '../../infra/local/faults.ts';
import { startFauxqs } from '../../infra/local/fauxqs.ts';
import { startFront } from '../../infra/local/front.ts';
import { functionPool } from '../../infra/local/function-pool.ts';
import { type MailDoor, mailDoor } from '../../infra/local/mail-door.ts';
import { outbox } from '../../infra/local/outbox.ts';
import { queueEngine } from '../../infra/local/queue-engine.ts';
import { startQueueSources } from '../../infra/local/queue-sources.ts';
import { readTemplate } from '../../infra/local/template.ts';

const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const template = readTemplate(
  {
    Resources: {
      Jobs: { Type: 'AWS::SQS::Queue' },
      Mails: {
        Type: 'AWS::S3::Bucket',
        Properties: {
          NotificationConfiguration: {
            QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: arn('Jobs') }],
          },
        },
      },
      Rule: {
        Type: 'AWS::SES::ReceiptRule',
        Properties: {
          Rule: {
            Enabled: true,
            Recipients: ['privacy@example.se'],
            Actions: [{ S3Action: { BucketName: { Ref: 'Mails' }, ObjectKeyPrefix: 'incoming/' } }],
          },
        },
      },
      Role: { Type: 'AWS::IAM::Role' },
      Policy: {
        Type: 'AWS::IAM::Policy',
        Properties: {
          Roles: [{ Ref: 'Role' }],
          PolicyDocument: {
            Statement: [
              {
                Effect: 'Allow',
                Action: ['s3:GetObject', 's3:DeleteObject'],
                Resource: { 'Fn::Join': ['', [arn('Mails'), '/incoming/*']] },
              },
              { Effect: 'Allow', Action: 's3:ListBucket', Resource: arn('Mails') },
            ],
          },
        },
      },
      Read: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Role: arn('Role'),
          Timeout: 30,
          Environment: { Variables: { MAIL_BUCKET: { Ref: 'Mails' } } },
        },
      },
      Mapping: {
        Type: 'AWS::Lambda::EventSourceMapping',
        Properties: {
          EventSourceArn: arn('Jobs'),
          FunctionName: { Ref: 'Read' },
          BatchSize: 10,
          FunctionResponseTypes: ['ReportBatchItemFailures'],
        },
      },
    },
  },
  '',
);

let door: MailDoor;
let said: Record<string, unknown>[];
let stop: () => Promise<void>;
beforeEach(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'registervakt-mail-'));
  said = [];
  const fauxqs = await startFauxqs(dataDir);
  const queues = queueEngine(template, fauxqs);
  const buckets = bucketEngine(template, fauxqs, queues.send, Date.now);
  door = mailDoor(template, buckets);
  const front = await startFront(template, {
    dynamoEndpoint: 'http://127.0.0.1:1',
    fauxqs,
    buckets,
    secrets: () => undefined,
    outbox: outbox(dataDir),
    faults: faults(),
    now: () => new Date().toISOString(),
    kill: () => {},
  });
  const functions = functionPool({
    template,
    frontUrl: () => front.url,
    bundlePath: () => fileURLToPath(new URL('./functions/read-object.ts', import.meta.url)),
    clock: movableClock(dataDir),
    log: (_id, text) => {
      said.push(
        ...text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      );
    },
  });
  const sources = startQueueSources(template, queues, functions);
  stop = async () => {
    await sources.stop();
    await functions.stop();
    await front.stop();
    await fauxqs.stop();
  };
});
afterEach(() => stop());

const receive = (mail: Buffer): string => {
  const rule = door.ruleFor('privacy@example.se');
  if (!rule) throw new Error('No rule');
  return door.receive(rule, mail);
};

test('a mail reaches the function of its queue, which reads it, removes it and finds it gone', async () => {
  const key = receive(Buffer.alloc(1024, 0xe5));
  await vi.waitFor(
    () =>
      expect(said).toEqual([
        { key, got: 'object', size: 1024 },
        { key, afterwards: 'missing' },
      ]),
    { timeout: 10_000 },
  );
});

test('a mail that is larger than the function takes stays where it is, unread', async () => {
  const key = receive(Buffer.alloc(5 * 1024 * 1024));
  await vi.waitFor(() => expect(said).toEqual([{ key, got: 'too-large', size: null }]), { timeout: 10_000 });
});
