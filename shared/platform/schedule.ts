import type { Context } from 'aws-lambda';
import { type Clock, clockOf } from './clock.ts';
import { type Facts, log, logError } from './log.ts';

/** The door of a scheduled function. `timeLeft` is in milliseconds. Its answer holds counts only, and is what the schedule is known to have done. */
export const scheduleDoor =
  <Result extends Facts>(name: string, action: (clock: Clock, timeLeft: () => number) => Promise<Result>) =>
  async (_event: unknown, context: Context): Promise<Result> => {
    try {
      const result = await action(clockOf(context), () => context.getRemainingTimeInMillis());
      log('schedule-done', { schedule: name, ...result });
      return result;
    } catch (error) {
      logError('schedule-failed', error, { schedule: name });
      // Lambda logs what is thrown, and the engine's words may quote data: the cause stays here.
      throw new Error(`The schedule ${name} failed`);
    }
  };
