import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median } from './median.ts';

const run = promisify(execFile);

/** Milliseconds by the clock, and of CPU (user and system, all threads): a busy machine stretches only the first. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

const SCRIPT = `
const [, file, event] = process.argv;
const answerOf = async () => {
  const { handler } = await import(file);
  return event && (await handler(JSON.parse(event), {}));
};
console.info = () => {};
const [cpuBefore, began] = [process.cpuUsage(), performance.now()];
answerOf().then((answer) => {
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(cpuBefore);
  if (event && answer.statusCode !== 202) throw new Error(answer.body);
  process.stdout.write(JSON.stringify({ wall, cpu: (user + system) / 1000 }));
  process.exit();
});`;

/** What it costs a fresh process to load a bundle and, where an event is given, to have it answered with 202. */
export const inFreshProcess = async (
  file: string,
  env: Readonly<Record<string, string>>,
  event?: unknown,
): Promise<Cost> => {
  const given = event === undefined ? [] : [JSON.stringify(event)];
  const { stdout } = await run(process.execPath, ['-e', SCRIPT, `file://${file}`, ...given], { env });
  return JSON.parse(stdout) as Cost;
};

/** Medians of wall time and of CPU. */
export const medians = (costs: readonly Cost[]): Cost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
});
