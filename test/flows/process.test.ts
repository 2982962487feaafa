import { execFileSync, spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { Laptop } from './laptop.ts';

const commands = (): readonly { readonly pid: number; readonly command: string }[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => ({
      pid: Number(line.trim().split(/\s+/)[0]),
      command: line.trim().replace(/^\d+\s+/, ''),
    }));

test('a laptop that is killed leaves no engine behind', async () => {
  const laptop = await Laptop.start();
  const own = laptop.processIds();
  const node = commands().find(
    ({ pid, command }) => own.includes(pid) && /^\S*node infra\/local\/start\.ts/.test(command),
  );
  const engines = () => commands().filter(({ command }) => command.includes(laptop.dataDir));
  expect(engines().length).toBeGreaterThan(0);
  process.kill(node?.pid ?? 0, 'SIGKILL');
  await vi.waitFor(() => expect(engines()).toEqual([]), { timeout: 5_000 });
  await rm(laptop.dataDir, { recursive: true, force: true });
});

test('a laptop that was told to end has put its data away and is gone when that is answered', async () => {
  const laptop = await Laptop.start();
  await laptop.end('SIGTERM');
  expect(laptop.processIds()).toEqual([]);
  await rm(laptop.dataDir, { recursive: true, force: true });
});

test('a port that is taken is said, and how to name another', async () => {
  const laptop = await Laptop.start();
  const second = (ports: { readonly PORT: string; readonly SMTP_PORT: string }) =>
    spawnSync(process.execPath, ['infra/local/start.ts'], {
      encoding: 'utf8',
      env: { ...process.env, ...ports, DATA_DIR: `${laptop.dataDir}-second` },
    });
  const { port } = new URL(laptop.url);
  const web = second({ PORT: port, SMTP_PORT: '0' });
  expect(web.status).toBe(1);
  expect(web.stderr).toContain(`Port ${port} is taken. Name another: PORT=8081 npm start`);
  const mail = second({ PORT: '0', SMTP_PORT: String(laptop.smtpPort) });
  expect(mail.status).toBe(1);
  expect(mail.stderr).toContain(`Port ${laptop.smtpPort} is taken. Name another: SMTP_PORT=2526 npm start`);
  await rm(`${laptop.dataDir}-second`, { recursive: true, force: true });
  await laptop.stop();
});

test('DYNAMODB_ENDPOINT that nobody listens at stops the start', () => {
  const { status } = spawnSync(process.execPath, ['infra/local/start.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PORT: '0',
      SMTP_PORT: '0',
      DATA_DIR: '.local/nowhere',
      DYNAMODB_ENDPOINT: 'http://127.0.0.1:1',
    },
    timeout: 30_000,
  });
  expect(status).not.toBe(0);
});
