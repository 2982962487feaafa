import { pathToFileURL } from 'node:url';
import { type FormEvent, nextFormEvent } from './form-event.ts';
import { median } from './median.ts';

// Runs in a process of its own, started by intake.ts: prints microseconds of CPU a form for each way, medians of turns.
type Handler = (event: FormEvent, context: object) => Promise<{ readonly statusCode: number }>;
const { BUNDLE = '', BY_HAND = '', SECRET = '' } = process.env;
const handlerOf = async (file: string): Promise<Handler> =>
  ((await import(pathToFileURL(file).href)) as { handler: Handler }).handler;
const byFunction = await handlerOf(BUNDLE);
const byHand = await handlerOf(BY_HAND);
console.info = () => {};

const TURNS = 29;
const WARM_UP = 8;
const FORMS = 40;

const cpuOf = async (handler: Handler): Promise<number> => {
  const events = Array.from({ length: FORMS }, () => nextFormEvent(SECRET));
  const before = process.cpuUsage();
  for (const event of events) {
    const { statusCode } = await handler(event, {});
    if (statusCode !== 202) throw new Error(`A form was answered with ${statusCode}`);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / FORMS;
};

const turns: { readonly ours: number; readonly hand: number }[] = [];
for (let turn = 0; turn < WARM_UP + TURNS; turn += 1)
  turns.push({ ours: await cpuOf(byFunction), hand: await cpuOf(byHand) });
const warm = turns.slice(WARM_UP);
process.stdout.write(
  JSON.stringify({
    turns: TURNS,
    microseconds: median(warm.map(({ ours }) => ours)),
    byHand: median(warm.map(({ hand }) => hand)),
    ratio: median(warm.map(({ ours, hand }) => ours / hand)),
  }),
);
