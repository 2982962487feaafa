import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

test('where every sweep fails, time to live takes the record whole, with proof, and an alarm has its dead letter', async () => {
  await laptop.form('newsletter', submission({ email: 'ttl@example.se' }, ['newsletter-email-1']));
  await laptop.idle();
  const profile = (await laptop.rows('Register')).find(({ sk }) => sk === 'profile');
  // The schedule tries four times in all.
  for (let nth = 1; nth <= 4; nth += 1) {
    await laptop.post('/_local/faults', { function: 'SweepRetention', nth, kind: 'kill-before' });
  }
  const { now } = await laptop.clock();
  const later = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Stockholm').add({ months: 6, days: 9 });
  await laptop.moveClock(later.toInstant().toString());

  expect(await laptop.rows('Register')).toEqual([]);
  const proof = (await laptop.rows('Evidence')).filter(({ subject }) => subject === profile?.personId);
  expect(proof.filter(({ type }) => type === 'record-deleted')).toMatchObject([
    { because: 'N19', by: 'ttl' },
  ]);
  const { queues } = await laptop.dump();
  const dead = Object.entries(queues).filter(([, messages]) => messages.length > 0);
  expect(dead.map(([name]) => name.startsWith('Schedules'))).toEqual([true]);
});

test('a form that was kept and never queued is queued by the schedule, once', async () => {
  await laptop.post('/_local/faults', {
    function: 'ReceiveWebsiteForm',
    service: 'sqs',
    kind: 'kill-before',
  });
  const answer = await laptop.form(
    'newsletter',
    submission({ email: 'unqueued@example.se' }, ['newsletter-email-1']),
  );
  expect(answer.status).toBe(500);
  await laptop.idle();
  expect(JSON.stringify(await laptop.rows('Register'))).not.toContain('unqueued@');

  expect(await laptop.runSchedule('requeue-waiting')).toEqual({ requeued: 0 });
  const { now } = await laptop.clock();
  await laptop.moveClock(new Date(Date.parse(now) + 31 * 60_000).toISOString());
  expect(JSON.stringify(await laptop.rows('Register'))).toContain('unqueued@');
  expect(await laptop.runSchedule('requeue-waiting')).toEqual({ requeued: 0 });
});
