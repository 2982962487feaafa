import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { FunctionDoor } from './function.ts';

type Verb =
  | 'GetItem'
  | 'BatchGetItem'
  | 'Query'
  | 'PutItem'
  | 'UpdateItem'
  | 'DeleteItem'
  | 'BatchWriteItem'
  | 'ConditionCheckItem';

/** What DynamoDB does with a table's key on behalf of the caller, without wildcards. */
const KEY_ACTIONS = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

/** Each verb by its name, on one table, or on one of its indexes. */
export const mayTable = (
  door: FunctionDoor,
  table: TableV2,
  verbs: readonly Verb[],
  index?: string,
): void => {
  const resource = index === undefined ? table.tableArn : `${table.tableArn}/index/${index}`;
  door.allow(
    verbs.map((verb) => `dynamodb:${verb}`),
    [resource],
  );
  if (table.encryptionKey) mayUseKey(door, table.encryptionKey, 'dynamodb', KEY_ACTIONS);
};

export const maySend = (door: FunctionDoor, queue: Queue): void =>
  door.allow(['sqs:SendMessage'], [queue.queueArn]);

export const mayRead = (door: FunctionDoor, secret: Secret): void => {
  door.allow(['secretsmanager:GetSecretValue'], [secret.secretArn]);
  if (secret.encryptionKey) mayUseKey(door, secret.encryptionKey, 'secretsmanager', ['kms:Decrypt']);
};

/** Only through the service that holds the data: the key alone opens nothing. */
const mayUseKey = (door: FunctionDoor, key: IKey, service: string, actions: readonly string[]): void =>
  door.allow(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': `${service}.${Stack.of(door).region}.amazonaws.com` },
  });
