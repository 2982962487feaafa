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
  readonly basis: string | null;
  readonly noticeVersion: string | null;
  readonly validUntil: string | null;
}

/** A laptop cloud seen from outside its process: all that is said to it goes over HTTP. */
export class LaptopClient {
  readonly url: string;
  #secrets: Record<string, string> | undefined;

  constructor(url: string) {
    this.url = url;
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

  /** What staff in this role sign in with. */
  async signIn(role: string): Promise<{ readonly authorization: string }> {
    const { token } = await this.#json<{ token: string }>(this.post('/_local/token', { role }));
    return { authorization: `Bearer ${token}` };
  }

  async gate(person: Row, channel: string, purpose: string): Promise<Decision> {
    const answer = await this.#json<{ decisions: Decision[] }>(
      this.post('/gate/decisions', { person, channel, purpose }, await this.signIn('marketing')),
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
