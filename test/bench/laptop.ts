import { execFileSync } from 'node:child_process';
import { synthIfChanged } from '../../infra/local/synth-if-changed.ts';
import { Laptop, submission } from '../flows/laptop.ts';
import { engineCallsPerSecond } from './engine-calls.ts';
import { inTurns } from './in-turns.ts';
import { median } from './median.ts';

const FORMS = 400;
const CONCURRENCY = 16;
const ROUNDS = 3;

/**
 * The laptop from outside: seconds from `npm start` to ready when nothing changed, forms a second from HTTP until all
 * are in the register against the engine calls alone, and the memory of all its processes afterwards.
 */
export const benchLaptop = async () => {
  const { templatePath } = await synthIfChanged();
  const began = performance.now();
  const laptop = await Laptop.start();
  const startSeconds = (performance.now() - began) / 1000;
  try {
    await formsPerSecond(laptop, 40);
    const rounds: { readonly endToEnd: number; readonly engineCalls: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        endToEnd: await formsPerSecond(laptop, FORMS),
        engineCalls: await engineCallsPerSecond(templatePath, FORMS, CONCURRENCY),
      });
    }
    const throughput = {
      formsPerSecond: median(rounds.map(({ endToEnd }) => endToEnd)),
      engineCallsAlone: median(rounds.map(({ engineCalls }) => engineCalls)),
      ratio: median(rounds.map(({ endToEnd, engineCalls }) => endToEnd / engineCalls)),
    };
    return {
      startSeconds,
      throughput,
      megabytes: laptop.processIds().reduce((sum, pid) => sum + megabytesOf(pid), 0),
    };
  } finally {
    await laptop.stop();
  }
};

let sent = 0;

/** People with a telephone only: nothing is mailed, so that the register is the end of the way. */
const formsPerSecond = async (laptop: Laptop, forms: number): Promise<number> => {
  const began = performance.now();
  await inTurns(forms, CONCURRENCY, async () => {
    sent += 1;
    const phone = `+4670${String(1_000_000 + sent)}`;
    const answer = await laptop.form('offer', submission({ name: `Bench ${sent}`, phone }, ['offer-sms-1']));
    if (answer.status !== 202) throw new Error(`A form was answered with ${answer.status}`);
    await answer.arrayBuffer();
  });
  await laptop.idle();
  return forms / ((performance.now() - began) / 1000);
};

const megabytesOf = (pid: number): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
