import { Cron } from 'croner';
import type { Clock } from './clock.ts';
import type { Functions } from './function-pool.ts';
import { FunctionError } from './instance.ts';
import type { Resource, Template } from './template.ts';

export interface Schedules {
  readonly names: readonly string[];
  /** The last result of each, by name. */
  readonly results: ReadonlyMap<string, unknown>;
  /** Runs one now, and returns the function's answer. */
  readonly run: (name: string) => Promise<unknown>;
  /** Runs once each schedule that was due between two moments (milliseconds), as after a night's sleep. */
  readonly catchUp: (from: number, to: number) => Promise<void>;
  readonly stop: () => void;
}

const TICK_MS = 1_000;

/** The template's schedules by the domain's clock, in the time zone that each states. */
export const startSchedules = (
  template: Template,
  functions: Functions,
  clock: Clock,
  deadLetter: (queueArn: string, message: string) => void,
): Schedules => {
  const schedules = new Map(
    template
      .ofType('AWS::Scheduler::Schedule')
      .map(({ properties }) => [String(properties.Name), { properties, cron: cronOf(properties) }]),
  );
  const results = new Map<string, unknown>();

  const run = async (name: string): Promise<unknown> => {
    const schedule = schedules.get(name);
    if (!schedule) throw new Error(`There is no schedule ${name}`);
    const { Target } = schedule.properties;
    for (let retries: number = Target.RetryPolicy.MaximumRetryAttempts; ; retries -= 1) {
      try {
        const result = await functions.invoke(Target.Arn, JSON.parse(Target.Input));
        results.set(name, result);
        return result;
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        results.set(name, { error: error.message });
        if (retries > 0) continue;
        deadLetter(Target.DeadLetterConfig.Arn, Target.Input);
        return results.get(name);
      }
    }
  };
  const catchUp = async (from: number, to: number): Promise<void> => {
    for (const [name, { cron }] of schedules) {
      const next = cron.nextRun(new Date(from));
      if (next && next.getTime() <= to) await run(name);
    }
  };

  let seen = clock.now();
  let turn: Promise<unknown> = Promise.resolve();
  const tick = setInterval(() => {
    const now = clock.now();
    const from = seen;
    seen = now;
    turn = turn.then(() => catchUp(from, now));
  }, TICK_MS);
  return {
    names: [...schedules.keys()],
    results,
    run,
    catchUp: async (from, to) => {
      // The tick would otherwise run them a second time.
      seen = Math.max(seen, to);
      await turn;
      await catchUp(from, to);
    },
    stop: () => clearInterval(tick),
  };
};

/** `cron(7 * * * ? *)`: minutes first, and the year last, which croner takes after the seconds. */
const cronOf = ({ ScheduleExpression, ScheduleExpressionTimezone }: Resource['properties']): Cron => {
  const fields = /^cron\((.+)\)$/.exec(ScheduleExpression)?.[1];
  if (!fields) throw new Error(`The laptop does not know the schedule ${ScheduleExpression}`);
  return new Cron(`0 ${fields}`, {
    timezone: ScheduleExpressionTimezone,
    paused: true,
    alternativeWeekdays: true,
  });
};
