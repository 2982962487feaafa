import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const later = (moment: string, duration: Temporal.DurationLike): string =>
  Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Stockholm').add(duration).toInstant().toString();

test('half a year after the last form a person is gone, with proof, and another who wrote again is not', async () => {
  const { now } = await laptop.clock();
  await laptop.form('newsletter', submission({ email: 'gone@example.se' }, ['newsletter-email-1']));
  await laptop.form('newsletter', submission({ email: 'stays@example.se' }, ['newsletter-email-1']));
  await laptop.idle();
  const gone = (await laptop.rows('Register')).find((row) => JSON.stringify(row).includes('gone@'));

  await laptop.moveClock(later(now, { months: 5 }));
  await laptop.form('newsletter', submission({ email: 'stays@example.se' }, ['newsletter-email-1']));
  await laptop.idle();
  expect(await laptop.gate({ email: 'gone@example.se' }, 'email', 'newsletter')).toMatchObject({
    allowed: true,
  });

  await laptop.moveClock(later(now, { months: 6, days: 1 }));
  const register = JSON.stringify(await laptop.rows('Register'));
  expect(register).not.toContain('gone@');
  expect(register).toContain('stays@');
  expect(await laptop.gate({ email: 'gone@example.se' }, 'email', 'newsletter')).toMatchObject({
    allowed: false,
  });
  expect(await laptop.gate({ email: 'stays@example.se' }, 'email', 'newsletter')).toMatchObject({
    allowed: true,
  });
  const proof = (await laptop.rows('Evidence')).filter(({ subject }) => subject === gone?.personId);
  expect(proof.map(({ type }) => type).sort()).toEqual(['form-recorded', 'informed', 'record-deleted']);
});

test('the clock goes forward only', async () => {
  const answer = await laptop.post('/_local/clock', { now: '2020-01-01T00:00:00Z' });
  expect(answer.status).toBe(400);
});
