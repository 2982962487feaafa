import type { IncomingMessage } from 'node:http';
import type { Need } from './permissions.ts';

export type Incoming = Pick<IncomingMessage, 'headers' | 'method' | 'url'>;

/** What the SDK adds to an object's path without changing what is meant. */
const HARMLESS = ['x-id'];
const LISTING = ['list-type', 'prefix', 'delimiter', 'max-keys', 'start-after', 'continuation-token'];

/** The operation that is meant by method, path and query: S3 has no header that says it. `Unknown` needs nothing, and is denied. */
export const readS3Call = ({
  method = '',
  url = '/',
  headers,
}: Incoming): { readonly operation: string; readonly input: object; readonly needs: readonly Need[] } => {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const [, Bucket = '', ...parts] = pathname.split('/');
  const Key = decodeURIComponent(parts.join('/'));
  const asks = [...searchParams.keys()].filter((name) => !HARMLESS.includes(name));
  const operation = Key
    ? OBJECT_OPERATIONS[asks.length === 0 && !headers['x-amz-copy-source'] ? method : '']
    : method === 'GET' && searchParams.has('list-type') && asks.every((name) => LISTING.includes(name))
      ? 'ListObjectsV2'
      : undefined;
  if (!operation) return { operation: 'Unknown', input: { Bucket, Key }, needs: [] };
  const arn = `arn:aws:s3:::${Bucket}`;
  const need = Key
    ? { action: `s3:${operation.replace('Head', 'Get')}`, resource: `${arn}/${Key}` }
    : listing(Bucket);
  return { operation, input: { Bucket, Key }, needs: [need] };
};

const OBJECT_OPERATIONS: Readonly<Record<string, string>> = {
  GET: 'GetObject',
  HEAD: 'HeadObject',
  PUT: 'PutObject',
  DELETE: 'DeleteObject',
};

/** Who may not list a bucket is not told that a key is not there. */
export const listing = (bucket: string): Need => ({
  action: 's3:ListBucket',
  resource: `arn:aws:s3:::${bucket}`,
});
