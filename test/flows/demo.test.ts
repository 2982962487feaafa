import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { templateWithout } from './template-without.ts';

/** It starts a laptop cloud of its own, and the other flows run beside it. */
const LONG = 180_000;

const CHAPTERS = [
  '1. Forms',
  '2. A no with one click',
  '3. Ten mails to the privacy address',
  '4. Anna asks for erasure',
  '5. Half a year passes',
  '6. The proof',
];

const start = (command: readonly [string, ...string[]], env: NodeJS.ProcessEnv = {}) => {
  const [name, ...args] = command;
  const demo = spawn(name, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  return { demo, gone: once(demo, 'exit') };
};

const runDemo = async (env: NodeJS.ProcessEnv = {}) => {
  const { demo, gone } = start(['npm', 'run', '-s', 'demo'], env);
  const [account, errors, [code]] = await Promise.all([text(demo.stdout), text(demo.stderr), gone]);
  return { account, errors, code, lines: account.split('\n') };
};

const dataDirIn = (account: string): string => /\S+registervakt-demo-\w+/.exec(account)?.[0] ?? '';

test('the story is told to its end, in chapters and plain lines, and leaves nothing behind', {
  timeout: LONG,
}, async () => {
  const { account, errors, code, lines } = await runDemo();
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(lines.filter((line) => /^\d\. /.test(line))).toEqual(CHAPTERS);
  expect(lines.filter((line) => line.length > 100 || /\p{Cc}/u.test(line))).toEqual([]);
  expect(account).toMatch(/\d+ names, addresses and numbers in \d+ items of \d+ bytes: found 0/);
  expect(dataDirIn(account)).not.toBe('');
  expect(existsSync(dataDirIn(account))).toBe(false);
});

test('where something is not as the story says, it ends there with a sentence', {
  timeout: LONG,
}, async () => {
  const template = await templateWithout('Unsubscribe', 'dynamodb:PutItem');
  const { account, errors, code, lines } = await runDemo({ TEMPLATE: template });
  expect(code).toBe(1);
  expect(errors).toContain('Not as the story says: POST /unsubscribe/{token}: 500');
  expect(lines.filter((line) => /^\d\. /.test(line))).toEqual(CHAPTERS.slice(0, 2));
  expect(existsSync(dataDirIn(account))).toBe(false);
});

test('interrupted, it stops its laptop and takes its data away', { timeout: LONG }, async () => {
  const { demo, gone } = start([process.execPath, 'shared/commands/demo.ts']);
  const errors = text(demo.stderr);
  const said: string[] = [];
  for await (const line of createInterface({ input: demo.stdout })) {
    said.push(line);
    if (line.startsWith('1. ')) break;
  }
  demo.kill('SIGINT');
  expect(await gone).toEqual([1, null]);
  expect(await errors).toContain('The story broke off');
  const dataDir = dataDirIn(said.join('\n'));
  expect(dataDir).not.toBe('');
  expect(existsSync(dataDir)).toBe(false);
  const url = /http:\/\/localhost:\d+/.exec(said.join('\n'))?.[0] ?? '';
  await expect(fetch(url)).rejects.toThrow();
});
