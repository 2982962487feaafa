import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Webhook } from 'standardwebhooks';

export type Row = Readonly<Record<string, unknown>>;
export interface Dump {
  readonly tables: Readonly<Record<string, readonly Row[]>>;
  readonly queues: Readonly<Record<string, readonly unknown[]>>;
  readonly objects: Readonly<Record<string, readonly StoredObject[]>>;
}
export interface StoredObject {
  readonly key: string;
  readonly size: number;
  readonly body: string;
}
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly raw: string;
  readonly headers: Readonly<Record<string, string>>;
}
export interface Decision {
  readonly allowed: boolean;
  readonly rule: string;
  readonly reasons: readonly string[];
  readonly validUntil: string | null;
}

/** `npm start`, seen from outside its process: all that a test says to it goes over HTTP. */
export class Laptop {
  readonly url: string;
  readonly smtpPort: number;
  readonly dataDir: string;
  readonly #process: ChildProcess;
  #secrets: Record<string, string> | undefined;

  private constructor(said: string, dataDir: string, child: ChildProcess) {
    this.url = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said)?.[0] ?? '';
    this.smtpPort = Number(/smtp:\/\/localhost:(\d+)/.exec(said)?.[1]);
    this.dataDir = dataDir;
    this.#process = child;
  }

  /** A fresh laptop, or one that goes on with the data of another; `template` runs that template instead of the stack's. */
  static async start(
    options: { readonly dataDir?: string; readonly template?: string } = {},
  ): Promise<Laptop> {
    const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'registervakt-')));
    const child = spawn('npm', ['start', '--silent'], {
      env: {
        ...process.env,
        PORT: '0',
        SMTP_PORT: '0',
        DATA_DIR: dataDir,
        ...(options.template && { TEMPLATE: options.template }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    for await (const line of createInterface({ input: child.stdout })) {
      said.push(line);
      if (line.startsWith('Ready')) return new Laptop(said.join('\n'), dataDir, child);
    }
    throw new Error(`npm start ended:\n${said.join('\n')}`);
  }

  /** Ends the process and forgets its data. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await rm(this.dataDir, { recursive: true, force: true });
  }

  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const gone = once(this.#process, 'exit');
    // The whole group: npm, its shell and the laptop cloud.
    process.kill(-(this.#process.pid ?? 0), signal);
    await gone;
  }

  /** The processes of this laptop, by the group that they were started in. */
  processIds(): readonly number[] {
    const all = execFileSync('ps', ['-eo', 'pid=,pgid='], { encoding: 'utf8' });
    const own = String(this.#process.pid);
    return all.split('\n').flatMap((line) => {
      const [pid, group] = line.trim().split(/\s+/);
      return group === own ? [Number(pid)] : [];
    });
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, { headers });
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(this.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  }

  async #json<T>(answer: Promise<Response>): Promise<T> {
    const response = await answer;
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  readonly dump = (): Promise<Dump> => this.#json(this.get('/_local/dump'));
  readonly outbox = (): Promise<readonly Mail[]> => this.#json(this.get('/_local/outbox'));
  readonly clock = (): Promise<{ readonly now: string }> => this.#json(this.get('/_local/clock'));
  readonly moveClock = (now: string): Promise<unknown> => this.#json(this.post('/_local/clock', { now }));
  readonly runSchedule = (name: string): Promise<Row> =>
    this.#json(this.post(`/_local/schedules/${name}`, {}));
  readonly idle = (): Promise<unknown> => this.#json(this.post('/_local/idle', {}));
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

  /** The rows of the table whose name holds `name`. */
  async rows(name: string): Promise<readonly Row[]> {
    const { tables } = await this.dump();
    return Object.entries(tables).find(([table]) => table.includes(name))?.[1] ?? [];
  }

  /** Sends a form as a website does, signed with the public package. */
  async form(
    form: string,
    data: Row,
    change: { readonly headers?: Record<string, string>; readonly body?: string } = {},
  ) {
    this.#secrets ??= (
      await this.#json<{ website: Record<string, string> }>(this.get('/_local/secrets'))
    ).website;
    const body =
      change.body ?? JSON.stringify({ type: 'form.submitted', timestamp: new Date().toISOString(), data });
    const id = `msg_${Math.random().toString(36).slice(2)}`;
    const now = new Date();
    const secret = this.#secrets[form] ?? this.#secrets.offer ?? '';
    return fetch(`${this.url}/intake/website/${form}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, now, body),
        ...change.headers,
      },
      body,
    });
  }

  async gate(person: Row, channel: string, purpose: string): Promise<Decision> {
    const { token } = await this.#json<{ token: string }>(this.post('/_local/token', { role: 'marketing' }));
    const answer = await this.#json<{ decisions: Decision[] }>(
      this.post('/gate/decisions', { person, channel, purpose }, { authorization: `Bearer ${token}` }),
    );
    const [decision] = answer.decisions;
    if (!decision) throw new Error('The gate gave no decision');
    return decision;
  }

  /** The one-click link of the last mail to an address, as a mail client reads it from the header. */
  async oneClickLink(to: string): Promise<string> {
    const mail = (await this.outbox()).findLast((one) => one.to.includes(to));
    const link = /^List-Unsubscribe:\s*<([^>]+)>/im.exec(mail?.raw.replace(/\r\n[ \t]+/g, ' ') ?? '')?.[1];
    if (!link) throw new Error(`No mail with a link went to ${to}`);
    return link;
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
