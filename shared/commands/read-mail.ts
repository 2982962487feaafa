import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type MailRead, type Reading, readMail } from '../mail/read-mail.ts';

// `npm run -s read-mail -- FILE...`: reads raw mails offline, one line of JSON for each.
const AUTHSERV_ID = 'mx1.nordicgreen.se';

/** A mail that is over a limit is no request that anybody has read: a person looks at it. */
const readingOf = (read: MailRead): Reading =>
  read.kind === 'read'
    ? read.mail.reading
    : {
        language: 'other',
        kind: 'not-a-request',
        intents: [],
        channels: [],
        purposes: [],
        subject: {},
        onBehalfOfOther: false,
        authentic: 'none',
        mustReview: true,
        note: read.because,
      };

const inOrder = (file: string, reading: Reading): string => {
  const { language, kind, intents, channels, purposes, subject } = reading;
  const { onBehalfOfOther, authentic, mustReview, note } = reading;
  const fields = { file, language, kind, intents, channels, purposes, subject };
  return JSON.stringify({ ...fields, onBehalfOfOther, authentic, mustReview, note });
};

const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Name raw mails: npm run -s read-mail -- FILE...');
  process.exitCode = 1;
}
for (const path of paths) {
  const raw = await readFile(path).catch(() => undefined);
  if (raw === undefined) {
    console.error(`Cannot read ${path}`);
    process.exitCode = 1;
  } else {
    console.info(inOrder(basename(path), readingOf(await readMail(raw, AUTHSERV_ID))));
  }
}
