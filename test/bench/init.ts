import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { BUNDLE_DIR, BUNDLING, bundleFunctions, METAFILE } from '../../infra/bundle.ts';
import { bundleAlone } from './bundle-alone.ts';
import { type Cost, inFreshProcess, medians } from './fresh-process.ts';
import { median } from './median.ts';

const HOT = 'receive-website-form';

const FLOORS = {
  bare: 'export const handler = () => 1;',
  'client-dynamodb': client('client-dynamodb', 'DynamoDBClient', 'PutItemCommand'),
};

/** What the hot function stands on, each alone: what each dependency costs. */
const DEPENDENCIES = {
  'lib-dynamodb': `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = (input) => client.send(new PutCommand(input));`,
  'client-sqs': client('client-sqs', 'SQSClient', 'SendMessageCommand'),
  'client-secrets-manager': client('client-secrets-manager', 'SecretsManagerClient', 'GetSecretValueCommand'),
  'zod/mini': `import * as z from 'zod/mini';
export const handler = (input) => z.strictObject({ a: z.string() }).parse(input);`,
  standardwebhooks: `import { Webhook } from 'standardwebhooks';
export const handler = (input) => new Webhook(input.secret).verify(input.body, input.headers);`,
};

function client(name: string, className: string, command: string): string {
  return `import { ${className}, ${command} } from '@aws-sdk/${name}';
const client = new ${className}({});
export const handler = (input) => client.send(new ${command}(input));`;
}

/**
 * Milliseconds from `import()` of a bundle to its handler in a fresh process, the median of interleaved rounds, and
 * the bytes that import loads. The floors are bundled with the same options, each alone; `one file` is the client
 * as a plain bundle without splitting, which loads the SDK's every way to find credentials.
 */
export const benchInit = async (rounds: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'registervakt-bench-'));
  await bundleFunctions();
  // Beside the floors, so that they differ in nothing but themselves.
  await cp(BUNDLE_DIR, join(folder, 'functions'), { recursive: true });
  const files: Record<string, string> = { [HOT]: join(folder, 'functions', `${HOT}.mjs`) };
  for (const [name, source] of Object.entries({ ...FLOORS, ...DEPENDENCIES })) {
    files[name] = await bundleAlone(name, source, folder, BUNDLING);
  }
  const { splitting: _splitting, ...plain } = BUNDLING;
  files['client-dynamodb, one file'] = await bundleAlone(
    'one-file',
    FLOORS['client-dynamodb'],
    folder,
    plain,
  );

  const costs: Record<string, Cost[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, file] of Object.entries(files))
      costs[name] = [...(costs[name] ?? []), await inFreshProcess(file, ENVIRONMENT)];
  }
  await rm(folder, { recursive: true, force: true });
  /** The median of each round's ratio: what slows the machine slows both of a round. */
  const ratio = (floor: string, kind: keyof Cost): number =>
    median((costs[HOT] ?? []).map((one, round) => one[kind] / (costs[floor]?.[round]?.[kind] ?? 0)));
  const metafile = JSON.parse(await readFile(METAFILE, 'utf8')) as Metafile;
  return {
    rounds,
    milliseconds: Object.fromEntries(Object.entries(costs).map(([name, all]) => [name, medians(all)])),
    ratioToBare: ratio('bare', 'wall'),
    ratioToClientDynamodb: ratio('client-dynamodb', 'wall'),
    ratioToClientDynamodbOfCpu: ratio('client-dynamodb', 'cpu'),
    ratioToClientDynamodbInOneFile: ratio('client-dynamodb, one file', 'wall'),
    kilobytesLoadedAtInit: loadedBytes(metafile, `${HOT}.mjs`) / 1000,
  };
};

// Values for what a module asks for when it loads; nobody is called.
const ENVIRONMENT = {
  AWS_REGION: 'eu-north-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  STAGE: 'test',
  PUBLIC_URL: 'https://example.com',
  INBOX_TABLE: 'Inbox',
  SUBMISSIONS_QUEUE_URL: 'https://example.com/queue',
  WEBSITE_SECRETS: '{}',
};

/** The bytes of an output and of all that it imports statically. */
const loadedBytes = (metafile: Metafile, entry: string): number => {
  const seen = new Set<string>();
  const visit = (path: string): number => {
    const output = metafile.outputs[path];
    if (!output || seen.has(path)) return 0;
    seen.add(path);
    const imports = output.imports.filter(({ kind }) => kind === 'import-statement');
    return output.bytes + imports.reduce((sum, one) => sum + visit(one.path), 0);
  };
  const path = Object.keys(metafile.outputs).find((one) => one.endsWith(`/${entry}`));
  return path ? visit(path) : 0;
};
