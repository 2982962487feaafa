import { createRemoteJWKSet, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import * as z from 'zod/mini';
import { env } from './env.ts';
import { type HttpHandler, type HttpRequest, httpDoor } from './http.ts';
import { logError } from './log.ts';
import { problem } from './problem.ts';
import type { HttpReply } from './reply.ts';

export type Role = 'dpo' | 'marketing' | 'customer-service' | 'system';

export interface SignIn {
  /** The OpenID provider's issuer; its keys are found through discovery. */
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds a role or a list of roles. */
  readonly roleClaim: string;
}

/** Where staff sign in, as the stack tells every function that asks. */
export const signInSettings = (): SignIn => ({
  issuer: env('OIDC_ISSUER'),
  audience: env('OIDC_AUDIENCE'),
  roleClaim: env('OIDC_ROLE_CLAIM'),
});

/** Who of the staff is at the door (N18): in which role, and by the id that the sign-in provider gives them. */
export interface Staff {
  readonly role: Role;
  readonly staffId: string;
}

/** An HTTP door that opens with a Bearer token of the provider whose role is one of `roles`. Else 401 or 403, and 503 where the provider is away. */
export const staffDoor = (
  roles: readonly Role[],
  signIn: SignIn,
  action: (request: HttpRequest, staff: Staff) => Promise<HttpReply> | HttpReply,
): HttpHandler =>
  httpDoor(async (request) => {
    const known = await staffOf(request.headers.authorization, roles, signIn);
    return 'staffId' in known ? action(request, known) : known;
  });

/** OpenID Connect Core 2: a subject has at most 255 characters. */
const MAX_ID_LENGTH = 255;
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];

/** Who is let in, or why they stay outside. */
const staffOf = async (
  authorization: string | undefined,
  roles: readonly Role[],
  signIn: SignIn,
): Promise<Staff | HttpReply> => {
  const bearer = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  if (bearer === undefined) return unauthorised('A Bearer token is needed.');
  try {
    const keys = await keysOf(signIn.issuer);
    const { payload } = await jwtVerify(bearer, keys, {
      issuer: signIn.issuer,
      audience: signIn.audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'sub'],
      clockTolerance: 5,
    });
    const { sub: staffId } = payload;
    // Nobody is let in as nobody: every look names who looked (N18).
    if (typeof staffId !== 'string' || staffId === '' || staffId.length > MAX_ID_LENGTH)
      return unauthorised('The token is not valid here, or too old.');
    const held: unknown[] = [payload[signIn.roleClaim]].flat();
    const role = roles.find((one) => held.includes(one));
    return role
      ? { role, staffId }
      : problem(403, 'wrong-role', `This needs one of the roles ${roles.join(', ')}.`);
  } catch (error) {
    const isOfToken = error instanceof errors.JOSEError && !PROVIDER_FAILED.has(error.code);
    if (isOfToken) return unauthorised('The token is not valid here, or too old.');
    logError('sign-in-unavailable', error);
    return problem(503, 'sign-in-unavailable', 'The sign-in provider does not answer. Try again.');
  }
};

/** What jose says when keys could not be had; everything else that it says is about the token. */
const PROVIDER_FAILED = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

const unauthorised = (detail: string): HttpReply =>
  problem(401, 'no-valid-token', detail, { headers: { 'www-authenticate': 'Bearer' } });

const Discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });
const keySets = new Map<string, Promise<JWTVerifyGetKey>>();

const keysOf = (issuer: string): Promise<JWTVerifyGetKey> => {
  const known = keySets.get(issuer);
  if (known) return known;
  const discovered = discover(issuer);
  keySets.set(issuer, discovered);
  // A provider that was away once is asked again.
  discovered.catch(() => keySets.delete(issuer));
  return discovered;
};

const discover = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(5_000),
  });
  if (!answer.ok) throw new Error('The sign-in provider did not answer');
  const { issuer: stated, jwks_uri } = Discovery.parse(await answer.json());
  if (stated !== issuer) throw new Error('The sign-in provider names another issuer');
  return createRemoteJWKSet(new URL(jwks_uri));
};
