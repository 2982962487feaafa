import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { letter } from './letters.ts';

const FIELDS = [
  ...['file', 'language', 'kind', 'intents', 'channels', 'purposes', 'subject', 'onBehalfOfOther'],
  ...['authentic', 'mustReview', 'note'],
];

interface Ran {
  readonly code?: number;
  readonly stdout: string;
  readonly stderr: string;
}

const readMails = (...files: readonly string[]): Promise<Ran> =>
  promisify(execFile)(process.execPath, ['shared/commands/read-mail.ts', ...files]).catch(
    (error: Ran) => error,
  );

test('the command prints one line for each mail, and says which file it cannot read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'registervakt-mail-'));
  await writeFile(join(folder, 'no.eml'), letter({ body: 'Avregistrera mig' }));
  await writeFile(join(folder, 'bomb.eml'), '\n'.repeat(100_000));
  const ran = await readMails(join(folder, 'no.eml'), join(folder, 'none.eml'), join(folder, 'bomb.eml'));
  const lines = ran.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map((line) => Object.keys(line))).toEqual([FIELDS, FIELDS]);
  expect(lines[0]).toMatchObject({ file: 'no.eml', kind: 'request', intents: ['objection'] });
  expect(lines[1]).toMatchObject({ file: 'bomb.eml', kind: 'not-a-request', mustReview: true });
  expect([ran.code, ran.stderr]).toEqual([1, `Cannot read ${join(folder, 'none.eml')}\n`]);
});
