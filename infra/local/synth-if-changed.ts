import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from './files.ts';

const ASSEMBLY = '.build/local';
const STAMP = '.build/local.stamp';
const SOURCES = ['functions', 'infra', 'shared', 'package-lock.json'];

/**
 * Bundles the functions and synthesises the stack of stage `local` where anything of them changed since the last
 * time. In a process of its own, since the CDK holds more memory than all the rest.
 */
export const synthIfChanged = async (): Promise<{
  assemblyDir: string;
  templatePath: string;
  changed: boolean;
}> => {
  const templatePath = join(ASSEMBLY, 'registervakt-local.template.json');
  const digest = await digestOf(SOURCES);
  const known =
    existsSync(STAMP) && existsSync(templatePath) ? JSON.parse(readFileSync(STAMP, 'utf8')) : null;
  const changed = known !== digest;
  if (changed) {
    await synthesise();
    writeWhole(STAMP, digest);
  }
  return { assemblyDir: ASSEMBLY, templatePath, changed };
};

/** What it says on the way down, such as what is wrong with the policy, is shown as it stands. */
const synthesise = async (): Promise<void> => {
  const parameters = ['infra/synth.ts', 'local', '--unchecked', '--out', ASSEMBLY];
  const child = spawn(process.execPath, parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new NotSynthesised('The stack was not synthesised; what is wrong stands above.');
};

export class NotSynthesised extends Error {}

const digestOf = async (sources: readonly string[]): Promise<string> => {
  const hash = createHash('sha256').update(process.version);
  for (const source of sources) {
    const inside = source.includes('.') ? [''] : await readdir(source, { recursive: true });
    for (const name of inside.filter((one) => one === '' || /\.\w+$/.test(one)).sort()) {
      const path = join(source, name);
      hash.update(path).update(await readFile(path));
    }
  }
  return hash.digest('hex');
};
