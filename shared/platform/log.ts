import type { Loggable } from './personal.ts';

export type Facts = Readonly<Record<string, Loggable>>;

/** One structured line: an event's name with ids, counts and outcomes, never people. */
export const log = (event: string, facts: Facts = {}): void => {
  console.info(JSON.stringify({ event, ...facts }));
};

/**
 * An error by its name, its place in the code and AWS's request id. Its message is left out, since messages of
 * parsers and engines quote what they were given.
 */
export const logError = (event: string, error: unknown, facts: Facts = {}): void => {
  console.error(JSON.stringify({ event, ...facts, ...describe(error) }));
};

const describe = (error: unknown): Readonly<Record<string, unknown>> => {
  if (!(error instanceof Error)) return { error: typeof error };
  const metadata: unknown = Reflect.get(error, '$metadata');
  return {
    error: error.name,
    ...(typeof metadata === 'object' &&
      metadata !== null && { awsRequestId: Reflect.get(metadata, 'requestId') }),
    at: framesOf(error).slice(0, 5),
    ...(error.cause !== undefined && { cause: describe(error.cause) }),
  };
};

/** The stack's places. Its head is the message, whose own lines may look like places. */
const framesOf = ({ stack = '', message }: Error): readonly string[] =>
  stack
    .replace(message, '')
    .split('\n')
    .filter((line) => FRAME.test(line))
    .map((line) => line.trim());

const FRAME = /^\s+at (?:[^()]+ \()?(?:file:|node:|\/)[^()]*:\d+:\d+\)?$/;
