import type { Resource } from './template.ts';

interface BucketSettings {
  /** Which queues are told of objects with this beginning of their key. */
  readonly told: readonly { readonly id: string; readonly queueArn: string; readonly prefix: string }[];
  /** After how many days objects with this beginning of their key go. */
  readonly rules: readonly { readonly prefix: string; readonly days: number }[];
}

/** Who may reach a bucket, and how it is encrypted, infra tests hold. */
const SETTINGS = [
  ...['BucketName', 'NotificationConfiguration', 'LifecycleConfiguration'],
  ...['BucketEncryption', 'PublicAccessBlockConfiguration'],
];

/** What a bucket does by itself. A setting that is not known here stops the start, as everywhere. */
export const bucketSettings = (resource: Resource): BucketSettings => {
  only(resource.properties, SETTINGS, resource.id);
  return { told: notifications(resource), rules: lifecycle(resource) };
};

const only = (of: object, known: readonly string[], where: string): void => {
  const unknown = Object.keys(of).find((name) => !known.includes(name));
  if (unknown) throw new Error(`The laptop does not know ${unknown} (${where})`);
};

const notifications = ({ id, properties }: Resource): BucketSettings['told'] => {
  const { NotificationConfiguration = {} } = properties;
  only(NotificationConfiguration, ['QueueConfigurations'], id);
  const { QueueConfigurations = [] } = NotificationConfiguration;
  return (QueueConfigurations as Resource['properties'][]).map(({ Event, Queue, Filter }) => {
    if (!['s3:ObjectCreated:*', 's3:ObjectCreated:Put'].includes(Event))
      throw new Error(`The laptop does not know the event ${Event} (${id})`);
    const rules: { Name: string; Value: string }[] = Filter?.S3Key.Rules ?? [];
    only(Object.fromEntries(rules.map(({ Name }) => [Name, true])), ['prefix'], id);
    return { id, queueArn: String(Queue), prefix: rules[0]?.Value ?? '' };
  });
};

const RULE = ['Id', 'Status', 'Prefix', 'ExpirationInDays', 'AbortIncompleteMultipartUpload'];

/** No upload is in parts here, so none is left half done. */
const lifecycle = ({ id, properties }: Resource): BucketSettings['rules'] => {
  const rules: Resource['properties'][] = properties.LifecycleConfiguration?.Rules ?? [];
  for (const rule of rules) only(rule, RULE, id);
  return rules.flatMap(({ Status, Prefix = '', ExpirationInDays }) =>
    Status === 'Enabled' && ExpirationInDays !== undefined
      ? [{ prefix: String(Prefix), days: Number(ExpirationInDays) }]
      : [],
  );
};
