import { RESOURCE_TYPES } from './resource-types.ts';

export const REGION = 'eu-north-1';
const ACCOUNT = '000000000000';

type Json = Readonly<Record<string, unknown>>;

/** A resource of the template, with every reference in its properties resolved. */
export interface Resource {
  readonly id: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's properties are what its documentation says they are.
  readonly properties: any;
}

export interface Template {
  readonly ofType: (type: string) => readonly Resource[];
  readonly byArn: (arn: string) => Resource | undefined;
  readonly arnOf: (id: string) => string;
}

interface Raw {
  readonly Resources: Readonly<
    Record<string, { readonly Type: string; readonly Properties?: Json; readonly Condition?: string }>
  >;
}

/** Reads a synthesised template. Throws, with its name, at a resource type, condition or function it does not know. */
export const readTemplate = (raw: Raw, apiUrl: string): Template => {
  for (const [id, { Type, Condition }] of Object.entries(raw.Resources)) {
    if (!RESOURCE_TYPES[Type]) throw new Error(`The laptop does not know the resource type ${Type} (${id})`);
    if (Condition) throw new Error(`The laptop does not know conditions (${Condition} of ${id})`);
  }
  const arnOf = (id: string): string => {
    const { Type = '', Properties = {} } = raw.Resources[id] ?? {};
    return arnOfResource(id, Type, { ...Properties, BucketName: resolve(Properties.BucketName) });
  };
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== 'object' || value === null) return value;
    const [[name, argument] = ['', null], ...more] = Object.entries(value);
    if (more.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) return intrinsic(name, argument);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]));
  };
  const intrinsic = (name: string, argument: unknown): unknown => {
    switch (name) {
      case 'Ref':
        return ref(String(argument), raw, arnOf);
      case 'Fn::GetAtt':
        return attribute(argument as readonly [string, string], raw, arnOf, apiUrl);
      case 'Fn::Join': {
        const [separator, parts] = resolve(argument) as [string, readonly string[]];
        return parts.join(separator);
      }
      case 'Fn::Select': {
        const [index, parts] = resolve(argument) as [number, readonly string[]];
        return parts[Number(index)];
      }
      case 'Fn::Split': {
        const [separator, text] = resolve(argument) as [string, string];
        return text.split(separator);
      }
      case 'Fn::Sub':
        return String(argument).replace(/\$\{([\w:]+)\}/g, (_, inner: string) =>
          String(ref(inner, raw, arnOf)),
        );
      default:
        throw new Error(`The laptop does not know the function ${name}`);
    }
  };
  const resources = Object.entries(raw.Resources).map(([id, { Type, Properties = {} }]) => ({
    id,
    type: Type,
    properties: resolve(Properties),
  }));
  const byArn = new Map(resources.map((resource) => [arnOf(resource.id), resource]));
  return {
    ofType: (type) => resources.filter((resource) => resource.type === type),
    byArn: (arn) => byArn.get(arn),
    arnOf,
  };
};

const PSEUDO: Readonly<Record<string, string>> = {
  'AWS::Region': REGION,
  'AWS::AccountId': ACCOUNT,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
};

const SERVICE: Readonly<Record<string, (id: string, properties: Json) => string>> = {
  'AWS::DynamoDB::GlobalTable': (id) => `dynamodb:${REGION}:${ACCOUNT}:table/${id}`,
  'AWS::SQS::Queue': (id) => `sqs:${REGION}:${ACCOUNT}:${id}`,
  'AWS::Lambda::Function': (id) => `lambda:${REGION}:${ACCOUNT}:function:${id}`,
  'AWS::KMS::Key': (id) => `kms:${REGION}:${ACCOUNT}:key/${id}`,
  'AWS::SecretsManager::Secret': (id) => `secretsmanager:${REGION}:${ACCOUNT}:secret:${id}`,
  // The one name that has no capitals; it may be stated, since the world shares these names.
  'AWS::S3::Bucket': (id, { BucketName }) => `s3:::${String(BucketName ?? id.toLowerCase())}`,
  'AWS::SES::EmailIdentity': (_, properties) =>
    `ses:${REGION}:${ACCOUNT}:identity/${String(properties.EmailIdentity)}`,
  'AWS::IAM::Role': (id) => `iam::${ACCOUNT}:role/${id}`,
  'AWS::Logs::LogGroup': (id) => `logs:${REGION}:${ACCOUNT}:log-group:${id}:*`,
  'AWS::SNS::Topic': (id) => `sns:${REGION}:${ACCOUNT}:${id}`,
};

const arnOfResource = (id: string, type: string, properties: Json): string =>
  `arn:aws:${SERVICE[type]?.(id, properties) ?? `unknown:${REGION}:${ACCOUNT}:${id}`}`;

/** What CloudFormation returns for `Ref`: mostly the physical name, which on the laptop is the logical id. */
const ref = (id: string, raw: Raw, arnOf: (id: string) => string): string => {
  const pseudo = PSEUDO[id];
  if (pseudo !== undefined) return pseudo;
  const resource = raw.Resources[id];
  if (!resource) throw new Error(`The template refers to ${id}, which it does not hold`);
  if (resource.Type === 'AWS::SQS::Queue') return queueUrl(id);
  if (resource.Type === 'AWS::SecretsManager::Secret' || resource.Type === 'AWS::SNS::Topic')
    return arnOf(id);
  if (resource.Type === 'AWS::S3::Bucket') return bucketName(arnOf(id));
  if (resource.Type === 'AWS::SES::EmailIdentity') return String(resource.Properties?.EmailIdentity);
  if (resource.Type === 'AWS::Scheduler::ScheduleGroup') return String(resource.Properties?.Name);
  return id;
};

const attribute = (
  [id, name]: readonly [string, string],
  raw: Raw,
  arnOf: (id: string) => string,
  apiUrl: string,
): string => {
  const type = raw.Resources[id]?.Type ?? '';
  if (name === 'Arn') return arnOf(id);
  if (name === 'StreamArn') return `${arnOf(id)}/stream/local`;
  if (name === 'ApiEndpoint') return apiUrl;
  if (name === 'QueueName') return id;
  if (type === 'AWS::SES::EmailIdentity' && name.startsWith('DkimDNS')) return `${name}.example`;
  throw new Error(`The laptop does not know the attribute ${name} of ${type}`);
};

export const bucketName = (bucketArn: string): string => bucketArn.split(':').at(-1) ?? '';

export const queueUrl = (name: string): string => `https://sqs.${REGION}.amazonaws.com/${ACCOUNT}/${name}`;
