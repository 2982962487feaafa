import { afterAll, beforeAll, expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const bearer = async (role: string) => {
  const { token } = (await (await laptop.post('/_local/token', { role })).json()) as { token: string };
  return { authorization: `Bearer ${token}` };
};
const question = { person: { email: 'anybody@example.se' }, channel: 'email', purpose: 'newsletter' };

test.each([
  ['no token', {}, 401],
  ['a token that nobody signed', { authorization: `Bearer ${'e30.'.repeat(2)}x` }, 401],
  ['another scheme', { authorization: 'Basic YTpi' }, 401],
])('the door is closed for %s', async (_, headers, status) => {
  const answer = await laptop.post('/gate/decisions', question, headers);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
});

test('a role that staff do not have is refused', async () => {
  expect((await laptop.post('/gate/decisions', question, await bearer('visitor'))).status).toBe(403);
});

test('an altered token is refused', async () => {
  const { authorization } = await bearer('marketing');
  const [header, payload, signature] = authorization.split('.');
  const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  const forged = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 3600 })).toString('base64url');
  const answer = await laptop.post('/gate/decisions', question, {
    authorization: [header, forged, signature].join('.'),
  });
  expect(answer.status).toBe(401);
});

test('a thousand people are answered in their order, and one more is refused', async () => {
  await laptop.form('newsletter', submission({ email: 'p500@example.se' }, ['newsletter-email-1']));
  await laptop.idle();
  const people = Array.from({ length: 1_000 }, (_, index) => ({ email: `p${index}@example.se` }));
  const ask = async (list: unknown) =>
    laptop.post(
      '/gate/decisions',
      { people: list, channel: 'email', purpose: 'newsletter' },
      await bearer('system'),
    );

  const answer = await ask(people);
  expect(answer.status).toBe(200);
  const { decisions } = (await answer.json()) as { decisions: { allowed: boolean }[] };
  expect(decisions.flatMap(({ allowed }, index) => (allowed ? [index] : []))).toEqual([500]);
  expect(decisions).toHaveLength(1_000);
  expect((await ask([...people, { email: 'one-more@example.se' }])).status).toBe(400);
});

test('a recipient that nobody registered gets nothing', async () => {
  const body = { ...question, person: { email: 'p500@example.se' }, recipient: 'some-broker' };
  const answer = await laptop.post('/gate/decisions', body, await bearer('marketing'));
  expect(await answer.json()).toMatchObject({ decisions: [{ allowed: false, rule: 'N16' }] });
});

test('the document describes every route, and health answers', async () => {
  const document = (await (await laptop.get('/openapi.json')).json()) as { openapi: string; paths: object };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toContain('/gate/decisions');
  expect(await (await laptop.get('/health')).json()).toEqual({ status: 'ok' });
});
