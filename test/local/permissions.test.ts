import { expect, test } from 'vitest';
import { readCall } from '../../infra/local/aws-call.ts';
import { permissions } from '../../infra/local/permissions.ts';
import { readTemplate } from '../../infra/local/template.ts';

const TABLE = 'arn:aws:dynamodb:eu-north-1:000000000000:table/People';
const template = (Statement: readonly object[]) =>
  readTemplate(
    {
      Resources: {
        Key: { Type: 'AWS::KMS::Key' },
        People: {
          Type: 'AWS::DynamoDB::GlobalTable',
          Properties: {
            Replicas: [{ SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': ['Key', 'Arn'] } } }],
          },
        },
        Jobs: { Type: 'AWS::SQS::Queue' },
        Sender: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'example.se' } },
        Role: { Type: 'AWS::IAM::Role' },
        Run: { Type: 'AWS::Lambda::Function', Properties: { Role: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
        Policy: {
          Type: 'AWS::IAM::Policy',
          Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement } },
        },
      },
    },
    'http://localhost',
  );

const allow = (Action: string | string[], Resource: string, more = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});

test.each([
  ['the verb on the table', [allow('dynamodb:GetItem', TABLE)], true],
  ['another verb', [allow('dynamodb:PutItem', TABLE)], false],
  ['the verb on another table', [allow('dynamodb:GetItem', `${TABLE}s`)], false],
  ['an index of the table', [allow('dynamodb:GetItem', `${TABLE}/index/due`)], false],
  ['one of several verbs', [allow(['dynamodb:PutItem', 'dynamodb:GetItem'], TABLE)], true],
  ['wildcards', [allow('dynamodb:Get*', 'arn:aws:dynamodb:*:*:table/P?ople')], true],
  ['a wildcard that does not fit', [allow('dynamodb:Put*', '*')], false],
  ['nothing', [], false],
  [
    'a denial that goes before',
    [allow('*', '*'), { ...allow('dynamodb:GetItem', TABLE), Effect: 'Deny' }],
    false,
  ],
])('a role that allows %s', (_, statements, expected) => {
  const mayDo = permissions(template(statements));
  expect(mayDo('Run', { action: 'dynamodb:GetItem', resource: TABLE })).toBe(expected);
  expect(mayDo('Nobody', { action: 'dynamodb:GetItem', resource: TABLE })).toBe(false);
});

test('a condition is looked at, and one that is not known stops the start', () => {
  const Condition = { StringEquals: { 'kms:ViaService': 'dynamodb.eu-north-1.amazonaws.com' } };
  const mayDo = permissions(template([allow('kms:Decrypt', '*', { Condition })]));
  const need = { action: 'kms:Decrypt', resource: 'k' };
  expect(mayDo('Run', { ...need, context: { 'kms:ViaService': 'dynamodb.eu-north-1.amazonaws.com' } })).toBe(
    true,
  );
  expect(mayDo('Run', { ...need, context: { 'kms:ViaService': 'sqs.eu-north-1.amazonaws.com' } })).toBe(
    false,
  );
  expect(mayDo('Run', need)).toBe(false);
  expect(() => permissions(template([allow('a:b', '*', { Condition: { IpAddress: {} } })]))).toThrow(
    'IpAddress',
  );
});

const signed = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=Run/20261124/eu-north-1/${service}/aws4_request, …`,
});
const call = (service: string, target: string, body: string) =>
  readCall(
    { headers: { ...signed(service), 'x-amz-target': target }, method: 'POST', url: '/' },
    Buffer.from(body),
    template([]),
  );
const needsOf = (service: string, operation: string, input: object) =>
  call(service, `X.${operation}`, JSON.stringify(input))?.needs.map(
    ({ action, resource }) => `${action} ${resource.split(':').at(-1)}`,
  );

const KEY = ['kms:Decrypt key/Key', 'kms:GenerateDataKey key/Key'];

test('a transaction needs what its parts need, and the key of its tables', () => {
  const TransactItems = [
    { Put: { TableName: 'People' } },
    { ConditionCheck: { TableName: 'People' } },
    { Delete: { TableName: 'People' } },
    { Update: { TableName: 'People' } },
  ];
  expect(needsOf('dynamodb', 'TransactWriteItems', { TransactItems })).toEqual([
    'dynamodb:PutItem table/People',
    'dynamodb:ConditionCheckItem table/People',
    'dynamodb:DeleteItem table/People',
    'dynamodb:UpdateItem table/People',
    ...KEY,
  ]);
});

test.each([
  [
    'dynamodb',
    'Query',
    { TableName: 'People', IndexName: 'due' },
    ['dynamodb:Query table/People/index/due', ...KEY],
  ],
  [
    'dynamodb',
    'BatchGetItem',
    { RequestItems: { People: {} } },
    ['dynamodb:BatchGetItem table/People', ...KEY],
  ],
  [
    'sqs',
    'SendMessageBatch',
    { QueueUrl: 'https://sqs.eu-north-1.amazonaws.com/000000000000/Jobs' },
    ['sqs:SendMessage Jobs'],
  ],
])('%s %s needs its resource', (service, operation, input, expected) => {
  expect(needsOf(service, operation, input)).toEqual(expected);
});

test('a mail needs the identity that sends it', () => {
  expect(call('ses', '', 'Action=SendRawEmail&Version=2010-12-01')?.needs).toEqual([
    { action: 'ses:SendRawEmail', resource: 'arn:aws:ses:eu-north-1:000000000000:identity/example.se' },
  ]);
});

test.each([
  ['GET', '/mails/incoming/a?x-id=GetObject', {}, 'GetObject', ['s3:GetObject mails/incoming/a']],
  ['HEAD', '/mails/incoming/a', {}, 'HeadObject', ['s3:GetObject mails/incoming/a']],
  ['PUT', '/mails/two%20words%2B', {}, 'PutObject', ['s3:PutObject mails/two words+']],
  ['DELETE', '/mails/incoming/a', {}, 'DeleteObject', ['s3:DeleteObject mails/incoming/a']],
  ['GET', '/mails/?list-type=2&prefix=incoming%2F', {}, 'ListObjectsV2', ['s3:ListBucket mails']],
  // What is not known here is denied, and does no harm as something else.
  ['PUT', '/mails/incoming/a', { 'x-amz-copy-source': '/others/b' }, 'Unknown', []],
  ['PUT', '/mails/incoming/a?tagging=', {}, 'Unknown', []],
  ['POST', '/mails/incoming/a?uploads=', {}, 'Unknown', []],
  ['DELETE', '/mails/', {}, 'Unknown', []],
  ['PUT', '/mails', {}, 'Unknown', []],
  ['GET', '/mails?list-type=2&versions=', {}, 'Unknown', []],
  ['GET', '/', {}, 'Unknown', []],
])('%s %s of S3 is meant and needs what it says', (method, url, headers, operation, expected) => {
  const read = readCall(
    { method, url, headers: { ...signed('s3'), ...headers } },
    Buffer.from(''),
    template([]),
  );
  expect(read?.operation).toBe(operation);
  expect(read?.needs.map(({ action, resource }) => `${action} ${resource.split(':').at(-1)}`)).toEqual(
    expected,
  );
});

test('who is not signed as a function is nobody', () => {
  expect(readCall({ headers: {} }, Buffer.from('{}'), template([]))).toBeUndefined();
  expect(call('sts', 'X.GetCallerIdentity', '{}')).toBeUndefined();
});
