import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { App, Stack } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { expect, test } from 'vitest';
import { BUNDLE_DIR } from '../../infra/bundle.ts';
import { acknowledge, checkRules } from '../../infra/nag.ts';
import { RegisterStack } from '../../infra/register-stack.ts';
import { STAGES } from '../../infra/stages.ts';
import { TEMPLATES } from './templates.ts';

const app = () => new App({ outdir: mkdtempSync(join(tmpdir(), 'registervakt-rules-')) });

test.each(['test', 'production'] as const)(
  'stage %s has no finding of cdk-nag that nobody answered for',
  (stage) => {
    const checked = app();
    new RegisterStack(checked, STAGES[stage]);
    checkRules(checked);
    expect(() => checked.synth()).not.toThrow();
  },
);

test('a finding stops synthesis, until it is acknowledged with a reason', () => {
  const withQueue = (answer: (queue: Queue) => void) => {
    const checked = app();
    answer(new Queue(new Stack(checked, 'planted'), 'Queue', { enforceSSL: true }));
    checkRules(checked);
    return () => checked.synth();
  };
  expect(withQueue(() => {})).toThrow();
  const answered = withQueue((queue) => {
    acknowledge(queue, 'AwsSolutions-SQS3', 'Planted.');
    acknowledge(queue, 'Serverless-SQSRedrivePolicy', 'Planted.');
  });
  expect(answered).not.toThrow();
});

test('one bundle for each file of functions/, and a function in the stack for each bundle', async () => {
  const files = (await readdir('functions')).map((file) => file.replace(/\.ts$/, '')).sort();
  const bundles = (await readdir(BUNDLE_DIR)).filter((file) => !file.startsWith('chunk-'));
  expect(bundles).toEqual(expect.arrayContaining(files.map((file) => `${file}.mjs`)));
  const handlers = TEMPLATES[0]
    ?.ofType('AWS::Lambda::Function')
    .map(({ Properties }) => Properties.Handler.replace('.handler', ''));
  expect(handlers?.sort()).toEqual(files);
});

test('what /openapi.json describes are the routes of the stack', async () => {
  const script = `process.env.PUBLIC_URL = 'https://example.com'; const { handler } = await import('./functions/openapi.ts');
    const { body } = await handler({ headers: {}, requestContext: { http: { method: 'GET' } } }, {}); process.stdout.write(body)`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  const { paths } = JSON.parse(stdout.slice(stdout.indexOf('{"openapi"'))) as {
    paths: Record<string, object>;
  };
  const described = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const routes = TEMPLATES[0]
    ?.ofType('AWS::ApiGatewayV2::Route')
    .map(({ Properties }) => Properties.RouteKey)
    // Every path that is none of these.
    .filter((key) => key !== '$default');
  expect(described.sort()).toEqual(routes?.sort());
});

test('the stack names its region, which is in the EEA (N17)', () => {
  const checked = app();
  expect(new RegisterStack(checked, STAGES.test).region).toBe('eu-north-1');
});

test('a function knows its stage, and only stage local lets its clock be moved', () => {
  for (const template of TEMPLATES) {
    const stages = template
      .ofType('AWS::Lambda::Function')
      .map(({ Properties }) => Properties.Environment.Variables.STAGE);
    expect(new Set(stages)).toEqual(new Set([template.stage]));
  }
});
