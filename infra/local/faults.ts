import * as z from 'zod';
import type { AwsCall } from './aws-call.ts';

/**
 * A failure to come, once, at the nth call that fits, counted from when it was planned. `unavailable` and `kill-before`
 * strike before the engine has seen the call, `after` and `kill-after` when it has done it and nobody was told.
 */
export const Fault = z.strictObject({
  function: z.string().optional(),
  service: z.enum(['dynamodb', 's3', 'sqs', 'secretsmanager', 'ses']).optional(),
  operation: z.string().optional(),
  nth: z.int().min(1).default(1),
  kind: z.enum(['throttle', 'conflict', 'unavailable', 'after', 'kill-before', 'kill-after']),
});
export type Fault = z.infer<typeof Fault>;

export interface Faults {
  readonly plan: (fault: Fault) => void;
  readonly clear: () => void;
  /** Calls so far, by function and operation. */
  readonly counts: () => Readonly<Record<string, number>>;
  /** Counts a call, and says whether it is to fail. */
  readonly strike: (call: AwsCall) => Fault['kind'] | undefined;
}

export const faults = (): Faults => {
  let planned: { readonly fault: Fault; left: number }[] = [];
  const counted = new Map<string, number>();
  return {
    plan: (fault) => {
      planned.push({ fault, left: fault.nth });
    },
    clear: () => {
      planned = [];
      counted.clear();
    },
    counts: () => Object.fromEntries(counted),
    strike: (call) => {
      const name = `${call.functionId} ${call.service}:${call.operation}`;
      counted.set(name, (counted.get(name) ?? 0) + 1);
      const struck = planned.filter(({ fault }) => fits(fault, call)).find((plan) => --plan.left === 0);
      planned = planned.filter(({ left }) => left > 0);
      return struck?.fault.kind;
    },
  };
};

const fits = (fault: Fault, call: AwsCall): boolean =>
  (fault.function === undefined || fault.function === call.functionId) &&
  (fault.service === undefined || fault.service === call.service) &&
  (fault.operation === undefined || fault.operation === call.operation);
