import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { json } from '../../shared/platform/reply.ts';
import { staffDoor } from '../../shared/platform/staff.ts';

const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
const stranger = await generateKeyPair('ES256');
const publicJwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' };

/** A provider of OpenID Connect, as far as a door asks it; each test has one of its own, since doors remember keys. */
let provider: Server;
let issuer: string;
let away: boolean;
beforeEach(async () => {
  away = false;
  provider = createServer((request, answer) => {
    if (away) return answer.writeHead(500).end();
    const found = request.url?.endsWith('/jwks')
      ? { keys: [publicJwk] }
      : { issuer, jwks_uri: `${issuer}/jwks` };
    return answer.end(JSON.stringify(found));
  }).listen(0, '127.0.0.1');
  await once(provider, 'listening');
  issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
});
afterEach(() => provider.close());

const ask = (authorization?: string) => {
  const door = staffDoor(
    ['dpo', 'marketing'],
    { issuer, audience: 'registervakt', roleClaim: 'roles' },
    (_, staff) => json(200, staff),
  );
  const event = { headers: { authorization }, requestContext: { http: { method: 'POST' } } };
  return door(event as unknown as APIGatewayProxyEventV2, {} as Context);
};

const token = (
  change: { claims?: object; exp?: string; iss?: string; aud?: string; key?: typeof privateKey } = {},
) =>
  new SignJWT({ sub: 'someone', roles: ['marketing'], ...change.claims })
    .setProtectedHeader({ alg: 'ES256', kid: 'k' })
    .setIssuer(change.iss ?? issuer)
    .setAudience(change.aud ?? 'registervakt')
    .setExpirationTime(change.exp ?? '5m')
    .sign(change.key ?? privateKey);

test.each([
  ['a list of roles', { roles: ['customer-service', 'marketing'] }, 200],
  ['one role as text', { roles: 'marketing' }, 200],
  ['another role', { roles: ['customer-service'] }, 403],
  ['no role', { roles: undefined }, 403],
  ['a role that holds the name of another', { roles: 'not-marketing' }, 403],
])('%s', async (_, claims, status) => {
  expect(await ask(`Bearer ${await token({ claims })}`)).toMatchObject({ statusCode: status });
});

test('the action hears who came, by the id of the sign-in provider, and in which role', async () => {
  const { body } = await ask(`Bearer ${await token({ claims: { roles: ['marketing', 'dpo'] } })}`);
  expect(JSON.parse(String(body))).toEqual({ role: 'dpo', staffId: 'someone' });
});

test.each([
  ['of nobody', () => token({ claims: { sub: '' } })],
  ['of somebody whose id is no text', () => token({ claims: { sub: ['someone'] } })],
  ['of somebody with an id that no provider gives', () => token({ claims: { sub: 'x'.repeat(256) } })],
  ['too old', () => token({ exp: '-1m' })],
  ['of another issuer', () => token({ iss: 'https://elsewhere.example' })],
  ['for another audience', () => token({ aud: 'another' })],
  ['of a stranger', () => token({ key: stranger.privateKey })],
  [
    'unsigned',
    async () => new UnsecuredJWT({ roles: ['marketing'] }).setIssuer(issuer).setSubject('x').encode(),
  ],
  [
    'signed with the public key as if it were a secret',
    () =>
      new SignJWT({ roles: ['marketing'] })
        .setProtectedHeader({ alg: 'HS256', kid: 'k' })
        .setSubject('x')
        .setIssuer(issuer)
        .setAudience('registervakt')
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode(JSON.stringify(publicJwk))),
  ],
  ['no token at all', async () => 'x.y.z'],
])('a token that is %s opens nothing', async (_, make) => {
  expect(await ask(`Bearer ${await make()}`)).toMatchObject({
    statusCode: 401,
    headers: { 'www-authenticate': 'Bearer' },
  });
});

test('without a token nobody is let in, and nobody is asked', async () => {
  away = true;
  expect(await ask()).toMatchObject({ statusCode: 401 });
});

test('a provider that is away is no fault of the token, and is asked again', async () => {
  away = true;
  const bearer = `Bearer ${await token()}`;
  expect(await ask(bearer)).toMatchObject({ statusCode: 503 });
  away = false;
  expect(await ask(bearer)).toMatchObject({ statusCode: 200 });
});
