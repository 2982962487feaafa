import { randomBytes } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly at: string;
}

interface Kept {
  readonly to: readonly string[];
  readonly raw: string;
  readonly at: string;
}

export interface Outbox {
  /** Keeps a mail as SES would take it, and returns the id that SES would give. */
  readonly keep: (mail: Kept) => string;
  readonly mails: () => Promise<readonly SentMail[]>;
}

/** What was handed to SES: one line a mail, so that a crash loses none that was answered. */
export const outbox = (dataDir: string): Outbox => {
  const path = join(dataDir, 'outbox.jsonl');
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const kept: Kept[] = lines.flatMap((line) => (line.endsWith('}') ? [JSON.parse(line) as Kept] : []));
  return {
    keep: (mail) => {
      appendFileSync(path, `${JSON.stringify(mail)}\n`, { flush: true });
      kept.push(mail);
      return `0100${randomBytes(24).toString('hex')}-000000`;
    },
    mails: () => Promise.all(kept.map(read)),
  };
};

const read = async ({ to, raw, at }: Kept): Promise<SentMail> => {
  const { subject = '', text = '', html = '', headers } = await new PostalMime().parse(raw);
  return {
    to: to.join(', '),
    subject,
    text,
    html,
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    raw,
    at,
  };
};
