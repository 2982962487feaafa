import { FunctionError, Instance, type Surroundings } from './instance.ts';
import type { Resource } from './template.ts';

export interface Functions {
  /** Runs a function once. Throws FunctionError. */
  readonly invoke: (arn: string, event: unknown) => Promise<unknown>;
  /** Ends the running instances of a function, as a crash would. */
  readonly kill: (id: string) => void;
  readonly running: () => number;
  readonly stop: () => Promise<void>;
}

/** As many of one function at once as show a race; Lambda would start a thousand. */
const INSTANCES = 4;
/** Of all functions together; beyond that, whoever has been idle for longest makes room (each holds about 25 MB). */
const ALL_INSTANCES = 12;
const PAYLOAD_LIMIT = 6 * 1024 * 1024;

/** Each function as a few worker threads that take one event at a time, started when they are first needed. */
export const functionPool = (around: Surroundings): Functions => {
  const pools = new Map<string, Instance[]>();
  const waiting = new Map<string, (() => void)[]>();
  const all = () => [...pools.values()].flat();

  /** An instance for one event alone: picked and claimed without a pause in between. */
  const claim = async (resource: Resource): Promise<Instance> => {
    for (;;) {
      const pool = (pools.get(resource.id) ?? []).filter(({ isGone }) => !isGone);
      pools.set(resource.id, pool);
      const idle = pool.find(({ isBusy }) => !isBusy);
      if (idle) {
        idle.isBusy = true;
        return idle;
      }
      if (pool.length < INSTANCES) {
        makeRoom();
        const instance = new Instance(resource, around);
        pool.push(instance);
        return instance;
      }
      await new Promise<void>((resolve) =>
        waiting.set(resource.id, [...(waiting.get(resource.id) ?? []), resolve]),
      );
    }
  };

  const makeRoom = (): void => {
    const living = all().filter(({ isGone }) => !isGone);
    if (living.length < ALL_INSTANCES) return;
    const [oldest] = living
      .filter(({ isBusy }) => !isBusy)
      .sort((one, other) => one.idleSince - other.idleSince);
    void oldest?.end('idled for long');
  };

  const release = (id: string, instance: Instance): void => {
    instance.isBusy = false;
    instance.idleSince = performance.now();
    const [next, ...others] = waiting.get(id) ?? [];
    waiting.set(id, others);
    next?.();
  };

  return {
    invoke: async (arn, event) => {
      const resource = around.template.byArn(arn);
      if (!resource) throw new Error(`There is no function ${arn}`);
      limit(event);
      const instance = await claim(resource);
      try {
        const answer = await instance.run(event);
        limit(answer);
        return answer;
      } finally {
        release(resource.id, instance);
      }
    },
    kill: (id) => {
      for (const instance of pools.get(id) ?? []) if (instance.isBusy) instance.end('killed');
    },
    running: () => all().filter(({ isBusy }) => isBusy).length,
    stop: async () => {
      await Promise.all(all().map((instance) => instance.end('stopped')));
    },
  };
};

const limit = (payload: unknown): void => {
  if (JSON.stringify(payload ?? null).length > PAYLOAD_LIMIT)
    throw new FunctionError('The payload exceeds 6 MB');
};
