import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import { startDynamo } from '../../infra/local/dynamo-engine.ts';
import { startFauxqs } from '../../infra/local/fauxqs.ts';
import { queueEngine } from '../../infra/local/queue-engine.ts';
import { queueUrl, readTemplate } from '../../infra/local/template.ts';
import { inTurns } from './in-turns.ts';

/**
 * Forms a second if nothing were done but the calls: what a form asks of the engines from the door to the register,
 * sent straight to them, with neither front nor functions nor rules.
 */
export const engineCallsPerSecond = async (
  templatePath: string,
  forms: number,
  concurrency: number,
): Promise<number> => {
  const template = readTemplate(JSON.parse(await readFile(templatePath, 'utf8')), 'http://localhost');
  const dataDir = await mkdtemp(join(tmpdir(), 'registervakt-bench-'));
  const [dynamo, fauxqs] = await Promise.all([startDynamo(template, dataDir), startFauxqs(dataDir)]);
  const queues = queueEngine(template, fauxqs);
  const table = DynamoDBDocumentClient.from(dynamo.client);
  const sqs = new SQSClient({
    endpoint: fauxqs.endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
    useQueueUrlAsEndpoint: false,
  });
  const [{ name = '' } = {}] = queues.queues.filter((queue) => !queues.isDeadLetter(queue));
  const QueueUrl = queueUrl(name);

  const oneForm = async (): Promise<void> => {
    const id = randomUUID();
    const inbox = { pk: `submission#${id}`, sk: 'submission' };
    const person = { pk: `person#${id}`, sk: 'profile' };
    await table.send(
      new PutCommand({
        TableName: 'Inbox',
        Item: { ...inbox, payload: { name: 'Bench' } },
        ConditionExpression: 'attribute_not_exists(pk)',
      }),
    );
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify({ key: id }) }));
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 1 }));
    await table.send(new GetCommand({ TableName: 'Inbox', Key: inbox, ConsistentRead: true }));
    await table.send(
      new QueryCommand({
        TableName: 'Register',
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `phone#${id}` },
        ConsistentRead: true,
      }),
    );
    await table.send(
      new BatchGetCommand({
        RequestItems: { Suppressions: { Keys: [{ pk: `no#${id}`, sk: 'no' }], ConsistentRead: true } },
      }),
    );
    const nothingThere = { ConditionExpression: 'attribute_not_exists(pk)' };
    await table.send(
      new TransactWriteCommand({
        TransactItems: [
          { Put: { TableName: 'Inbox', Item: { ...inbox, state: 'recorded' } } },
          {
            Put: { TableName: 'Register', Item: { ...person, details: { name: 'Bench' } }, ...nothingThere },
          },
          {
            Put: {
              TableName: 'Register',
              Item: { pk: `phone#${id}`, sk: person.pk, personId: id },
              ...nothingThere,
            },
          },
          {
            ConditionCheck: { TableName: 'Suppressions', Key: { pk: `no#${id}`, sk: 'no' }, ...nothingThere },
          },
          {
            Put: {
              TableName: 'Evidence',
              Item: { pk: `subject#${id}`, sk: id, type: 'bench' },
              ...nothingThere,
            },
          },
          { Put: { TableName: 'Evidence', Item: { pk: 'unsealed#0', sk: id }, ...nothingThere } },
        ],
      }),
    );
    for (const { ReceiptHandle } of Messages)
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  };

  try {
    await inTurns(20, concurrency, oneForm);
    const began = performance.now();
    await inTurns(forms, concurrency, oneForm);
    return forms / ((performance.now() - began) / 1000);
  } finally {
    sqs.destroy();
    await Promise.all([fauxqs.stop(), dynamo.stop()]);
  }
};
