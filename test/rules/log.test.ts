import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import * as z from 'zod';
import type { EmailAddress } from '../../shared/people/person-fields.ts';
import { log, logError } from '../../shared/platform/log.ts';
import { newToken } from '../../shared/platform/random.ts';

let info: MockInstance;
let error: MockInstance;
beforeEach(() => {
  info = vi.spyOn(console, 'info').mockReturnValue();
  error = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});
const lastLine = (stream: MockInstance) => JSON.parse(String(stream.mock.lastCall?.[0]));

test('a line is one event with ids, counts and outcomes', () => {
  log('submission', { key: 'a1b2', outcome: 'recorded', tries: 2, again: false });
  expect(lastLine(info)).toEqual({
    event: 'submission',
    key: 'a1b2',
    outcome: 'recorded',
    tries: 2,
    again: false,
  });
});

test('people do not pass the type of a log line', () => {
  const address = 'anna@example.se' as EmailAddress;
  // @ts-expect-error: an e-mail address is no Loggable. If this compiles, addresses can be logged.
  log('submission', { address });
  // @ts-expect-error: neither is the token of an unsubscribe link.
  log('submission', { token: newToken() });
  // @ts-expect-error: nor an object, which could hold anything.
  log('submission', { person: { name: 'Anna' } });
  expect(info).toHaveBeenCalledTimes(3);
});

describe('an error is logged without its words', () => {
  const CANARY = 'qvx-canary-4711';
  const jsonError = () => {
    try {
      return JSON.parse(`{"email": ${CANARY}}`);
    } catch (caught) {
      return caught;
    }
  };
  const renamed = new Error('first');
  renamed.message = CANARY;
  const ERRORS: readonly (readonly [string, unknown])[] = [
    ['a plain error', new Error(CANARY)],
    ['a cause', new Error('outer', { cause: new Error(CANARY) })],
    ['a cause that is no error', new Error('outer', { cause: CANARY })],
    ['a message of several lines that looks like a stack', new Error(`no\n    at ${CANARY} (somewhere:1:1)`)],
    ['a message that was changed', renamed],
    ['a parser’s error, which quotes its input', jsonError()],
    ['a schema’s error', z.strictObject({}).safeParse({ [CANARY]: CANARY }).error],
    ['thrown text', CANARY],
    ['a thrown object', { email: CANARY }],
    ['nothing', undefined],
  ];
  test.each(ERRORS)('%s', (_what, thrown) => {
    logError('failed', thrown, { route: 'GET /' });
    expect(error.mock.lastCall?.[0]).not.toContain(CANARY);
    expect(lastLine(error)).toMatchObject({ event: 'failed', route: 'GET /', error: expect.any(String) });
  });

  test('and by its name, its place in the code and AWS’s request id', () => {
    const thrown = Object.assign(new RangeError('words'), { $metadata: { requestId: 'r-1' } });
    logError('failed', thrown);
    expect(lastLine(error)).toMatchObject({ error: 'RangeError', awsRequestId: 'r-1' });
    expect(lastLine(error).at[0]).toMatch(/log\.test\.ts:\d+/);
  });
});
