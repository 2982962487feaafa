import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import {
  type CronOptionsWithTimezone,
  Schedule,
  ScheduleExpression,
  ScheduleGroup,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import type { FunctionDoor } from './function.ts';
import { acknowledge } from './nag.ts';
import { DeadLetters } from './queues.ts';
import type { Stage } from './stages.ts';

/** What happens by the clock on the wall in Stockholm. A run that fails for good lies in the dead letters. */
export class Schedules extends Construct {
  readonly #group: ScheduleGroup;
  readonly #deadLetters: DeadLetters;

  constructor(scope: Construct, stage: Stage, alarms: Alarms) {
    super(scope, 'Schedules');
    this.#group = new ScheduleGroup(this, 'Group', { scheduleGroupName: `registervakt-${stage.name}` });
    this.#deadLetters = new DeadLetters(
      this,
      'Schedules',
      'people whose data is kept too long, or whose form waits',
      alarms,
    );
  }

  run(name: string, door: FunctionDoor, cron: Omit<CronOptionsWithTimezone, 'timeZone'>): void {
    const role = new Role(this, `${name}-role`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    });
    const { logicalId } = door.lambda.node.defaultChild as CfnFunction;
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::<${Stack.of(this).resolve(logicalId)}.Arn>:*]`,
      'Versions of this one function.',
    );
    new Schedule(this, name, {
      scheduleName: name,
      scheduleGroup: this.#group,
      schedule: ScheduleExpression.cron({ ...cron, timeZone: TimeZone.of('Europe/Stockholm') }),
      target: new LambdaInvoke(door.lambda, {
        role,
        input: ScheduleTargetInput.fromObject({ schedule: name }),
        deadLetterQueue: this.#deadLetters.queue,
        retryAttempts: 3,
        maxEventAge: Duration.hours(1),
      }),
    });
  }
}
