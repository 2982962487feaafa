import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { CONTROLLER } from '../../shared/policy/controller.ts';
import { freePort } from './dynamo-engine.ts';
import { startLaptopCloud } from './laptop-cloud.ts';
import { localRoutes } from './local-routes.ts';
import { startSmtp } from './smtp-door.ts';
import { NotSynthesised, synthIfChanged } from './synth-if-changed.ts';

// `npm start`: the whole of Registervakt on this machine.
const dataDir = process.env.DATA_DIR ?? '.local';
const port = process.env.PORT === '0' ? await freePort() : Number(process.env.PORT ?? 8080);
const smtpPort = Number(process.env.SMTP_PORT ?? 2525);
const apiUrl = `http://localhost:${port}`;

const began = performance.now();
const { assemblyDir, templatePath, changed } = await synthIfChanged().catch((error) => {
  if (!(error instanceof NotSynthesised)) throw error;
  console.error(error.message);
  process.exit(1);
});
const synthesised = performance.now();
const cloud = await startLaptopCloud({
  assemblyDir,
  // Another template of the same functions, for tests that take something out of the stack.
  templatePath: process.env.TEMPLATE ?? templatePath,
  dataDir,
  apiUrl,
});
const giveUp = async (error: NodeJS.ErrnoException, taken: number, instead: string): Promise<never> => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${taken} is taken. Name another: ${instead} npm start`
      : error.message,
  );
  await cloud.stop();
  process.exit(1);
};
const smtp = await startSmtp(cloud.mailDoor, smtpPort).catch((error) =>
  giveUp(error, smtpPort, 'SMTP_PORT=2526'),
);
const routes = await localRoutes(cloud);
routes.all('*', (c) => cloud.api(c.req.raw));
const server = serve({ fetch: routes.fetch, port, hostname: '127.0.0.1', createServer }, () => {
  const seconds = (from: number, to: number) => `${((to - from) / 1000).toFixed(1)} s`;
  console.info(
    [
      `Registervakt runs at ${apiUrl}`,
      '',
      `  ${apiUrl}/_local           the clock, the tables, the queues`,
      `  ${apiUrl}/_local/mailbox   the mails that were sent`,
      `  ${apiUrl}/notice           the privacy notice`,
      `  smtp://localhost:${smtp.port}            takes mail for ${CONTROLLER.privacyEmail}`,
      '',
      `Ready in ${seconds(synthesised, performance.now())}${changed ? `, after ${seconds(began, synthesised)} of synthesis` : ''}. Data in ${dataDir}. Stop with Ctrl-C.`,
    ].join('\n'),
  );
});
// `serve` may give an HTTP/2 server, which has none; ours is of HTTP/1.
if ('keepAliveTimeout' in server) {
  // A connection that closes while a request is on its way fails it: longer than anybody thinks between two.
  server.keepAliveTimeout = 120_000;
}
server.on('error', (error: NodeJS.ErrnoException) => giveUp(error, port, 'PORT=8081'));

const stop = async (): Promise<void> => {
  server.close();
  await smtp.stop();
  await cloud.stop();
  process.exit(0);
};
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
