import { once } from './once.ts';

// Needed once in five minutes, and by no warm call: its 13 KB and its client are not part of a cold start's init.
const client = once(async () => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
  const secretsManager = new SecretsManagerClient({});
  return (id: string) => secretsManager.send(new GetSecretValueCommand({ SecretId: id }));
});

const CACHE_MS = 5 * 60_000;
const cache = new Map<string, { readonly value: string; readonly readAt: number }>();

/**
 * A secret's text, cached for five minutes: a rotation hands the new value out for longer than that before relying on it.
 */
export const secret = async (id: string, maxAgeMs = CACHE_MS): Promise<string> => {
  const known = cache.get(id);
  if (known && Date.now() - known.readAt < maxAgeMs) return known.value;
  const read = await client();
  const { SecretString } = await read(id);
  if (SecretString === undefined) throw new Error('The secret holds no text');
  cache.set(id, { value: SecretString, readAt: Date.now() });
  return SecretString;
};
