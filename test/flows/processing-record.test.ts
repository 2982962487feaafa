import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { ProcessingRecord } from '../../shared/policy/processing-record-shape.ts';
import { Laptop } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const PATH = '/reports/processing-record';
const as = async (role: string, headers: Readonly<Record<string, string>> = {}) => {
  const { token } = (await (await laptop.post('/_local/token', { role })).json()) as { token: string };
  return { authorization: `Bearer ${token}`, ...headers };
};

test.each(['marketing', 'system', 'visitor'])('the role %s may not read it', async (role) => {
  expect((await laptop.get(PATH, await as(role))).status).toBe(403);
});

test('nobody reads it without a token', async () => {
  expect((await laptop.get(PATH)).status).toBe(401);
});

test.each(['dpo', 'customer-service'])('the role %s gets it as JSON', async (role) => {
  const answer = await laptop.get(PATH, await as(role));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('application/json');
  expect(ProcessingRecord.parse(await answer.json()).controller.name).toBe(CONTROLLER.name);
});

test('a browser gets a page, and whoever asks for it a table', async () => {
  const page = await laptop.get(PATH, await as('dpo', { accept: 'text/html,*/*;q=0.8' }));
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(await page.text()).toContain('<h1>Record of processing activities</h1>');

  const table = await laptop.get(`${PATH}?format=csv`, await as('dpo'));
  expect(table.headers.get('content-type')).toContain('text/csv');
  expect(table.headers.get('content-disposition')).toContain('processing-record.csv');
  expect(await table.text()).toMatch(/^controller,contact,id,.*\r\n/);
});

test('a format that there is not is said', async () => {
  const answer = await laptop.get(`${PATH}?format=xml`, await as('dpo'));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ type: 'urn:registervakt:problem:unknown-format' });
});

test('by the clock, a balancing test is past its review', async () => {
  await laptop.post('/_local/clock', { now: '2029-01-01T00:00:00Z' });
  const record = ProcessingRecord.parse(await (await laptop.get(PATH, await as('dpo'))).json());
  const tests = record.processings.flatMap(({ legalBasis }) =>
    legalBasis.flatMap((one) => one.balancingTest ?? []),
  );
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.every(({ isPastReview }) => isPastReview)).toBe(true);
});
