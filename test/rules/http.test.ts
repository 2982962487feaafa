import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import * as z from 'zod';
import { formFields, type HttpRequest, httpDoor, jsonBody, wantsHtml } from '../../shared/platform/http.ts';
import { json } from '../../shared/platform/reply.ts';
import { context, httpEvent } from './doors.ts';

let lines: MockInstance[];
beforeEach(() => {
  lines = [vi.spyOn(console, 'info'), vi.spyOn(console, 'error')].map((line) => line.mockReturnValue());
});
afterEach(() => {
  vi.restoreAllMocks();
});
const logged = () => JSON.stringify(lines.flatMap((line) => line.mock.calls));

const seenBy = async (event: Parameters<typeof httpEvent>[0]): Promise<HttpRequest> => {
  const seen: HttpRequest[] = [];
  const door = httpDoor((request) => {
    seen.push(request);
    return json(200, {});
  });
  await door(httpEvent(event), context());
  const [request] = seen;
  if (!request) throw new Error('The action was not asked');
  return request;
};

test('the action gets the bytes that were sent, also where API Gateway hands them over as base64', async () => {
  const bytes = Buffer.from([0xe5, 0x00, 0xff, 0x7b]);
  expect((await seenBy({ body: 'åäö' })).body).toEqual(Buffer.from('åäö', 'utf8'));
  expect((await seenBy({ body: bytes.toString('base64'), isBase64Encoded: true })).body).toEqual(bytes);
  expect((await seenBy({})).body).toHaveLength(0);
});

test('an answer carries its status, headers and what keeps browsers careful', async () => {
  const answer = await httpDoor(() => json(202, { submissionId: 's-1' }))(httpEvent(), context());
  expect(answer).toEqual({
    statusCode: 202,
    headers: {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    },
    body: '{"submissionId":"s-1"}',
  });
});

describe('a body that is too large', () => {
  test.each([
    ['as text', { body: 'a'.repeat(1_025) }, 413],
    ['as base64, by its bytes', { body: Buffer.alloc(1_025).toString('base64'), isBase64Encoded: true }, 413],
    ['counted in bytes, not letters', { body: 'å'.repeat(513) }, 413],
    ['by nothing', { body: 'a'.repeat(1_024) }, 200],
    ['by nothing, as base64', { body: Buffer.alloc(1_024).toString('base64'), isBase64Encoded: true }, 200],
  ])('%s', async (_what, event, status) => {
    const asked = vi.fn(() => json(200, {}));
    expect(await httpDoor(asked, 1_024)(httpEvent(event), context())).toMatchObject({ statusCode: status });
    expect(asked).toHaveBeenCalledTimes(status === 200 ? 1 : 0);
  });
});

test('what nobody expected is a 500 without details, in the answer and in the log', async () => {
  const door = httpDoor(() => {
    throw new Error('qvx-canary could not be stored', {
      cause: new TypeError('qvx-canary of qvx@example.se'),
    });
  });
  const answer = await door(httpEvent({ body: 'qvx-canary' }), context());
  expect(answer).toMatchObject({ statusCode: 500, headers: { 'content-type': 'application/problem+json' } });
  expect(JSON.stringify(answer)).not.toContain('qvx');
  expect(logged()).toContain('TypeError');
  expect(logged()).not.toContain('qvx');
});

test('a log line of an answer names the route, never the path, the query or the headers', async () => {
  await httpDoor(() => json(200, {}))(
    httpEvent({
      method: 'GET',
      routeKey: 'GET /unsubscribe/{token}',
      rawPath: '/unsubscribe/qvx-token',
      pathParameters: { token: 'qvx-token' },
      queryStringParameters: { lang: 'qvx' },
      headers: { cookie: 'qvx' },
    }),
    context(),
  );
  expect(logged()).toContain('GET /unsubscribe/{token}');
  expect(logged()).not.toContain('qvx');
});

describe('a JSON body', () => {
  const Name = z.strictObject({ name: z.string() });
  const parsed = (body: string | Buffer) => jsonBody({ body: Buffer.from(body) }, Name);

  test('of the right shape is a value', () => {
    expect(parsed('{"name":"Anna"}')).toEqual({ ok: true, value: { name: 'Anna' } });
  });
  test.each([
    ['that is no JSON', '{"name":qvx}', 'invalid-json'],
    ['that is empty', '', 'invalid-json'],
    ['of another shape', '{"name":7,"qvx":1}', 'invalid-body'],
  ])('%s is a 400 that repeats no value', (_what, body, type) => {
    const result = parsed(body);
    expect(result).toMatchObject({ ok: false, reply: { status: 400, body: expect.stringContaining(type) } });
  });
});

describe('form fields', () => {
  const fields = async (type: string | undefined, body: string) =>
    Object.fromEntries(
      await formFields({
        headers: type === undefined ? {} : { 'content-type': type },
        body: Buffer.from(body),
      }),
    );
  const multipart = (boundary: string) =>
    [
      `--${boundary}`,
      'Content-Disposition: form-data; name="List-Unsubscribe"',
      '',
      'One-Click',
      `--${boundary}`,
      'Content-Disposition: form-data; name="scope"',
      '',
      'everything',
      `--${boundary}--`,
      '',
    ].join('\r\n');

  test.each([
    ['urlencoded', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click&scope=everything'],
    [
      'urlencoded with a charset',
      'application/x-www-form-urlencoded; charset=UTF-8',
      'List-Unsubscribe=One-Click&scope=everything',
    ],
    ['multipart, as RFC 8058 allows', 'multipart/form-data; boundary=b1', multipart('b1')],
    ['multipart in capitals', 'Multipart/Form-Data; boundary="b 1"', multipart('b 1')],
  ])('are read from a body that is %s', async (_what, type, body) => {
    expect(await fields(type, body)).toEqual({ 'List-Unsubscribe': 'One-Click', scope: 'everything' });
  });

  test.each([
    ['without a type', undefined, 'scope=everything'],
    ['of JSON', 'application/json', '{"scope":"everything"}'],
    ['of a multipart that is cut', 'multipart/form-data; boundary=b1', '--b1\r\nContent-Dis'],
    ['of a multipart without a boundary', 'multipart/form-data', multipart('b1')],
    ['that is empty', 'application/x-www-form-urlencoded', ''],
  ])('are none in a body %s', async (_what, type, body) => {
    expect(await fields(type, body)).toEqual({});
  });
});

test.each([
  ['text/html,application/xhtml+xml;q=0.9', true],
  ['*/*', false],
  ['application/json', false],
  [undefined, false],
])('a caller who accepts %s wants a page: %s', (accept, wants) => {
  expect(wantsHtml({ headers: { accept } })).toBe(wants);
});
