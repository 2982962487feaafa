import { join } from 'node:path';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import type { DynamoEngine } from './dynamo-engine.ts';
import { readWhole, writeWhole } from './files.ts';
import type { Resource, Template } from './template.ts';

interface ItemKey {
  readonly pk: string;
  readonly sk: string;
}

export interface ExpiredItems {
  /** Removes what is past its time to live by the domain's clock, and says how much that was. */
  readonly sweep: (nowMs: number) => Promise<number>;
  /** Whether time to live removed this item; asked once for each record of the stream. */
  readonly wasExpired: (table: string, key: ItemKey) => boolean;
}

/**
 * DynamoDB's time to live by the clock that moves: the engine's own sweep knows wall time only. Who removed an item
 * is remembered until its stream record has been read, since that record names DynamoDB itself as the remover.
 */
export const expiredItems = (template: Template, { client }: DynamoEngine, dataDir: string): ExpiredItems => {
  const documents = DynamoDBDocumentClient.from(client);
  const path = join(dataDir, 'expired.json');
  const removed = new Set(readWhole<string[]>(path, []));

  const sweepTable = async ({ id, properties }: Resource, seconds: number): Promise<number> => {
    const ttl: string | undefined = properties.TimeToLiveSpecification?.AttributeName;
    if (ttl === undefined) return 0;
    const names = { '#ttl': ttl };
    const keys = await expiredKeys(documents, id, names, seconds);
    if (properties.StreamSpecification) {
      for (const key of keys) removed.add(nameOf(id, key));
      writeWhole(path, [...removed]);
    }
    for (const Key of keys) {
      try {
        // Whoever moved the date meanwhile keeps the item.
        await documents.send(
          new DeleteCommand({
            TableName: id,
            Key,
            ConditionExpression: '#ttl < :now',
            ExpressionAttributeNames: names,
            ExpressionAttributeValues: { ':now': seconds },
          }),
        );
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        removed.delete(nameOf(id, Key));
      }
    }
    return keys.length;
  };

  return {
    sweep: async (nowMs) => {
      let count = 0;
      for (const table of template.ofType('AWS::DynamoDB::GlobalTable')) {
        count += await sweepTable(table, Math.floor(nowMs / 1000));
      }
      return count;
    },
    wasExpired: (table, key) => {
      if (!removed.delete(nameOf(table, key))) return false;
      writeWhole(path, [...removed]);
      return true;
    },
  };
};

const nameOf = (table: string, { pk, sk }: ItemKey): string => JSON.stringify([table, pk, sk]);

const expiredKeys = async (
  documents: DynamoDBDocumentClient,
  TableName: string,
  ExpressionAttributeNames: Record<string, string>,
  seconds: number,
): Promise<readonly ItemKey[]> => {
  const keys: ItemKey[] = [];
  const scan = {
    TableName,
    FilterExpression: '#ttl < :now',
    ProjectionExpression: 'pk, sk',
    ExpressionAttributeNames,
    ExpressionAttributeValues: { ':now': seconds },
  };
  for await (const { Items = [] } of paginateScan({ client: documents }, scan))
    keys.push(...(Items as ItemKey[]));
  return keys;
};
