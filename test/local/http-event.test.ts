import { expect, test } from 'vitest';
import { accessLine } from '../../infra/local/http-api.ts';
import { httpEvent, matchRoute } from '../../infra/local/http-event.ts';

const ROUTES = ['GET /notice', 'GET /forms/{form}', 'POST /unsubscribe/{token}', 'GET /openapi.json'].map(
  (key) => ({ key, functionArn: key }),
);

test.each([
  ['GET', '/forms/offer', 'GET /forms/{form}', { form: 'offer' }],
  ['GET', '/forms/a%20b', 'GET /forms/{form}', { form: 'a b' }],
  ['GET', '/forms/%E0%A4%A', 'GET /forms/{form}', { form: '%E0%A4%A' }],
  ['GET', '/notice', 'GET /notice', {}],
  ['POST', '/notice', undefined, undefined],
  ['GET', '/forms/', undefined, undefined],
  ['GET', '/forms/a/b', undefined, undefined],
  ['GET', '/openapixjson', undefined, undefined],
])('%s %s', (method, path, key, params) => {
  const matched = matchRoute(ROUTES, method, path);
  expect(matched?.route.key).toBe(key);
  expect(matched?.params).toEqual(params);
});

test('what is no route goes to the default one, where there is one', () => {
  const withDefault = [{ key: '$default', functionArn: 'unknown' }, ...ROUTES];
  expect(matchRoute(withDefault, 'GET', '/nowhere')?.route.key).toBe('$default');
  expect(matchRoute(withDefault, 'GET', '/notice')?.route.key).toBe('GET /notice');
});

const event = (init: RequestInit & { path?: string } = {}, body = 'body') => {
  const request = new Request(`http://localhost${init.path ?? '/unsubscribe/t'}`, {
    method: 'POST',
    ...init,
  });
  const route = { route: { key: 'POST /unsubscribe/{token}', functionArn: '' }, params: { token: 't' } };
  return httpEvent(request, Buffer.from(body), route);
};

test.each([
  ['application/json', false],
  ['application/problem+json; charset=utf-8', false],
  ['text/plain', false],
  ['application/xml', false],
  ['application/x-www-form-urlencoded', true],
  ['multipart/form-data; boundary=x', true],
  ['application/octet-stream', true],
])('a body of %s arrives as base64: %s', (type, encoded) => {
  const { body, isBase64Encoded } = event({ headers: { 'content-type': type } }, 'å');
  expect(isBase64Encoded).toBe(encoded);
  expect(body).toBe(encoded ? 'w6U=' : 'å');
});

test('a body without a content type arrives as base64, and no body as none', () => {
  expect(event().isBase64Encoded).toBe(true);
  expect(event({}, '')).toMatchObject({ isBase64Encoded: false });
  expect(event({}, '')).not.toHaveProperty('body');
});

test('headers are lower-cased, cookies stand apart, doubled query names are joined', () => {
  const made = event({
    path: '/unsubscribe/t?a=1&a=2&b=%C3%A5',
    headers: { 'X-Some': 'Thing', Cookie: 'a=1; b=2' },
  });
  expect(made.headers).toMatchObject({ 'x-some': 'Thing' });
  expect(made.headers).not.toHaveProperty('cookie');
  expect(made.cookies).toEqual(['a=1', 'b=2']);
  expect(made.queryStringParameters).toEqual({ a: '1,2', b: 'å' });
  expect(made).toMatchObject({
    version: '2.0',
    routeKey: 'POST /unsubscribe/{token}',
    pathParameters: { token: 't' },
  });
});

test('the access log holds what its format names, and a dash for what is not known', () => {
  expect(
    accessLine('{"r":"$context.routeKey","x":"$context.error.message"}', { routeKey: 'GET /notice' }),
  ).toBe('{"r":"GET /notice","x":"-"}');
});
