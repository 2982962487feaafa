import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LaptopClient, type Row, type StoredObject } from '../../infra/local/laptop-client.ts';
import { type LaptopProcess, startLaptopProcess } from '../../infra/local/laptop-process.ts';

export type { Row } from '../../infra/local/laptop-client.ts';

/** `npm start`, seen from outside its process: all that a test says to it goes over HTTP. */
export class Laptop extends LaptopClient {
  readonly smtpPort: number;
  readonly dataDir: string;
  readonly #process: LaptopProcess;

  private constructor(url: string, smtpPort: number, dataDir: string, running: LaptopProcess) {
    super(url);
    this.smtpPort = smtpPort;
    this.dataDir = dataDir;
    this.#process = running;
  }

  /** A fresh laptop, or one that goes on with the data of another; `template` runs that template instead of the stack's. */
  static async start(
    options: { readonly dataDir?: string; readonly template?: string } = {},
  ): Promise<Laptop> {
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'registervakt-')));
    const running = startLaptopProcess(['npm', 'start', '--silent'], { ...options, dataDir });
    const { url, smtpPort } = await running.ready.catch((cause: unknown) => {
      throw new Error(`npm start ended:\n${running.lastWords()}`, { cause });
    });
    return new Laptop(url, smtpPort, dataDir, running);
  }

  /** Ends the process and forgets its data. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    return this.#process.end(signal);
  }

  /** The processes of this laptop, by the group that they were started in. */
  processIds(): readonly number[] {
    const all = execFileSync('ps', ['-eo', 'pid=,pgid=,stat='], { encoding: 'utf8' });
    const own = String(this.#process.pid);
    return all.split('\n').flatMap((line) => {
      const [pid, group, state] = line.trim().split(/\s+/);
      // A zombie has ended; nobody has asked yet how.
      return group === own && !state?.startsWith('Z') ? [Number(pid)] : [];
    });
  }

  readonly logs = async (): Promise<string> => (await this.get('/_local/logs')).text();

  /** What lies in the bucket of mails, and the messages that tell of it. */
  async mailsIn(): Promise<{
    readonly objects: readonly StoredObject[];
    readonly messages: readonly string[];
  }> {
    const { objects, queues } = await this.dump();
    const [, messages = []] =
      Object.entries(queues).find(([name]) => name.startsWith('MailQueue') && !name.includes('Dead')) ?? [];
    return {
      objects: Object.entries(objects).find(([name]) => name.includes('mail'))?.[1] ?? [],
      messages: messages.map(String),
    };
  }
}

let count = 0;
/** A form's data with an id of its own. */
export const submission = (person: Row, consents: readonly string[] = []): Row => {
  count += 1;
  return {
    submissionId: `sub-${process.pid}-${count}`,
    submittedAt: new Date().toISOString(),
    person,
    consents,
  };
};
