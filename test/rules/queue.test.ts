import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import * as z from 'zod';
import { queueDoor } from '../../shared/platform/queue.ts';
import { scheduleDoor } from '../../shared/platform/schedule.ts';
import { context, sqsEvent } from './doors.ts';

let lines: MockInstance[];
beforeEach(() => {
  lines = [vi.spyOn(console, 'info'), vi.spyOn(console, 'error')].map((line) => line.mockReturnValue());
});
afterEach(() => {
  vi.restoreAllMocks();
});
const logged = () => JSON.stringify(lines.flatMap((line) => line.mock.calls));

const Message = z.strictObject({ key: z.string() });

test('a message that fails comes back alone, and the others are done', async () => {
  const done: string[] = [];
  const door = queueDoor(Message, async ({ key }, { messageId }) => {
    if (key === 'qvx-bad') throw new Error('qvx-bad');
    done.push(`${messageId} ${key}`);
  });
  const bodies = [
    '{"key":"a"}',
    '{"key":"qvx-bad"}',
    'qvx no JSON',
    '{"qvx":"of another shape"}',
    '{"key":"b"}',
  ];
  const answer = await door(sqsEvent(...bodies), context());
  expect(done).toEqual(['m1 a', 'm5 b']);
  expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).sort()).toEqual([
    'm2',
    'm3',
    'm4',
  ]);
  expect(logged()).toContain('message-failed');
  expect(logged()).not.toContain('qvx');
});

test('a batch of which all fail is answered, not thrown: every message is still counted for itself', async () => {
  const door = queueDoor(Message, () => Promise.reject(new Error('qvx')));
  const answer = await door(sqsEvent('{"key":"a"}', '{"key":"b"}'), context());
  expect(answer.batchItemFailures).toHaveLength(2);
});

test('a schedule answers what it did, and fails without words that could quote a person', async () => {
  expect(await scheduleDoor('retention', async () => ({ deleted: 3 }))({}, context())).toEqual({
    deleted: 3,
  });
  const failing = scheduleDoor('retention', () => Promise.reject(new Error('qvx of Anna')));
  await expect(failing({}, context())).rejects.toThrow(/^The schedule retention failed$/);
  expect(logged()).not.toContain('qvx');
});

test('a schedule knows the time that its run has left', async () => {
  const left = await scheduleDoor('retention', async (_clock, timeLeft) => ({ left: timeLeft() }))(
    {},
    context(),
  );
  expect(left).toEqual({ left: 10_000 });
});
