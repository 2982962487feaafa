import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';

export type Dynamo = DynamoDBDocumentClient;
export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
export interface Key {
  readonly pk: string;
  readonly sk: string;
}
export type Row = Readonly<Record<string, unknown>>;

export const dynamo: Dynamo = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});
