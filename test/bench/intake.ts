import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { BUNDLE_DIR, BUNDLING } from '../../infra/bundle.ts';
import { synthIfChanged } from '../../infra/local/synth-if-changed.ts';
import { bundleAlone } from './bundle-alone.ts';
import { nextFormEvent } from './form-event.ts';
import { type Cost, inFreshProcess, medians } from './fresh-process.ts';
import { startIntakeEngines } from './intake-engines.ts';
import { median } from './median.ts';

interface Sides {
  readonly bundle: string;
  readonly byHand: string;
  readonly secret: string;
  readonly env: Readonly<Record<string, string>>;
}

/**
 * An accepted form in the intake function against the same work by hand (`by-hand.ts`, bundled in the same way), with
 * the same engines behind the same front. Warm: CPU of a form. Cold: a fresh process, from loading to the first 202,
 * so that what is loaded late is counted too.
 */
export const benchIntake = async (rounds: number) => {
  const folder = await mkdtemp(join(tmpdir(), 'registervakt-bench-'));
  const byHandSource = await readFile('test/bench/by-hand.ts', 'utf8');
  const byHand = await bundleAlone('by-hand', byHandSource, folder, BUNDLING);
  const { templatePath } = await synthIfChanged();
  const engines = await startIntakeEngines(templatePath, folder);
  try {
    const sides: Sides = {
      bundle: resolve(BUNDLE_DIR, 'receive-website-form.mjs'),
      byHand,
      secret: engines.secret,
      env: engines.env,
    };
    const cold = await firstForm(sides, rounds);
    return { firstForm: cold, warmCpu: await warmForms(sides) };
  } finally {
    await engines.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

const warmForms = async ({ bundle, byHand, secret, env }: Sides) => {
  const { stdout } = await promisify(execFile)(process.execPath, [resolve('test/bench/intake-turns.ts')], {
    env: { ...env, BUNDLE: bundle, BY_HAND: byHand, SECRET: secret },
  });
  return JSON.parse(stdout) as Record<'turns' | 'microseconds' | 'byHand' | 'ratio', number>;
};

const firstForm = async ({ bundle, byHand, secret, env }: Sides, rounds: number) => {
  const ours: Cost[] = [];
  const hand: Cost[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await inFreshProcess(bundle, env, nextFormEvent(secret)));
    hand.push(await inFreshProcess(byHand, env, nextFormEvent(secret)));
  }
  const ratioOf = (kind: keyof Cost) => median(ours.map((one, at) => one[kind] / (hand[at]?.[kind] ?? 0)));
  return {
    rounds,
    milliseconds: { 'receive-website-form': medians(ours), 'by hand': medians(hand) },
    ratio: ratioOf('wall'),
    ratioOfCpu: ratioOf('cpu'),
  };
};
