import { createHash, randomBytes, randomUUID } from 'node:crypto';

declare const token: unique symbol;
/** 192 random bits as base64url. Only its hash is ever stored. */
export type Token = string & { readonly [token]: true; readonly personal: true };

export const newToken = (): Token => randomBytes(24).toString('base64url') as Token;

export const newId = (): string => randomUUID();

/** SHA-256 in hex. For tokens and keys that are random themselves; never for identifiers, which are guessed. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** One of `count` shards, so that no single index partition carries all writes. */
export const shardOf = (id: string, count: number): number =>
  Number.parseInt(digest(id).slice(0, 8), 16) % count;
