import { type ObjectionDeps, recordObjection } from './record-objection.ts';

export type Unsubscribed =
  | { readonly kind: 'unknown-token' }
  | { readonly kind: 'unsubscribed'; readonly language: string };

/**
 * A pressed link (L16, N8): no e-mail for any purpose, on every e-mail address of that person; or with `everything`,
 * nothing on any channel. After erasure the token's hash alone takes the no. Pressing again changes nothing.
 */
export const unsubscribe = async (
  token: string,
  scope: 'email' | 'everything',
  deps: ObjectionDeps,
): Promise<Unsubscribed> => {
  const link = await deps.suppressions.link(token, deps.clock());
  if (!link) return { kind: 'unknown-token' };
  await recordObjection(
    {
      identifiers: [{ kind: 'email', hash: link.hash }],
      personId: link.personId,
      ...(scope === 'email'
        ? { channels: ['email'], purposes: 'all', against: 'email' }
        : { channels: 'all', purposes: 'all', against: 'every-identifier' }),
      source: 'unsubscribe-link',
      proven: true,
    },
    deps,
  );
  return { kind: 'unsubscribed', language: link.language };
};
