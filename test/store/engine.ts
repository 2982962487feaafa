import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Dynamo } from '../../shared/platform/dynamo.ts';

export interface Engine {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

/** The embedded DynamoDB engine, in memory, on a free port of the loopback. */
export const startEngine = async (): Promise<Engine> => {
  const port = await freePort();
  const binary = createRequire(import.meta.url).resolve('@dynoxide/linux-x64/dynoxide');
  const engine = spawn(binary, ['--port', String(port)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(engine, 'exit');
  for await (const line of engine.stderr.setEncoding('utf8').iterator({ destroyOnReturn: false }))
    if (String(line).includes('listening')) break;
  engine.stderr.resume();
  return {
    endpoint: `http://127.0.0.1:${port}`,
    stop: async () => {
      engine.kill();
      await exited;
    },
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port was given');
  return address.port;
};

/** Runs around every call of the engine: a place to count, to wait, or to die before or after the call. */
export type Around = <Result>(command: string, call: () => Promise<Result>) => Promise<Result>;

export const connect = (engine: Engine, around: Around = (_command, call) => call()): Dynamo => {
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  // The first step of all, so that a failure here is not retried by the client: the process is dead.
  client.middlewareStack.add(
    (next, context) => (args) => around(context.commandName ?? '', () => next(args)),
    { step: 'initialize', priority: 'high' },
  );
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};

export interface Tables {
  readonly inbox: string;
  readonly register: string;
  readonly suppressions: string;
  readonly requests: string;
  readonly prizes: string;
  readonly evidence: string;
}

let made = 0;

/** Six empty tables with keys and indexes as in the stack. */
export const makeTables = async (client: Dynamo): Promise<Tables> => {
  made += 1;
  const tables = {
    inbox: `Inbox-${made}`,
    register: `Register-${made}`,
    suppressions: `Suppressions-${made}`,
    requests: `Requests-${made}`,
    prizes: `Prizes-${made}`,
    evidence: `Evidence-${made}`,
  };
  await Promise.all([
    client.send(new CreateTableCommand(definition(tables.inbox, ['waiting', 'waitingShard', 'receivedAt']))),
    client.send(new CreateTableCommand(definition(tables.register, ['due', 'dueShard', 'dueAt']))),
    client.send(new CreateTableCommand(definition(tables.prizes))),
    client.send(new CreateTableCommand(definition(tables.suppressions))),
    client.send(
      new CreateTableCommand(
        definition(
          tables.requests,
          ['attempts', 'attemptShard', 'nextAttemptAt'],
          ['open', 'openShard', 'dueAt'],
        ),
      ),
    ),
    client.send(new CreateTableCommand(definition(tables.evidence))),
  ]);
  return tables;
};

const definition = (
  TableName: string,
  ...indexes: readonly (readonly [name: string, partition: string, sort: string])[]
): CreateTableCommandInput => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST',
  KeySchema: keys('pk', 'sk'),
  AttributeDefinitions: ['pk', 'sk', ...indexes.flatMap((index) => index.slice(1))].map((AttributeName) => ({
    AttributeName,
    AttributeType: 'S',
  })),
  ...(indexes.length > 0 && {
    GlobalSecondaryIndexes: indexes.map(([IndexName, partition, sort]) => ({
      IndexName,
      KeySchema: keys(partition, sort),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    })),
  }),
});

const keys = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: 'HASH' as const },
  { AttributeName: sort, KeyType: 'RANGE' as const },
];
