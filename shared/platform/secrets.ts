import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';

const client = new SecretsManagerClient({});
const CACHE_MS = 5 * 60_000;
const cache = new Map<string, { readonly value: string; readonly readAt: number }>();

/** A secret's text, cached for five minutes: a rotation hands the new value out for longer than that before relying on it. */
export const secret = async (id: string, maxAgeMs = CACHE_MS): Promise<string> => {
  const known = cache.get(id);
  if (known && Date.now() - known.readAt < maxAgeMs) return known.value;
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
  if (SecretString === undefined) throw new Error('The secret holds no text');
  cache.set(id, { value: SecretString, readAt: Date.now() });
  return SecretString;
};
