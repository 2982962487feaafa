import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockOf } from '../../shared/platform/clock.ts';
import { context } from './doors.ts';

const NOW = '2026-03-05T08:00:00.000Z';
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(NOW) });
});
afterEach(() => {
  vi.useRealTimers();
});
const DAY = 86_400_000;

test('on the laptop time moves by the offset of the call', () => {
  expect(clockOf(context(DAY), 'local')()).toBe('2026-03-06T08:00:00.000Z');
});

test.each(['test', 'production', '', undefined])('in stage %j nobody can move it', (stage) => {
  vi.stubEnv('STAGE', undefined);
  expect(clockOf(context(DAY), stage)()).toBe(NOW);
  vi.unstubAllEnvs();
});

test.each([[undefined], ['86400000'], [Number.NaN], [Number.POSITIVE_INFINITY], [null], [{}]])(
  'an offset of %j moves nothing',
  (offset) => {
    expect(clockOf(context(offset), 'local')()).toBe(NOW);
  },
);

test('a clock goes on', () => {
  const clock = clockOf(context(), 'local');
  vi.advanceTimersByTime(1);
  vi.setSystemTime(Date.parse(NOW) + 5);
  expect(clock()).toBe('2026-03-05T08:00:00.005Z');
});
