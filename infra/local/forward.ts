import { Buffer } from 'node:buffer';
import { type Agent, type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { Answer } from './answer.ts';

/** The whole body. Throws where the sender goes before its end. */
export const bytesOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/** What holds for one connection only, or is said anew. */
const HOP = ['connection', 'keep-alive', 'transfer-encoding', 'expect'];
const onward = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP.includes(name)));

/** Passes a call on to an engine, and its answer back, byte for byte. */
export const forward = (
  endpoint: string,
  incoming: IncomingMessage,
  body: Buffer,
  agent: Agent,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(endpoint);
    const { method = 'POST', url: path = '/' } = incoming;
    const headers = {
      ...onward(incoming.headers),
      host: `${hostname}:${port}`,
      'content-length': body.length,
    };
    const asked = request({ hostname, port, path, method, headers, agent }, async (answer) => {
      resolve({
        status: answer.statusCode ?? 500,
        headers: onward(answer.headers),
        body: await bytesOf(answer),
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
