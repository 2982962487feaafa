import type { Buffer } from 'node:buffer';
import type { Need } from './permissions.ts';
import { type Incoming, readS3Call } from './s3-call.ts';
import { REGION, type Template } from './template.ts';

type Service = 'dynamodb' | 's3' | 'sqs' | 'secretsmanager' | 'ses';

/** A signed call of a function, as far as permissions and faults need to know it. */
export interface AwsCall {
  readonly functionId: string;
  readonly service: Service;
  readonly operation: string;
  // biome-ignore lint/suspicious/noExplicitAny: AWS's own shapes, read field by field.
  readonly input: any;
  readonly needs: readonly Need[];
}

/** Who calls what. Undefined for something that no function of ours would send. */
export const readCall = (incoming: Incoming, body: Buffer, template: Template): AwsCall | undefined => {
  const { headers } = incoming;
  const credential = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '');
  const functionId = credential?.[1];
  const service = SERVICES[credential?.[2] ?? ''];
  if (!functionId || !service) return undefined;
  if (service === 's3') return { functionId, service, ...readS3Call(incoming) };
  if (service === 'ses') {
    const input = Object.fromEntries(new URLSearchParams(body.toString()));
    const operation = input.Action ?? '';
    const needs = template
      .ofType('AWS::SES::EmailIdentity')
      .map(({ id }) => ({ action: `ses:${operation}`, resource: template.arnOf(id) }));
    return { functionId, service, operation, input, needs };
  }
  const operation = String(headers['x-amz-target']).split('.').at(-1) ?? '';
  const input = JSON.parse(body.toString());
  return { functionId, service, operation, input, needs: NEEDS[service](operation, input, template) };
};

const SERVICES: Readonly<Record<string, Service>> = {
  dynamodb: 'dynamodb',
  s3: 's3',
  sqs: 'sqs',
  secretsmanager: 'secretsmanager',
  ses: 'ses',
};

type NeedsOf = (operation: string, input: AwsCall['input'], template: Template) => readonly Need[];

/** A transaction needs what its parts need; a table with a key of ours needs the key too. */
const dynamoNeeds: NeedsOf = (operation, input, template) => {
  const needs = dynamoParts(operation, input).map(([verb, table, index]) => {
    const arn = template.arnOf(table);
    return { action: `dynamodb:${verb}`, resource: index ? `${arn}/index/${index}` : arn, table };
  });
  const keys = new Set(needs.flatMap(({ table }) => keyOfTable(table, template) ?? []));
  return [
    ...needs,
    ...[...keys].flatMap((key) => keyNeeds(key, 'dynamodb', ['kms:Decrypt', 'kms:GenerateDataKey'])),
  ];
};

const TRANSACTED: Readonly<Record<string, string>> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

const dynamoParts = (
  operation: string,
  input: AwsCall['input'],
): readonly [verb: string, table: string, index?: string][] => {
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return input.TransactItems.map((item: Record<string, { TableName: string }>) => {
        const [[part, { TableName }] = ['', { TableName: '' }]] = Object.entries(item);
        return [TRANSACTED[part] ?? part, TableName];
      });
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return Object.keys(input.RequestItems).map((table) => [operation, table]);
    default:
      return [[operation, input.TableName, input.IndexName]];
  }
};

const keyOfTable = (table: string, template: Template): string | undefined =>
  template.ofType('AWS::DynamoDB::GlobalTable').find(({ id }) => id === table)?.properties.Replicas[0]
    .SSESpecification?.KMSMasterKeyId;

const keyNeeds = (key: string, service: string, actions: readonly string[]): readonly Need[] =>
  actions.map((action) => ({
    action,
    resource: key,
    context: { 'kms:ViaService': `${service}.${REGION}.amazonaws.com` },
  }));

const sqsNeeds: NeedsOf = (operation, input, template) => [
  {
    action: `sqs:${operation.replace(/Batch$/, '')}`,
    resource: template.arnOf(String(input.QueueUrl).split('/').at(-1) ?? ''),
  },
];

const secretNeeds: NeedsOf = (operation, input, template) => {
  const key: string | undefined = template.byArn(input.SecretId)?.properties.KmsKeyId;
  return [
    { action: `secretsmanager:${operation}`, resource: input.SecretId },
    ...(key ? keyNeeds(key, 'secretsmanager', ['kms:Decrypt']) : []),
  ];
};

const NEEDS = { dynamodb: dynamoNeeds, sqs: sqsNeeds, secretsmanager: secretNeeds };
