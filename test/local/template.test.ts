import { expect, test } from 'vitest';
import { readTemplate } from '../../infra/local/template.ts';

const API = 'http://localhost:8080';
const read = (
  Resources: Record<string, { Type: string; Properties?: Record<string, unknown>; Condition?: string }>,
) => readTemplate({ Resources }, API);

const property = (value: unknown) =>
  read({
    Jobs: { Type: 'AWS::SQS::Queue' },
    People: { Type: 'AWS::DynamoDB::GlobalTable' },
    Key: { Type: 'AWS::SecretsManager::Secret' },
    Files: { Type: 'AWS::S3::Bucket' },
    Mails: {
      Type: 'AWS::S3::Bucket',
      Properties: { BucketName: { 'Fn::Join': ['-', ['mails', { Ref: 'AWS::AccountId' }]] } },
    },
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Run: { Type: 'AWS::Lambda::Function', Properties: { value } },
  }).ofType('AWS::Lambda::Function')[0]?.properties.value;

test.each([
  ['a table by its name', { Ref: 'People' }, 'People'],
  ['a queue by its URL', { Ref: 'Jobs' }, 'https://sqs.eu-north-1.amazonaws.com/000000000000/Jobs'],
  ['a secret by its ARN', { Ref: 'Key' }, 'arn:aws:secretsmanager:eu-north-1:000000000000:secret:Key'],
  ['a bucket by a name without capitals', { Ref: 'Files' }, 'files'],
  ['a bucket by the name that it states', { Ref: 'Mails' }, 'mails-000000000000'],
  ['the ARN of a bucket', { 'Fn::GetAtt': ['Mails', 'Arn'] }, 'arn:aws:s3:::mails-000000000000'],
  ['an ARN', { 'Fn::GetAtt': ['People', 'Arn'] }, 'arn:aws:dynamodb:eu-north-1:000000000000:table/People'],
  ['the address of the API', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, API],
  [
    'parts joined',
    { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['People', 'Arn'] }, '/index/due']] },
    'arn:aws:dynamodb:eu-north-1:000000000000:table/People/index/due',
  ],
  ['a part selected', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
  [
    'text with references',
    { 'Fn::Sub': ['x-$', '{AWS::Region}-$', '{People}'].join('') },
    'x-eu-north-1-People',
  ],
  ['a list', [{ Ref: 'AWS::Partition' }, 1], ['aws', 1]],
])('resolves %s', (_, value, expected) => {
  expect(property(value)).toEqual(expected);
});

test.each([
  ['a resource type', () => read({ Log: { Type: 'AWS::Kinesis::Stream' } }), /AWS::Kinesis::Stream \(Log\)/],
  ['a condition', () => read({ Jobs: { Type: 'AWS::SQS::Queue', Condition: 'IsBig' } }), /IsBig of Jobs/],
  ['a function', () => property({ 'Fn::ImportValue': 'x' }), /Fn::ImportValue/],
  ['an attribute', () => property({ 'Fn::GetAtt': ['People', 'TableId'] }), /TableId/],
  ['a resource', () => property({ Ref: 'Nobody' }), /Nobody/],
])('%s that it does not know stops the start, by its name', (_, run, name) => {
  expect(run).toThrow(name);
});
