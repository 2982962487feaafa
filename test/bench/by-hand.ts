import { createHmac, timingSafeEqual } from 'node:crypto';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { FormEvent } from './form-event.ts';

// What the intake function does for an accepted form, written down without it: the floor that it is measured against.
const { WEBSITE_SECRETS = '{}', INBOX_TABLE, SUBMISSIONS_QUEUE_URL } = process.env;
const dynamo = new DynamoDBClient({});
const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
const secrets = new SecretsManagerClient({});
const secretIds = JSON.parse(WEBSITE_SECRETS) as Record<string, string>;
let key: Buffer | undefined;

export const handler = async ({ body, headers, pathParameters }: FormEvent) => {
  key ??= await keyOf(secretIds[pathParameters.form]);
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = createHmac('sha256', key).update(signed).digest();
  const given = Buffer.from(headers['webhook-signature'].slice('v1,'.length), 'base64');
  if (!timingSafeEqual(expected, given)) return { statusCode: 401 };
  const { data } = JSON.parse(body) as { data: { submissionId: string } };
  await dynamo.send(
    new PutItemCommand({
      TableName: INBOX_TABLE,
      Item: { pk: { S: `by-hand#${data.submissionId}` }, sk: { S: 'by-hand' }, payload: { S: body } },
      ConditionExpression: 'attribute_not_exists(pk)',
    }),
  );
  const MessageBody = JSON.stringify({ key: data.submissionId });
  await sqs.send(new SendMessageCommand({ QueueUrl: SUBMISSIONS_QUEUE_URL, MessageBody }));
  return { statusCode: 202 };
};

const keyOf = async (SecretId: string | undefined): Promise<Buffer> => {
  const { SecretString = '' } = await secrets.send(new GetSecretValueCommand({ SecretId }));
  return Buffer.from(SecretString, 'base64');
};
