import { type Buffer, isUtf8 } from 'node:buffer';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { BucketEngine } from './bucket-engine.ts';
import type { DynamoEngine } from './dynamo-engine.ts';
import type { Queue } from './fauxqs.ts';
import type { QueueEngine } from './queue-engine.ts';
import type { Template } from './template.ts';

type Item = Readonly<Record<string, unknown>>;

/** Every item of a table, as plain JSON. */
const itemsOf = async (client: DynamoDBDocumentClient, TableName: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) items.push(...Items.map(plain));
  return items;
};

/** JSON knows no sets, and would hide what is in them. */
const plain = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([name, value]) => [name, value instanceof Set ? [...value] : value]),
  );

/** What lies in a queue, also what a function has in hand. */
const messagesOf = (queue: Queue): readonly { readonly messageId: string; readonly body: string }[] => [
  ...queue.messages,
  ...[...queue.inflightMessages.values()].map(({ message }) => message),
];

/** Every item of every table. */
export const dumpTables = async (template: Template, { client }: DynamoEngine) => {
  const documents = DynamoDBDocumentClient.from(client);
  const tables = template.ofType('AWS::DynamoDB::GlobalTable');
  const items = await Promise.all(tables.map(({ id }) => itemsOf(documents, id)));
  return Object.fromEntries(tables.map(({ id }, index) => [id, items[index] ?? []]));
};

/** As text, so that whoever searches the dump for a person finds her in objects too; Latin-1 loses no byte either. */
const objectText = (body: Buffer): { readonly body: string; readonly encoding: 'utf8' | 'latin1' } => {
  const encoding = isUtf8(body) ? 'utf8' : 'latin1';
  return { body: body.toString(encoding), encoding };
};

/** Everything that is kept: all tables, queues and buckets. The outbox is what left, and is not among it. */
export const dump = async (
  template: Template,
  dynamo: DynamoEngine,
  { queues }: QueueEngine,
  buckets: BucketEngine,
) => ({
  tables: await dumpTables(template, dynamo),
  queues: Object.fromEntries(queues.map((queue) => [queue.name, messagesOf(queue).map(({ body }) => body)])),
  objects: Object.fromEntries(
    buckets.names.map((name) => [
      name,
      buckets.objects(name).map(({ key, contentLength, body }) => ({
        key,
        size: contentLength,
        ...objectText(body),
      })),
    ]),
  ),
});
