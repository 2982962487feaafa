import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANARY } from './canary-person.ts';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

/** The strings of the canary, and what else only this test says. */
const WORDS =
  /zqkanarie|namnsson|zqdomain|8765432|zqgatan|98765\b|zqstaden|1971-12-13|zqkund77|zqmedlem88|zqbolaget|556999-?1234|zqsubmission|zqdevice|203\.0\.113\.201|zqunknown/i;

test('no log, queue, evidence or suppression ever holds what a form said', async () => {
  const data = {
    ...submission(CANARY, ['offer-email-1', 'offer-sms-1']),
    submissionId: 'zqsubmission-1',
    device: { ip: '203.0.113.201', userAgent: 'zqdevice', screen: '1x1' },
  };
  expect((await laptop.form('offer', data)).status).toBe(202);
  await laptop.idle();
  const link = await laptop.oneClickLink(CANARY.email);

  // What goes wrong must be as silent as what goes well.
  const wrong = [
    await laptop.form('offer', { ...data, zqunknown: 'zqunknown' }),
    await laptop.form('offer', { ...data, person: { ...CANARY, email: 'zqkanariemejl@' } }),
    await laptop.form('offer', data, { headers: { 'webhook-signature': 'v1,zqunknown' } }),
    await laptop.post(
      '/gate/decisions',
      { person: { email: CANARY.email } },
      { authorization: 'Bearer zqunknown' },
    ),
    await laptop.get(`/forms/zqunknown?email=${CANARY.email}`),
    await laptop.get(`/unsubscribe/${'zqunknown'.repeat(4)}?email=${CANARY.email}`),
  ];
  expect(wrong.map(({ status }) => status)).toEqual([400, 400, 401, 401, 404, 404]);
  const said = await Promise.all(wrong.slice(1).map((answer) => answer.text()));
  expect(said.join('\n').replaceAll('https://', '')).not.toMatch(WORDS);

  await laptop.gate({ email: CANARY.email }, 'email', 'direct-marketing');
  expect(link).not.toMatch(WORDS);
  await fetch(link, { method: 'POST', body: new URLSearchParams({ scope: 'everything' }) });
  await laptop.idle();

  const { tables, queues } = await laptop.dump();
  const holding = Object.entries(tables)
    .filter(([, rows]) => WORDS.test(JSON.stringify(rows)))
    .map(([table]) => table);
  expect(holding.map((table) => /Register|Inbox|Evidence|Suppressions/.exec(table)?.[0])).toEqual([
    'Register',
  ]);
  expect(JSON.stringify(queues)).not.toMatch(WORDS);
  expect(await laptop.logs()).not.toMatch(WORDS);

  // The no left nothing permitted: the sweep takes the record, and then nothing at all is left.
  await laptop.runSchedule('retention');
  expect(JSON.stringify((await laptop.dump()).tables)).not.toMatch(WORDS);
  expect(JSON.stringify(await laptop.rows('Suppressions'))).not.toMatch(WORDS);
});

test('the log files of the laptop hold none of it either', async () => {
  const files = (await readdir(laptop.dataDir, { recursive: true })).filter((name) => name.endsWith('.log'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(await readFile(join(laptop.dataDir, file), 'utf8')).not.toMatch(WORDS);
});
