import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DynamoEngine } from './dynamo-engine.ts';
import type { Queue, QueueEngine } from './queue-engine.ts';
import type { Template } from './template.ts';

type Item = Readonly<Record<string, unknown>>;

/** Every item of a table, as plain JSON. */
const itemsOf = async (client: DynamoDBDocumentClient, TableName: string): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) items.push(...Items);
  return items;
};

/** What lies in a queue, also what a function has in hand. */
const messagesOf = (queue: Queue): readonly { readonly messageId: string; readonly body: string }[] => [
  ...queue.messages,
  ...[...queue.inflightMessages.values()].map(({ message }) => message),
];

/** Everything that is kept: all tables and all queues. The outbox is what left, and is not among it. */
export const dump = async (template: Template, { client }: DynamoEngine, { queues }: QueueEngine) => {
  const documents = DynamoDBDocumentClient.from(client);
  const tables = template.ofType('AWS::DynamoDB::GlobalTable');
  const items = await Promise.all(tables.map(({ id }) => itemsOf(documents, id)));
  return {
    tables: Object.fromEntries(tables.map(({ id }, index) => [id, items[index] ?? []])),
    queues: Object.fromEntries(
      queues.map((queue) => [queue.name, messagesOf(queue).map(({ body }) => body)]),
    ),
    objects: {},
  };
};
