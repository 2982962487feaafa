import { Duration } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type CfnFunction,
  type Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Alarms } from './alarms.ts';
import { acknowledge } from './nag.ts';
import type { Stage } from './stages.ts';

/** What all functions share. */
export interface Surroundings {
  readonly stage: Stage;
  readonly code: Code;
  readonly alarms: Alarms;
  /** Where the public reaches the API, without a slash at the end. */
  readonly publicUrl: string;
}

interface Door {
  /** The file `functions/<name>.ts`. */
  readonly name: string;
  /** Who suffers when this fails; its alarm says so. */
  readonly whoIsHurt: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly timeout?: Duration;
}

/** One file of `functions/` as a Lambda function, with a role that may write its own log and nothing else yet. */
export class FunctionDoor extends Construct {
  readonly lambda: LambdaFunction;

  constructor(scope: Construct, around: Surroundings, door: Door) {
    const id = pascalCase(door.name);
    super(scope, `${id}Door`);
    const logGroup = new LogGroup(this, 'Log', {
      retention: around.stage.logsKept.toDays() as RetentionDays,
      removalPolicy: around.stage.removal,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    this.lambda = new LambdaFunction(this, 'Function', {
      code: around.code,
      handler: `${door.name}.handler`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: door.timeout ?? Duration.seconds(10),
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { STAGE: around.stage.name, PUBLIC_URL: around.publicUrl, ...door.environment },
    });
    (this.lambda.node.defaultChild as CfnFunction).overrideLogicalId(id);
    acknowledge(
      this.lambda,
      'Serverless-LambdaDLQ',
      'Queues, the stream and the scheduler have dead letters of their own; HTTP callers get an answer.',
    );
    acknowledge(
      this.lambda,
      'Serverless-LambdaTracing',
      'Traces would show paths that hold tokens, and cost a cold start; logs carry ids and outcomes.',
    );
    around.alarms.onErrors(id, this.lambda.metricErrors({ period: Duration.minutes(5) }), door.whoIsHurt);
  }

  /** Lets the function do these, on these resources, under these conditions. */
  allow(
    actions: readonly string[],
    resources: readonly string[],
    conditions?: Readonly<Record<string, unknown>>,
  ): void {
    this.lambda.addToRolePolicy(
      new PolicyStatement({
        actions: [...actions],
        resources: [...resources],
        ...(conditions && { conditions: { ...conditions } }),
      }),
    );
  }
}

const pascalCase = (name: string): string =>
  name
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
