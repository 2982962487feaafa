import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { BUNDLE_DIR, BUNDLING, bundleFunctions, METAFILE } from '../../infra/bundle.ts';
import { median } from './median.ts';

const run = promisify(execFile);

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
  zod: `import * as z from 'zod';
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
    files[name] = await bundled(name, source, folder, BUNDLING);
  }
  const { splitting: _splitting, ...plain } = BUNDLING;
  files['client-dynamodb, one file'] = await bundled('one-file', FLOORS['client-dynamodb'], folder, plain);

  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, file] of Object.entries(files))
      times[name] = [...(times[name] ?? []), await initOf(file)];
  }
  const milliseconds = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  const of = (name: string) => milliseconds[name] ?? Number.NaN;
  const metafile = JSON.parse(await readFile(METAFILE, 'utf8')) as Metafile;
  return {
    rounds,
    milliseconds,
    ratioToBare: of(HOT) / of('bare'),
    ratioToClientDynamodbAlone: of(HOT) / of('client-dynamodb'),
    ratioToClientDynamodbInOneFile: of(HOT) / of('client-dynamodb, one file'),
    kilobytesLoadedAtInit: loadedBytes(metafile, `${HOT}.mjs`) / 1000,
  };
};

const bundled = async (
  name: string,
  contents: string,
  folder: string,
  options: BuildOptions,
): Promise<string> => {
  const outdir = join(folder, name);
  const stdin = { contents, resolveDir: process.cwd(), sourcefile: `${name}.js` };
  await build({ ...options, stdin, outdir, metafile: false });
  return join(outdir, 'stdin.mjs');
};

const initOf = async (file: string): Promise<number> => {
  const script = `const from = performance.now(); import(${JSON.stringify(`file://${file}`)}).then(() => process.stdout.write(String(performance.now() - from)))`;
  const { stdout } = await run(process.execPath, ['-e', script], {
    env: {
      AWS_REGION: 'eu-north-1',
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      STAGE: 'test',
      PUBLIC_URL: 'https://example.com',
      INBOX_TABLE: 'Inbox',
      SUBMISSIONS_QUEUE_URL: 'https://example.com/queue',
      WEBSITE_SECRETS: '{}',
    },
  });
  return Number(stdout);
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
