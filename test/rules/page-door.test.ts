import { describe, expect, test } from 'vitest';
import { pageDoor } from '../../shared/pages/page-door.ts';
import { context, httpEvent } from './doors.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml', 'accept-language': 'fi' };
const failing = pageDoor(() => {
  throw new Error('secret words');
});
const small = pageDoor(() => ({ status: 200, body: 'fine' }), 10);

describe('where a browser asks', () => {
  test('a failure is told on a page, in the reader’s language, without its cause', async () => {
    const answer = await failing(httpEvent({ headers: BROWSER }), context());
    expect(answer.statusCode).toBe(500);
    expect(answer.headers?.['content-type']).toContain('text/html');
    expect(answer.headers?.['content-security-policy']).toContain("default-src 'none'");
    expect(answer.body).toContain('lang="fi"');
    expect(answer.body).not.toContain('secret');
  });

  test('so is a body that is too large', async () => {
    const answer = await small(httpEvent({ headers: BROWSER, body: 'x'.repeat(11) }), context());
    expect(answer.statusCode).toBe(413);
    expect(answer.headers?.['content-type']).toContain('text/html');
  });
});

test('programs get a problem', async () => {
  const answer = await failing(httpEvent({ headers: { accept: 'application/json' } }), context());
  expect(answer.statusCode).toBe(500);
  expect(answer.headers?.['content-type']).toBe('application/problem+json');
});
