import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Stage } from './stages.ts';

/** The customer-managed keys. The Inbox and the entries to contests have their own, since fewer may read them (N5). */
export class Keys extends Construct {
  readonly inbox: Key;
  readonly prizes: Key;
  readonly data: Key;
  readonly alarms: Key;

  constructor(scope: Construct, stage: Stage) {
    super(scope, 'Keys');
    const key = (id: string, description: string) =>
      new Key(this, id, { description, enableKeyRotation: true, removalPolicy: stage.removal });
    this.inbox = key('Inbox', 'Registervakt: what came in and is not yet recorded');
    this.prizes = key('Prizes', 'Registervakt: what a prize needs');
    this.data = key('Data', 'Registervakt: register, suppressions, evidence and secrets');
    this.alarms = key('Alarms', 'Registervakt: alarms on their way to people');
    // CloudWatch publishes to an encrypted topic with these two alone.
    this.alarms.grant(new ServicePrincipal('cloudwatch.amazonaws.com'), 'kms:Decrypt', 'kms:GenerateDataKey');
  }
}
