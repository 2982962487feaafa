import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq, SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Alarms } from './alarms.ts';
import type { FunctionDoor } from './function.ts';
import { acknowledge } from './nag.ts';
import { DeadLetters } from './queues.ts';

/** Batches of ten or fewer, each message answered for itself. */
export const consumeQueue = (door: FunctionDoor, queue: Queue, batchSize = 10): void => {
  door.lambda.addEventSource(new SqsEventSource(queue, { batchSize, reportBatchItemFailures: true }));
  acknowledge(
    door,
    'Serverless-LambdaEventSourceMappingDestination',
    'For a queue the dead letters are its own; a mapping has destinations for streams only.',
  );
};

/** What time to live removed from a table, and nothing else of its stream. */
export const consumeRemovals = (
  door: FunctionDoor,
  table: TableV2,
  alarms: Alarms,
  whoIsHurt: string,
): void => {
  const streamArn = table.tableStreamArn;
  if (streamArn === undefined) throw new Error('The table has no stream');
  const deadLetters = new DeadLetters(door, 'Removals', whoIsHurt, alarms);
  door.allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [streamArn]);
  // Lambda lists a table's streams before it reads one.
  door.allow(['dynamodb:ListStreams'], [`${table.tableArn}/stream/*`]);
  table.encryptionKey?.grant(door.lambda, 'kms:Decrypt');
  new EventSourceMapping(door, 'Removals', {
    target: door.lambda,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    maxRecordAge: Duration.hours(20),
    onFailure: new SqsDlq(deadLetters.queue),
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.isEqual('REMOVE'),
        userIdentity: {
          type: FilterRule.isEqual('Service'),
          principalId: FilterRule.isEqual('dynamodb.amazonaws.com'),
        },
      }),
    ],
  });
  acknowledge(
    door,
    'AwsSolutions-IAM5[Resource::<Register.Arn>/stream/*]',
    'ListStreams cannot name one stream; it lists those of this table alone.',
  );
};
