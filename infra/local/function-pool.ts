import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Clock } from './clock.ts';
import type { Log } from './log-file.ts';
import { REGION, type Resource, type Template } from './template.ts';

/** A function failed: it threw, ran out of time, was killed, or answered too much. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
}

export interface Functions {
  /** Runs a function once. Throws FunctionError. */
  readonly invoke: (arn: string, event: unknown) => Promise<unknown>;
  /** Ends the running instances of a function, as a crash would. */
  readonly kill: (id: string) => void;
  readonly running: () => number;
  readonly stop: () => Promise<void>;
}

/** As many at once as show a race; Lambda would start a thousand. */
const INSTANCES = 4;
const PAYLOAD_LIMIT = 6 * 1024 * 1024;

interface Surroundings {
  readonly template: Template;
  readonly frontUrl: () => string;
  readonly bundlePath: (resource: Resource) => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** Each function as a few worker threads that take one event at a time, started when they are first needed. */
export const functionPool = (around: Surroundings): Functions => {
  const pools = new Map<string, Instance[]>();
  const waiting = new Map<string, (() => void)[]>();

  const free = async (resource: Resource): Promise<Instance> => {
    const pool = pools.get(resource.id) ?? [];
    pools.set(resource.id, pool);
    const idle = pool.find(({ isBusy, isGone }) => !isBusy && !isGone);
    if (idle) return idle;
    if (pool.length < INSTANCES) {
      const instance = new Instance(resource, around);
      pool.push(instance);
      return instance;
    }
    await new Promise<void>((resolve) =>
      waiting.set(resource.id, [...(waiting.get(resource.id) ?? []), resolve]),
    );
    return free(resource);
  };

  const release = (resource: Resource, instance: Instance): void => {
    if (instance.isGone)
      pools.set(
        resource.id,
        (pools.get(resource.id) ?? []).filter((one) => one !== instance),
      );
    const [next, ...others] = waiting.get(resource.id) ?? [];
    waiting.set(resource.id, others);
    next?.();
  };

  return {
    invoke: async (arn, event) => {
      const resource = around.template.byArn(arn);
      if (!resource) throw new Error(`There is no function ${arn}`);
      limit(event);
      const instance = await free(resource);
      try {
        const answer = await instance.run(event);
        limit(answer);
        return answer;
      } finally {
        release(resource, instance);
      }
    },
    kill: (id) => {
      for (const instance of pools.get(id) ?? []) if (instance.isBusy) instance.end('killed');
    },
    running: () => [...pools.values()].flat().filter(({ isBusy }) => isBusy).length,
    stop: async () => {
      await Promise.all([...pools.values()].flat().map((instance) => instance.end('stopped')));
    },
  };
};

const limit = (payload: unknown): void => {
  if (JSON.stringify(payload ?? null).length > PAYLOAD_LIMIT)
    throw new FunctionError('The payload exceeds 6 MB');
};

class Instance {
  isBusy = false;
  isGone = false;
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  readonly #timeoutMs: number;
  readonly #clock: Clock;
  #endedBy = 'crashed';

  constructor({ id, properties }: Resource, { template, frontUrl, bundlePath, clock, log }: Surroundings) {
    this.#timeoutMs = properties.Timeout * 1000;
    this.#clock = clock;
    this.#worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: {
        bundle: pathToFileURL(bundlePath({ id, type: '', properties })).href,
        name: id,
        arn: template.arnOf(id),
      },
      env: {
        ...properties.Environment.Variables,
        AWS_REGION: REGION,
        AWS_ENDPOINT_URL: frontUrl(),
        // The front knows a function by this.
        AWS_ACCESS_KEY_ID: id,
        AWS_SECRET_ACCESS_KEY: 'laptop',
        AWS_LAMBDA_FUNCTION_NAME: id,
        TZ: 'UTC',
      },
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    });
    for (const stream of [this.#worker.stdout, this.#worker.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => log(id, text));
    }
    this.#worker.on('error', (error) => log(id, String(error.stack)));
    this.#worker.on('exit', () => {
      this.isGone = true;
    });
    this.#ready = once(this.#worker, 'message');
    // Who waits for it hears of the failure by the exit.
    this.#ready.catch(() => {});
  }

  async run(event: unknown): Promise<unknown> {
    this.isBusy = true;
    const done = new AbortController();
    const gone = once(this.#worker, 'exit', { signal: done.signal }).then(() => {
      throw new FunctionError(`The instance ${this.#endedBy}`);
    });
    gone.catch(() => {});
    const timer = setTimeout(() => this.end('timed out'), this.#timeoutMs);
    try {
      if (this.isGone) throw new FunctionError(`The instance ${this.#endedBy}`);
      await Promise.race([this.#ready, gone]);
      const answered = once(this.#worker, 'message', { signal: done.signal });
      answered.catch(() => {});
      this.#worker.postMessage({
        event,
        clockOffsetMs: this.#clock.offsetMs(),
        requestId: randomUUID(),
        deadline: Date.now() + this.#timeoutMs,
      });
      const [{ answer, error }] = (await Promise.race([answered, gone])) as [
        { answer?: string; error?: { errorMessage: string } },
      ];
      if (error) throw new FunctionError(error.errorMessage);
      return JSON.parse(answer ?? 'null');
    } finally {
      clearTimeout(timer);
      done.abort();
      this.isBusy = false;
    }
  }

  async end(how: string): Promise<void> {
    this.#endedBy = how;
    this.isGone = true;
    await this.#worker.terminate();
  }
}
