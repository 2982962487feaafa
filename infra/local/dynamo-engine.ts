import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DynamoDBClient,
  ListTablesCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { REGION, type Template } from './template.ts';

export interface DynamoEngine {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly stop: () => Promise<void>;
}

const CREDENTIALS = { accessKeyId: 'laptop', secretAccessKey: 'laptop' };

/** The DynamoDB engine with the template's tables: the one that `DYNAMODB_ENDPOINT` names, or the embedded one. */
export const startDynamo = async (template: Template, dataDir: string): Promise<DynamoEngine> => {
  const named = process.env.DYNAMODB_ENDPOINT;
  const embedded = named ? { endpoint: named, stop: async () => {} } : await startEmbedded(dataDir);
  const client = new DynamoDBClient({
    endpoint: embedded.endpoint,
    region: REGION,
    credentials: CREDENTIALS,
  });
  await createMissingTables(client, template);
  return { ...embedded, client };
};

/** Runs a program until its input ends, which it does also when this process is killed: no engine is left behind. */
const TIED = 'exec 3<&0; "$@" & engine=$!; (read -r _ <&3; kill $engine) & wait $engine';

const startEmbedded = async (dataDir: string): Promise<{ endpoint: string; stop: () => Promise<void> }> => {
  const port = await freePort();
  const engine = spawn(
    'sh',
    ['-c', TIED, 'sh', binary(), '--port', String(port), '--db-path', join(dataDir, 'dynamodb.sqlite')],
    {
      stdio: ['pipe', 'ignore', 'pipe'],
    },
  );
  engine.stderr.setEncoding('utf8');
  const exited = once(engine, 'exit');
  const failed = exited.then(([code]) => {
    throw new Error(`The DynamoDB engine ended with ${String(code)}`);
  });
  await Promise.race([failed, listening(engine.stderr)]);
  failed.catch(() => {});
  engine.stderr.resume();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      engine.stdin.end();
      await exited;
    },
  };
};

const binary = (): string => {
  try {
    return createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  } catch {
    throw new Error(
      `There is no embedded DynamoDB engine for ${process.platform}-${process.arch}. Start one of your own (DynamoDB Local will do) and name it: DYNAMODB_ENDPOINT=http://localhost:8000 npm start`,
    );
  }
};

const listening = async (stderr: Readable): Promise<void> => {
  for await (const line of stderr.iterator({ destroyOnReturn: false }))
    if (String(line).includes('listening')) return;
};

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
};

const createMissingTables = async (client: DynamoDBClient, template: Template): Promise<void> => {
  const { TableNames = [] } = await client.send(new ListTablesCommand({}));
  const missing = template.ofType('AWS::DynamoDB::GlobalTable').filter(({ id }) => !TableNames.includes(id));
  for (const { id, properties } of missing) {
    const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode, StreamSpecification } =
      properties;
    await client.send(
      new CreateTableCommand({
        TableName: id,
        KeySchema,
        AttributeDefinitions,
        BillingMode,
        GlobalSecondaryIndexes,
        ...(StreamSpecification && { StreamSpecification: { StreamEnabled: true, ...StreamSpecification } }),
      } as CreateTableCommandInput),
    );
    const TimeToLiveSpecification = properties.TimeToLiveSpecification;
    if (!TimeToLiveSpecification) continue;
    await client.send(new UpdateTimeToLiveCommand({ TableName: id, TimeToLiveSpecification }));
  }
};
