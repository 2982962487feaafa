import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { LaptopClient } from '../../infra/local/laptop-client.ts';
import { startLaptopProcess } from '../../infra/local/laptop-process.ts';
import { NotAsTold, sayIn, title } from './demo/account.ts';
import { erasure } from './demo/erasure.ts';
import { forms } from './demo/forms.ts';
import { halfAYear } from './demo/half-a-year.ts';
import { mailsIn } from './demo/mails-in.ts';
import { oneClick } from './demo/one-click.ts';
import { proof } from './demo/proof.ts';

// `npm run demo`: a story on a fresh laptop cloud, told to it over HTTP alone. Every line with a dash is something that
// was seen the moment before; where one is not as the story says, the story ends there, with 1.
const tellStory = async (laptop: LaptopClient): Promise<void> => {
  await forms(laptop);
  await oneClick(laptop);
  await mailsIn(laptop);
  await erasure(laptop);
  await halfAYear(laptop);
  await proof(laptop);
};

/** Ctrl-C, being told to end, or nobody who listens any more (`| head`): the laptop is stopped all the same. */
const interrupted = Promise.race([
  once(process, 'SIGINT'),
  once(process, 'SIGTERM'),
  new Promise((resolve) => process.stdout.once('error', resolve)),
]).then(() => {
  throw new Error('it was interrupted');
});
interrupted.catch(() => {});

const main = async (): Promise<number> => {
  const began = performance.now();
  const dataDir = await mkdtemp(join(tmpdir(), 'registervakt-demo-'));
  const laptop = startLaptopProcess([process.execPath, 'infra/local/start.ts'], { dataDir });
  try {
    title('Registervakt: a story from a form to the proof');
    sayIn(`A fresh laptop cloud starts, with its data in ${dataDir}.`);
    const { url } = await Promise.race([laptop.ready, interrupted]);
    sayIn(`It answers at ${url}. All that follows is said to it over HTTP.`);
    await Promise.race([tellStory(new LaptopClient(url)), interrupted]);
    sayIn(`The story took ${((performance.now() - began) / 1000).toFixed(0)} s. All of it was as told.`);
    return 0;
  } catch (error) {
    const { message, cause } = error as Error;
    const words = [
      `The story broke off: ${message}`,
      cause === undefined ? '' : inspect(cause),
      laptop.lastWords(),
    ];
    console.error(`\n${error instanceof NotAsTold ? message : words.filter(Boolean).join('\n')}`);
    return 1;
  } finally {
    await laptop.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
};

process.exitCode = await main();
