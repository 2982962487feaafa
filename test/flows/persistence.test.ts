import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

test('what was answered with 202 survives a SIGKILL, and the next start goes on where the last one stopped', async () => {
  const first = await Laptop.start();
  await first.form('newsletter', submission({ email: 'before@example.se' }, ['newsletter-email-1']));
  await first.idle();
  const mails = await first.outbox();
  const { now } = await first.clock();
  await first.moveClock(new Date(Date.parse(now) + 48 * 60 * 60_000).toISOString());
  const sent = Array.from({ length: 20 }, (_, index) =>
    first.form('newsletter', submission({ email: `kill-${index}@example.se` }, ['newsletter-email-1'])),
  );
  expect((await Promise.all(sent)).map(({ status }) => status)).toEqual(
    Array.from({ length: 20 }, () => 202),
  );
  await first.end('SIGKILL');

  const second = await Laptop.start({ dataDir: first.dataDir });
  try {
    await second.idle();
    const register = JSON.stringify(await second.rows('Register'));
    for (let index = 0; index < 20; index += 1) expect(register).toContain(`kill-${index}@example.se`);
    expect((await second.outbox()).map(({ to }) => to)).toEqual(
      expect.arrayContaining(mails.map(({ to }) => to)),
    );
    expect(Date.parse((await second.clock()).now) - Date.parse(now)).toBeGreaterThanOrEqual(48 * 60 * 60_000);
    expect(await second.gate({ email: 'before@example.se' }, 'email', 'newsletter')).toMatchObject({
      allowed: true,
    });
    // One mail each: the crash between send and mark may repeat one, and loses none.
    const to = (await second.outbox()).filter((mail) => mail.to.includes('kill-')).map((mail) => mail.to);
    expect(new Set(to).size).toBe(20);
  } finally {
    await second.stop();
    await rm(first.dataDir, { recursive: true, force: true });
  }
});
