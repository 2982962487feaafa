import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** A small tree with these files, each importing one other; returns the rules that dependency-cruiser says are broken. */
const brokenBy = async (imports: Readonly<Record<string, string>>): Promise<readonly string[]> => {
  const root = await mkdtemp(join(tmpdir(), 'registervakt-imports-'));
  const files = { ...Object.fromEntries(Object.values(imports).map((to) => [to, ''])), ...imports };
  for (const [file, to] of Object.entries(files)) {
    const path = join(root, file);
    await mkdir(dirname(path), { recursive: true });
    const up = '../'.repeat(file.split('/').length - 1) || './';
    await writeFile(path, to ? `import '${up}${to}';\nexport {};\n` : 'export {};\n');
  }
  await writeFile(
    join(root, 'tsconfig.json'),
    '{"compilerOptions":{"module":"nodenext","allowImportingTsExtensions":true,"noEmit":true}}',
  );
  const cli = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = ['--config', resolve('.dependency-cruiser.json'), '--output-type', 'json'];
  const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[0] ?? ''))];
  const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args, ...folders], {
    cwd: root,
    maxBuffer: 1e8,
  }).catch((error: { stdout: string }) => error);
  const { summary } = JSON.parse(stdout) as {
    summary: { totalCruised: number; violations: { rule: { name: string } }[] };
  };
  expect(summary.totalCruised).toBeGreaterThan(1);
  return summary.violations.map(({ rule }) => rule.name);
};

// A tool that reads nothing reports nothing: each rule is shown to bite.
test.each([
  ['platform-knows-no-domain', 'shared/platform/a.ts', 'shared/people/b.ts'],
  ['policy-is-data', 'shared/policy/a.ts', 'shared/platform/b.ts'],
  ['evidence-below-people', 'shared/evidence/a.ts', 'shared/people/b.ts'],
  ['people-below-recipients', 'shared/people/a.ts', 'shared/intake/b.ts'],
  ['recipients-below-requests', 'shared/recipients/a.ts', 'shared/requests/b.ts'],
  ['pages-show-and-know-policy-only', 'shared/pages/a.ts', 'shared/people/b.ts'],
  ['mail-parses-and-sends-only', 'shared/mail/a.ts', 'shared/people/b.ts'],
  ['upper-domains-know-none-of-each-other', 'shared/intake/a.ts', 'shared/retention/b.ts'],
  ['a-function-imports-no-other', 'functions/a.ts', 'functions/b.ts'],
  ['infra-knows-policy-only', 'infra/a.ts', 'shared/people/b.ts'],
  ['nothing-imports-tests', 'shared/people/a.ts', 'test/b.ts'],
])('%s: %s may not import %s', async (rule, from, to) => {
  expect(await brokenBy({ [from]: to })).toContain(rule);
});

test('no cycles', async () => {
  expect(
    await brokenBy({
      'shared/people/a.ts': 'shared/people/b.ts',
      'shared/people/b.ts': 'shared/people/a.ts',
    }),
  ).toContain('no-cycles');
});

test('a-policy-is-checked-before-it-is-deployed: no function reaches the checks, by whatever way', async () => {
  const imports = {
    'functions/a.ts': 'shared/pages/b.ts',
    'shared/pages/b.ts': 'shared/policy/check-policy.ts',
  };
  expect(await brokenBy(imports)).toContain('a-policy-is-checked-before-it-is-deployed');
});

test.each([
  ['functions/a.ts', 'shared/intake/b.ts'],
  ['shared/intake/a.ts', 'shared/people/b.ts'],
  ['shared/people/a.ts', 'shared/evidence/b.ts'],
  ['shared/evidence/a.ts', 'shared/platform/b.ts'],
  ['infra/a.ts', 'shared/policy/b.ts'],
])('%s may import %s', async (from, to) => {
  expect(await brokenBy({ [from]: to })).toEqual([]);
});
