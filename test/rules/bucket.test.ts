import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { bucket } from '../../shared/platform/bucket.ts';

const LIMIT = 1024;
const BYTES = Uint8Array.from({ length: LIMIT }, (_, index) => index % 256);

/** Speaks as much of S3 as one object needs. */
let server: Server;
let asked: string[] = [];
let hungUp = false;
const refusal = (code: string) =>
  `<?xml version="1.0"?><Error><Code>${code}</Code><Message>No.</Message></Error>`;

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    if (request.method === 'DELETE') return response.writeHead(204).end();
    if (pathname.endsWith('denied')) return response.writeHead(403).end(refusal('AccessDenied'));
    if (pathname.endsWith('missing')) return response.writeHead(404).end(refusal('NoSuchKey'));
    if (!pathname.endsWith('large')) return response.writeHead(200, { 'content-length': LIMIT }).end(BYTES);
    response.writeHead(200, { 'content-length': LIMIT + 1 }).write(BYTES);
    return response.once('close', () => {
      hungUp = true;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-north-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
});
beforeEach(() => {
  asked = [];
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

const mails = bucket('mails');

test('an object of just the size that is taken comes as it was put', async () => {
  expect(await mails.get('incoming/a', LIMIT)).toEqual({ kind: 'object', body: BYTES });
  expect(asked).toEqual(['GET /mails/incoming/a']);
});

test('one byte more is said, and nobody waits for its end', async () => {
  expect(await mails.get('incoming/large', LIMIT)).toEqual({ kind: 'too-large' });
  await vi.waitFor(() => expect(hungUp).toBe(true));
});

test('an object that is gone is an outcome, one that may not be read is a failure', async () => {
  expect(await mails.get('incoming/missing', LIMIT)).toEqual({ kind: 'missing' });
  await expect(mails.get('incoming/denied', LIMIT)).rejects.toThrow('No.');
});

test('an object is removed by its key', async () => {
  await mails.remove('incoming/a');
  expect(asked).toEqual(['DELETE /mails/incoming/a']);
});
