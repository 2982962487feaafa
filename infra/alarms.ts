import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { DEPLOYMENT } from '../shared/policy/deployment.ts';
import type { Keys } from './keys.ts';
import { acknowledge } from './nag.ts';
import type { Stage } from './stages.ts';

/** Alarms go to one topic, and from there by mail. Each says who is hurt, and what to do first. */
export class Alarms extends Construct {
  readonly #topic: Topic;

  constructor(scope: Construct, stage: Stage, keys: Keys) {
    super(scope, 'Alarms');
    this.#topic = new Topic(this, 'Topic', { masterKey: keys.alarms, enforceSSL: true });
    if (!stage.mailsAlarms) return;
    const subscription = this.#topic.addSubscription(new EmailSubscription(DEPLOYMENT.alarmEmail));
    acknowledge(
      subscription,
      'Serverless-SNSRedrivePolicy',
      'A mail that SNS cannot deliver is seen in the console.',
    );
  }

  /** Something lies in a dead-letter queue: it failed for good until somebody looks. */
  onDeadLetter(name: string, queue: Queue, whoIsHurt: string): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    });
    this.#on(
      `${name}DeadLetters`,
      metric,
      1,
      `Hurt: ${whoIsHurt}. Look into the log, mend the cause, then redrive ${name}.`,
    );
  }

  /** The oldest message waits for longer than `minutes`: nothing failed, but nothing gets done. */
  onDelay(name: string, queue: Queue, minutes: number, whoIsHurt: string): void {
    const metric = queue.metricApproximateAgeOfOldestMessage({
      period: Duration.minutes(5),
      statistic: 'Maximum',
    });
    this.#on(
      `${name}Delay`,
      metric,
      minutes * 60,
      `Hurt: ${whoIsHurt}. ${name} is behind by ${minutes} minutes.`,
    );
  }

  /** A function fails, or is not let run. */
  onErrors(name: string, metric: IMetric, whoIsHurt: string): void {
    this.#on(`${name}Errors`, metric, 1, `Hurt: ${whoIsHurt}. ${name} fails: look into its log.`);
  }

  #on(id: string, metric: IMetric, threshold: number, alarmDescription: string): void {
    new Alarm(this, id, {
      metric,
      threshold,
      alarmDescription,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(this.#topic));
  }
}
