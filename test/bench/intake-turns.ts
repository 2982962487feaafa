import { createHmac, timingSafeEqual } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { median } from './median.ts';

// Runs in a process of its own, started by intake.ts: prints microseconds of CPU for each way, medians of turns.
const { BUNDLE = '', SECRET = '', INBOX_TABLE, SUBMISSIONS_QUEUE_URL } = process.env;
const { handler } = (await import(pathToFileURL(BUNDLE).href)) as {
  handler: (event: unknown, context: unknown) => Promise<{ statusCode: number }>;
};
const key = Buffer.from(SECRET, 'base64');
const dynamo = new DynamoDBClient({});
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
console.info = () => {};

interface Signed {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

let count = 0;
const form = (): Signed => {
  count += 1;
  const person = { name: 'Bench Person', email: `bench-${count}@example.se`, language: 'sv' };
  const data = {
    submissionId: `bench-${process.pid}-${count}`,
    submittedAt: new Date(),
    person,
    consents: ['newsletter-email-1'],
  };
  const body = JSON.stringify({ type: 'form.submitted', timestamp: new Date(), data });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', key).update(`msg_${count}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: {
      'webhook-id': `msg_${count}`,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
  };
};

const byFunction = async ({ body, headers }: Signed): Promise<void> => {
  const answer = await handler(
    {
      routeKey: 'POST /intake/website/{form}',
      headers: { ...headers, 'content-type': 'application/json' },
      pathParameters: { form: 'newsletter' },
      requestContext: { http: { method: 'POST' } },
      body,
      isBase64Encoded: false,
    },
    {},
  );
  if (answer.statusCode !== 202) throw new Error(`The function answered ${answer.statusCode}`);
};

const byHand = async ({ body, headers }: Signed): Promise<void> => {
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = createHmac('sha256', key).update(signed).digest();
  if (!timingSafeEqual(expected, Buffer.from(headers['webhook-signature']?.slice(3) ?? '', 'base64')))
    throw new Error();
  const { data } = JSON.parse(body) as { data: { submissionId: string } };
  await dynamo.send(
    new PutItemCommand({
      TableName: INBOX_TABLE,
      Item: { pk: { S: `by-hand#${data.submissionId}` }, sk: { S: 'by-hand' }, payload: { S: body } },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
  // A key that no item has: its message is taken and forgotten.
  await sqs.send(
    new SendMessageCommand({ QueueUrl: SUBMISSIONS_QUEUE_URL, MessageBody: '{"key":"by-hand"}' }),
  );
};

const cpuOf = async (work: (one: Signed) => Promise<void>, forms: readonly Signed[]): Promise<number> => {
  const before = process.cpuUsage();
  for (const one of forms) await work(one);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / forms.length;
};

const TURNS = 25;
const FORMS = 40;
const times: { readonly ours: number; readonly hand: number }[] = [];
for (let turn = 0; turn < TURNS; turn += 1) {
  const ours = await cpuOf(byFunction, Array.from({ length: FORMS }, form));
  const hand = await cpuOf(byHand, Array.from({ length: FORMS }, form));
  // The first turns warm the code up.
  if (turn >= 4) times.push({ ours, hand });
}
const microseconds = median(times.map(({ ours }) => ours));
const hand = median(times.map((one) => one.hand));
process.stdout.write(
  `${JSON.stringify({ microseconds, byHand: hand, ratio: median(times.map((one) => one.ours / one.hand)) })}\n`,
);
