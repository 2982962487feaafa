import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { describe, expect, test } from 'vitest';
import { FunctionDoor } from '../../infra/function.ts';
import { mayObject } from '../../infra/grants.ts';
import { buildHouse } from '../../infra/house.ts';
import { INCOMING } from '../../infra/mail-in.ts';
import { checkRules } from '../../infra/nag.ts';
import { STAGES } from '../../infra/stages.ts';
import { TEMPLATES, type Template, target } from './templates.ts';

interface Statement {
  readonly Effect: string;
  readonly Principal: Readonly<Record<string, string>>;
  readonly Action: string;
  readonly Resource: unknown;
  readonly Condition: unknown;
}

interface Planted {
  readonly Properties: {
    readonly PolicyDocument: { readonly Statement: readonly { readonly Action: string | string[] }[] };
    readonly Environment: { readonly Variables: unknown };
  };
}

const ACCOUNT = { Ref: 'AWS::AccountId' };
const one = (template: Template, type: string) => {
  const [resource, ...more] = template.ofType(type);
  if (!resource || more.length > 0) throw new Error(`Not one ${type}`);
  return resource;
};
const allowed = (statements: readonly Statement[]) => statements.filter(({ Effect }) => Effect === 'Allow');
const text = (value: unknown): string => JSON.stringify(value);

describe.each(TEMPLATES)('in stage $stage', (template) => {
  const bucket = one(template, 'AWS::S3::Bucket');
  const bucketPolicy = one(template, 'AWS::S3::BucketPolicy');
  const { Rule: rule, RuleSetName: ruleSetName } = one(template, 'AWS::SES::ReceiptRule').Properties;
  const mailQueue = template
    .ofType('AWS::SQS::Queue')
    .find(({ id }) => id.startsWith('MailQueue') && !id.includes('DeadLetters'));
  const queuePolicy = template
    .ofType('AWS::SQS::QueuePolicy')
    .find(({ Properties }) => target(Properties.Queues[0]) === mailQueue?.id);

  test('mails lie encrypted where the public gets at nothing, and never without TLS', () => {
    expect(bucket.id).toBe('MailBucket');
    const [encryption] = bucket.Properties.BucketEncryption.ServerSideEncryptionConfiguration;
    expect(encryption.ServerSideEncryptionByDefault).toEqual({ SSEAlgorithm: 'AES256' });
    expect(Object.values(bucket.Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    const [denied] = bucketPolicy.Properties.PolicyDocument.Statement;
    expect(denied).toMatchObject({
      Effect: 'Deny',
      Action: 's3:*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });

  test('a mail goes for good when it is deleted, and at the latest after 120 days', () => {
    expect(bucket.Properties.VersioningConfiguration).toBeUndefined();
    expect(bucket.Properties.LifecycleConfiguration.Rules).toEqual([
      {
        Status: 'Enabled',
        ExpirationInDays: 120,
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      },
    ]);
  });

  test('what comes in is told to the queue of mails, by S3 for this bucket of this account alone', () => {
    expect(bucket.Properties.NotificationConfiguration).toEqual({
      QueueConfigurations: [
        {
          Event: 's3:ObjectCreated:*',
          Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'incoming/' }] } },
          Queue: { 'Fn::GetAtt': [mailQueue?.id, 'Arn'] },
        },
      ],
    });
    const statements = allowed(queuePolicy?.Properties.PolicyDocument.Statement);
    expect(statements).toHaveLength(1);
    const [statement] = statements;
    expect(statement).toMatchObject({
      Principal: { Service: 's3.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    });
    const [, source] = /"ArnEquals":\{"aws:SourceArn":(.+)\}\}$/.exec(text(statement?.Condition)) ?? [];
    expect(source).toContain(`:s3:::registervakt-${template.stage}-mail-`);
    expect(source).not.toContain('*');
    // A queue with a key of the customer would refuse S3.
    expect(mailQueue?.Properties).toMatchObject({ SqsManagedSseEnabled: true });
    expect(mailQueue?.Properties.KmsMasterKeyId).toBeUndefined();
  });

  test('the bucket waits for the policy of the queue, and the rule for that of the bucket', () => {
    const waitsFor = (type: string) =>
      (JSON.parse(template.text).Resources[one(template, type).id] as { DependsOn?: string[] }).DependsOn;
    expect(waitsFor('AWS::S3::Bucket')).toContain(queuePolicy?.id);
    expect(waitsFor('AWS::SES::ReceiptRule')).toContain(bucketPolicy.id);
    expect(waitsFor('AWS::SES::ReceiptRule')).toContain(one(template, 'AWS::SES::ReceiptRuleSet').id);
  });

  test('SES takes what is for the privacy address (N8), scans it, and sends none back for want of TLS', () => {
    expect(rule).toMatchObject({
      Enabled: true,
      Recipients: ['personuppgifter@nordicgreen.se'],
      ScanEnabled: true,
      TlsPolicy: 'Optional',
    });
    expect(rule.Actions).toEqual([
      { S3Action: { BucketName: bucket.Properties.BucketName, ObjectKeyPrefix: 'incoming/' } },
    ]);
    expect(one(template, 'AWS::SES::ReceiptRuleSet').Properties.RuleSetName).toBe(ruleSetName);
    // What the deployment activates.
    expect(JSON.parse(template.text).Outputs.ReceiptRuleSet.Value).toBe(ruleSetName);
  });

  test('the domain of the privacy address is one that SES is shown to be ours', () => {
    const { EmailIdentity } = one(template, 'AWS::SES::EmailIdentity').Properties;
    expect(rule.Recipients.every((address: string) => address.endsWith(`@${EmailIdentity}`))).toBe(true);
  });

  test('SES may put mails there for this rule of this account, and nobody else may anything', () => {
    const statements = allowed(bucketPolicy.Properties.PolicyDocument.Statement);
    expect(statements).toHaveLength(1);
    const [statement] = statements;
    expect(statement).toMatchObject({
      Principal: { Service: 'ses.amazonaws.com' },
      Action: 's3:PutObject',
      Resource: { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['MailBucket', 'Arn'] }, '/incoming/*']] },
      Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } },
    });
    expect(text(statement?.Condition)).toContain(
      `:receipt-rule-set/${ruleSetName}:receipt-rule/${rule.Name}"`,
    );
  });
});

test('who may read mails may do that and no more, and learns of one that is gone', () => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'registervakt-mail-')) });
  const house = buildHouse(new Stack(app, 'planted', { env: { region: 'eu-north-1' } }), STAGES.test);
  const door = new FunctionDoor(house.scope, house.around, {
    name: 'receive-mail',
    whoIsHurt: 'people who write',
    environment: { ...house.env.mailBucket, ...house.env.mailTrust },
  });
  mayObject(door, house.buckets.mail, ['GetObject', 'DeleteObject'], INCOMING);
  house.api.open(door, ['GET /planted'], 'Planted.');
  checkRules(app);
  const { template } = app.synth().getStackByName('planted');
  const resources = Object.entries(template.Resources as Record<string, Planted>);
  const [, policy] = resources.find(([id]) => id.startsWith('ReceiveMailDoorRoleDefaultPolicy')) ?? [];
  const bucketArn = { 'Fn::GetAtt': ['MailBucket', 'Arn'] };
  expect(
    policy?.Properties.PolicyDocument.Statement.filter(({ Action }) => /^s3:/.test([Action].flat()[0] ?? '')),
  ).toEqual([
    {
      Effect: 'Allow',
      Action: ['s3:GetObject', 's3:DeleteObject'],
      Resource: { 'Fn::Join': ['', [bucketArn, '/incoming/*']] },
    },
    { Effect: 'Allow', Action: 's3:ListBucket', Resource: bucketArn },
  ]);
  const [, planted] = resources.find(([id]) => id === 'ReceiveMail') ?? [];
  expect(planted?.Properties.Environment.Variables).toMatchObject({
    MAIL_BUCKET: { Ref: 'MailBucket' },
    AUTHSERV_ID: 'amazonses.com',
  });
});

test("on the laptop the company's own mail server vouches for mails, deployed SES does", () => {
  const trusted = (['local', 'production'] as const).map(
    (stage) =>
      buildHouse(new Stack(new App(), `planted-${stage}`, { env: { region: 'eu-north-1' } }), STAGES[stage])
        .env.mailTrust,
  );
  expect(trusted).toEqual([{ AUTHSERV_ID: 'mx1.nordicgreen.se' }, { AUTHSERV_ID: 'amazonses.com' }]);
});
