import { join } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { readWhole, writeWhole } from './files.ts';
import type { Template } from './template.ts';

const ALGORITHM = 'ES256';

/** The laptop as its own OpenID provider: keys, discovery and tokens for any role. */
export const staffTokens = async (template: Template, dataDir: string) => {
  const path = join(dataDir, 'sign-in.json');
  let key = readWhole<JWK | null>(path, null);
  if (!key) {
    const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
    key = { ...(await exportJWK(privateKey)), kid: 'laptop', alg: ALGORITHM };
    writeWhole(path, key);
  }
  const { d: _private, ...publicKey } = key;
  const signingKey = await importJWK(key, ALGORITHM);
  const settings = template
    .ofType('AWS::Lambda::Function')
    .map(({ properties }) => properties.Environment.Variables)
    .find((variables) => variables.OIDC_ISSUER);
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_ROLE_CLAIM: roleClaim } = settings;
  return {
    discovery: { issuer, jwks_uri: `${issuer}/jwks`, id_token_signing_alg_values_supported: [ALGORITHM] },
    jwks: { keys: [publicKey] },
    /** A token for one hour of wall time. */
    make: (role: string, subject: string): Promise<string> =>
      new SignJWT({ [roleClaim]: [role] })
        .setProtectedHeader({ alg: ALGORITHM, kid: 'laptop' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(subject)
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(signingKey),
  };
};
