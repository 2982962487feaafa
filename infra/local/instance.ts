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

export interface Surroundings {
  readonly template: Template;
  readonly frontUrl: () => string;
  readonly bundlePath: (resource: Resource) => string;
  readonly clock: Clock;
  readonly log: Log;
}

/** One running copy of a function in a worker thread of its own. Whoever gives it an event has claimed it before. */
export class Instance {
  /** Claimed by one event; set by whoever picks the instance, in the same turn, so that no two events share it. */
  isBusy = true;
  isGone = false;
  idleSince = 0;
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
    }
  }

  async end(how: string): Promise<void> {
    this.#endedBy = how;
    this.isGone = true;
    await this.#worker.terminate();
  }
}
