import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CfnBucket } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { CONTROLLER } from '../shared/policy/controller.ts';
import { RETENTION } from '../shared/policy/retention.ts';
import { acknowledge } from './nag.ts';
import type { Stage } from './stages.ts';

/** Where SES puts mails; a message follows for what lies here. */
export const INCOMING = 'incoming/';

const RULE = 'privacy';

/**
 * Mail to the privacy address (N8): SES puts it into the bucket, and the bucket tells the queue its key. Ours are no
 * custom resources, so bucket, queue and rule name each other by names that are known before any of them exists.
 */
export class MailIn extends Construct {
  readonly bucket: Bucket;
  /** `npm run deploy` activates it: CloudFormation cannot. */
  readonly ruleSetName: string;

  constructor(scope: Construct, stage: Stage, queue: Queue) {
    super(scope, 'MailIn');
    const { account, partition } = Stack.of(this);
    const bucketName = `registervakt-${stage.name}-mail-${account}`;
    this.ruleSetName = `registervakt-${stage.name}`;

    const bucketArn = `arn:${partition}:s3:::${bucketName}`;
    const told = queue.addToResourcePolicy(
      lets('s3.amazonaws.com', 'sqs:SendMessage', queue.queueArn, account, bucketArn),
    );
    this.bucket = this.#bucket(bucketName, stage);
    const bucketResource = this.bucket.node.defaultChild as CfnBucket;
    bucketResource.overrideLogicalId('MailBucket');
    // By CloudFormation's own property: the construct's `addEventNotification` brings a function of its own.
    bucketResource.notificationConfiguration = {
      queueConfigurations: [
        {
          event: 's3:ObjectCreated:*',
          queue: queue.queueArn,
          filter: { s3Key: { rules: [{ name: 'prefix', value: INCOMING }] } },
        },
      ],
    };
    // S3 tries the queue when it is told of it.
    if (told.policyDependable) this.bucket.node.addDependency(told.policyDependable);

    const ruleArn = Stack.of(this).formatArn({
      service: 'ses',
      resource: 'receipt-rule-set',
      resourceName: `${this.ruleSetName}:receipt-rule/${RULE}`,
    });
    const objects = this.bucket.arnForObjects(`${INCOMING}*`);
    const mayPut = this.bucket.addToResourcePolicy(
      lets('ses.amazonaws.com', 's3:PutObject', objects, account, ruleArn),
    );
    const rule = this.#rule(bucketName);
    // SES tries the bucket when it is told of it.
    if (mayPut.policyDependable) rule.node.addDependency(mayPut.policyDependable);
  }

  #bucket(bucketName: string, stage: Stage): Bucket {
    const bucket = new Bucket(this, 'Bucket', {
      bucketName,
      // SES writes without a key of ours, and would encrypt on its own side with one.
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      // A version would keep a mail that was erased.
      versioned: false,
      removalPolicy: stage.removal,
      lifecycleRules: [
        {
          expiration: Duration.days(RETENTION.rawMail.days),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
    acknowledge(
      bucket,
      'AwsSolutions-S1',
      'One service writes here and one function reads and deletes, both by keys that say nothing; a log of that would be one more thing to keep and to erase.',
    );
    return bucket;
  }

  #rule(bucketName: string): CfnReceiptRule {
    const ruleSet = new CfnReceiptRuleSet(this, 'RuleSet', { ruleSetName: this.ruleSetName });
    const rule = new CfnReceiptRule(this, 'Rule', {
      ruleSetName: this.ruleSetName,
      rule: {
        name: RULE,
        enabled: true,
        recipients: [CONTROLLER.privacyEmail],
        // A no that comes without encryption is still a no (N3): nothing bounces for want of TLS.
        tlsPolicy: 'Optional',
        scanEnabled: true,
        actions: [{ s3Action: { bucketName, objectKeyPrefix: INCOMING } }],
      },
    });
    rule.addResourceDependency(ruleSet);
    return rule;
  }
}

/** A service of AWS may do this, for this account and on behalf of this one resource. */
const lets = (
  service: string,
  action: string,
  resource: string,
  account: string,
  sourceArn: string,
): PolicyStatement =>
  new PolicyStatement({
    principals: [new ServicePrincipal(service)],
    actions: [action],
    resources: [resource],
    conditions: {
      StringEquals: { 'aws:SourceAccount': account },
      ArnEquals: { 'aws:SourceArn': sourceArn },
    },
  });
