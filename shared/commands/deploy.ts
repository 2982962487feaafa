import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DEPLOYMENT } from '../policy/deployment.ts';
import { type Outputs, whatRemains } from './deploy-report.ts';
import { aboutActivation, activateReceiptRules } from './receipt-rules.ts';

// `npm run deploy -- <stage>`: deploys a stage with the CDK, lets its mail in, says what it did, and what is
// left to do by hand.
const STAGES = ['test', 'production'];

const main = async (): Promise<number> => {
  const stage = process.argv[2] ?? '';
  if (!STAGES.includes(stage)) return fail(`Name a stage: npm run deploy -- ${STAGES.join(' | ')}`);
  const cdk = join(createRequire(import.meta.url).resolve('aws-cdk/package.json'), '../bin/cdk');
  if (!(await hasCredentials())) {
    return fail(
      'There are no AWS credentials here. Sign in (aws sso login), or set AWS_PROFILE or AWS_ACCESS_KEY_ID, and run this again.',
    );
  }

  const outputsFile = join(await mkdtemp(join(tmpdir(), 'registervakt-deploy-')), 'outputs.json');
  const stack = `registervakt-${stage}`;
  const deployed = await run(cdk, [
    ...['deploy', stack, '--context', `stage=${stage}`],
    ...['--require-approval', 'broadening', '--outputs-file', outputsFile],
  ]);
  if (deployed !== 0) {
    return fail(
      `The CDK stopped; what it says stands above. If it misses its bootstrap stack: npx cdk bootstrap aws://<account>/${DEPLOYMENT.region}`,
    );
  }
  const outputs = (JSON.parse(await readFile(outputsFile, 'utf8')) as Record<string, Outputs>)[stack] ?? {};
  console.info(whatRemains(stage, outputs));
  const rules = outputs.ReceiptRuleSet;
  // Without a name SES would take it as: no rules, no mail.
  if (!rules) return fail('The stack names no receipt rules.');
  const activation = await activateReceiptRules(rules);
  if (activation.kind === 'refused') return fail(`\n${aboutActivation(rules, activation)}`);
  console.info(`\n${aboutActivation(rules, activation)}`);
  return 0;
};

const fail = (why: string): number => {
  console.error(why);
  return 1;
};

/** Whether the SDK finds credentials where the CDK will look for them. Whether they are good, AWS says. */
const hasCredentials = async (): Promise<boolean> => {
  try {
    await new DynamoDBClient({ region: DEPLOYMENT.region }).config.credentials();
    return true;
  } catch {
    return false;
  }
};

const run = async (cdk: string, args: readonly string[]): Promise<number> => {
  const child = spawn(process.execPath, [cdk, ...args], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return Number(code ?? 1);
};

process.exitCode = await main();
