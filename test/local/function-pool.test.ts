import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { movableClock } from '../../infra/local/clock.ts';
import { type Functions, functionPool } from '../../infra/local/function-pool.ts';
import { readTemplate } from '../../infra/local/template.ts';

const NAMES = Array.from({ length: 14 }, (_, index) => `F${index}`);
const arn = (name: string) => `arn:aws:lambda:eu-north-1:000000000000:function:${name}`;
const template = readTemplate(
  {
    Resources: Object.fromEntries(
      NAMES.map((name) => [
        name,
        { Type: 'AWS::Lambda::Function', Properties: { Timeout: 5, Environment: { Variables: {} } } },
      ]),
    ),
  },
  '',
);

/** Answers what it was given and how many it had in hand at once, after as many ms as it was told; or dies. */
const HANDLER = `
let inHand = 0;
export const handler = async ({ value, waits = 0, dies }) => {
  inHand += 1;
  const most = inHand;
  if (dies) process.exit(1);
  await new Promise((resolve) => setTimeout(resolve, waits));
  inHand -= 1;
  return { value, most };
};`;

let functions: Functions;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'registervakt-pool-'));
  const bundle = join(folder, 'f.mjs');
  writeFileSync(bundle, HANDLER);
  functions = functionPool({
    template,
    frontUrl: () => 'http://localhost:1',
    bundlePath: () => bundle,
    clock: movableClock(folder),
    log: () => {},
  });
});
afterEach(() => functions.stop());

test('twelve events at once get twelve answers of their own, one at a time in each instance', async () => {
  const values = Array.from({ length: 12 }, (_, value) => value);
  const answers = await Promise.all(
    values.map((value) => functions.invoke(arn('F0'), { value, waits: 20 - value })),
  );
  expect(answers).toEqual(values.map((value) => ({ value, most: 1 })));
  expect(functions.running()).toBe(0);
});

test('an instance that dies fails its own event alone, and those that wait are served', async () => {
  const events = [{ dies: true }, ...Array.from({ length: 9 }, (_, value) => ({ value, waits: 5 }))];
  const outcomes = await Promise.allSettled(events.map((event) => functions.invoke(arn('F0'), event)));
  expect(outcomes.map(({ status }) => status)).toEqual([
    'rejected',
    ...Array.from({ length: 9 }, () => 'fulfilled'),
  ]);
});

test('more functions than may live at once are all served', async () => {
  for (const turn of [1, 2]) {
    const answers = await Promise.all(
      NAMES.map((value) => functions.invoke(arn(value), { value, waits: turn })),
    );
    expect(answers).toEqual(NAMES.map((value) => ({ value, most: 1 })));
  }
});
