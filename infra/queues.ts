import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { acknowledge } from './nag.ts';

/** A consumer may run this long; the queue waits six times as long before it hands a message to another. */
export const CONSUMER_TIMEOUT = Duration.seconds(30);
const VISIBILITY = Duration.seconds(6 * CONSUMER_TIMEOUT.toSeconds());
const MAX_RECEIVE_COUNT = 5;

/** A place for what failed for good, with an alarm that says who is hurt. Kept for ten days. */
export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, name: string, whoIsHurt: string, alarms: Alarms) {
    super(scope, `${name}DeadLetters`);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(10),
    });
    acknowledge(this.queue, 'AwsSolutions-SQS3', 'This is a dead-letter queue itself.');
    acknowledge(this.queue, 'Serverless-SQSRedrivePolicy', 'This is a dead-letter queue itself.');
    alarms.onDeadLetter(name, this.queue, whoIsHurt);
  }
}

/** A queue of ids, never of people. What fails five times goes to its dead letters. */
export class WorkQueue extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, name: string, whoIsHurt: string, alarms: Alarms) {
    super(scope, `${name}Queue`);
    const deadLetters = new DeadLetters(this, name, whoIsHurt, alarms);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      visibilityTimeout: VISIBILITY,
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: deadLetters.queue, maxReceiveCount: MAX_RECEIVE_COUNT },
    });
    alarms.onDelay(name, this.queue, 15, whoIsHurt);
  }
}
