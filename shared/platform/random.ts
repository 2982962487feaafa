import { createHash, randomBytes, randomUUID } from 'node:crypto';

declare const token: unique symbol;
/** 192 random bits as base64url. Only its hash is ever stored. */
export type Token = string & { readonly [token]: true; readonly personal: true };

export const newToken = (): Token => randomBytes(24).toString('base64url') as Token;

export const newId = (): string => randomUUID();

/** Whether a text could be one of our ids: what comes in a path can be anything, and of any length. */
export const isId = (text: string): boolean => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

/** SHA-256 in hex. For tokens and keys that are random themselves; never for identifiers, which are guessed. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** An id that is always the same for the same text, for what must not happen twice (RFC 9562, version 8). */
export const idFrom = (text: string): string => {
  const hex = digest(text);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** One of `count` shards, so that no single index partition carries all writes. */
export const shardOf = (id: string, count: number): number =>
  Number.parseInt(digest(id).slice(0, 8), 16) % count;
