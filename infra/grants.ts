import { Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Bucket, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { FunctionDoor } from './function.ts';
import { acknowledge } from './nag.ts';

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

/**
 * Each verb by its name, on the objects whose key begins with `prefix`. Whoever may get them may also list the bucket:
 * else S3 answers AccessDenied for a key that is not there, as for one that may not be read.
 */
export const mayObject = (
  door: FunctionDoor,
  bucket: Bucket,
  verbs: readonly ('GetObject' | 'PutObject' | 'DeleteObject')[],
  prefix: string,
): void => {
  door.allow(
    verbs.map((verb) => `s3:${verb}`),
    [bucket.arnForObjects(`${prefix}*`)],
  );
  const { logicalId } = bucket.node.defaultChild as CfnBucket;
  acknowledge(
    door,
    `AwsSolutions-IAM5[Resource::<${Stack.of(door).resolve(logicalId)}.Arn>/${prefix}*]`,
    'Objects under this one prefix: their names are made as they come.',
  );
  if (verbs.includes('GetObject')) door.allow(['s3:ListBucket'], [bucket.bucketArn]);
};

export const mayRead = (door: FunctionDoor, secret: Secret): void => {
  door.allow(['secretsmanager:GetSecretValue'], [secret.secretArn]);
  if (secret.encryptionKey) mayUseKey(door, secret.encryptionKey, 'secretsmanager', ['kms:Decrypt']);
};

/** Only through the service that holds the data: the key alone opens nothing. */
const mayUseKey = (door: FunctionDoor, key: IKey, service: string, actions: readonly string[]): void =>
  door.allow(actions, [key.keyArn], {
    StringEquals: { 'kms:ViaService': `${service}.${Stack.of(door).region}.amazonaws.com` },
  });
