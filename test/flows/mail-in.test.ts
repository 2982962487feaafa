import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CreatedObjects } from '../../shared/platform/s3-event.ts';
import { Laptop } from './laptop.ts';

const PRIVACY = 'personuppgifter@nordicgreen.se';
const MAIL =
  'From: Anna <anna@example.se>\r\nTo: somebody@else.example\r\nSubject: Nej\r\n\r\nSluta, tack! åäö\r\n';
const MEGABYTE = 1024 * 1024;

/** The stack's own template where nothing reads mails, so that they stay where they came in. */
const templateWithoutReader = async (): Promise<string> => {
  const raw = JSON.parse(await readFile('.build/local/registervakt-local.template.json', 'utf8'));
  for (const [id, { Type, Properties }] of Object.entries<{ Type: string; Properties?: object }>(
    raw.Resources,
  ))
    if (Type === 'AWS::Lambda::EventSourceMapping' && JSON.stringify(Properties).includes('"MailQueue'))
      delete raw.Resources[id];
  const path = join(await mkdtemp(join(tmpdir(), 'registervakt-template-')), 'template.json');
  await writeFile(path, JSON.stringify(raw));
  return path;
};

let template: string;
let laptop: Laptop;
beforeAll(async () => {
  template = await templateWithoutReader();
  laptop = await Laptop.start({ template });
});
afterAll(() => laptop.stop());

const postMail = (body: NonNullable<RequestInit['body']>, to = laptop): Promise<Response> =>
  fetch(`${to.url}/_local/mail`, {
    method: 'POST',
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
const keyOf = async (answer: Response): Promise<string> =>
  ((await answer.json()) as { objectKey: string }).objectKey;
const told = (messages: readonly string[]) =>
  messages.flatMap((body) => CreatedObjects.parse(JSON.parse(body)).map(({ key }) => key));

const sendBySmtp = async (to: string, raw: string): Promise<void> => {
  const transport = createTransport({ host: 'localhost', port: laptop.smtpPort, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from: 'anna@example.se', to }, raw });
  } finally {
    transport.close();
  }
};

test('a mail as SES has received it lies in the bucket as it is, and the queue knows its key', async () => {
  const answer = await postMail(MAIL);
  expect(answer.status).toBe(202);
  const objectKey = await keyOf(answer);
  expect(objectKey).toMatch(/^incoming\/[a-z0-9]{40}$/);
  const { objects, messages } = await laptop.mailsIn();
  expect(objects).toContainEqual({
    key: objectKey,
    size: Buffer.byteLength(MAIL),
    body: MAIL,
    encoding: 'utf8',
  });
  expect(told(messages)).toContain(objectKey);
  // The key alone, and nothing of the person who wrote.
  expect(messages.join()).not.toMatch(/anna@|Sluta/);
  expect(await laptop.idle()).toEqual({ idle: true });
});

test('a mail by SMTP says who sent it, and one for nobody is refused', async () => {
  await sendBySmtp(PRIVACY, MAIL.replace('Nej', 'By SMTP'));
  const { objects, messages } = await laptop.mailsIn();
  const mail = objects.find(({ body }) => body.includes('By SMTP'));
  expect(mail?.body).toMatch(/^Return-Path: <anna@example\.se>\r\nFrom: Anna/);
  expect(told(messages)).toContain(mail?.key);
  await expect(sendBySmtp('marketing@nordicgreen.se', MAIL)).rejects.toMatchObject({ responseCode: 550 });
});

test('a mail that is no UTF-8 is shown byte for byte', async () => {
  const key = await keyOf(await postMail(Buffer.from('Subject: Hej\r\n\r\nå\r\n', 'latin1')));
  const { objects } = await laptop.mailsIn();
  expect(objects.find((one) => one.key === key)).toMatchObject({
    body: 'Subject: Hej\r\n\r\nå\r\n',
    encoding: 'latin1',
  });
});

test('more than 40 MB is refused, whether its length is said or not, and nothing is kept', async () => {
  const before = (await laptop.mailsIn()).objects.length;
  const answer = await postMail(new Uint8Array(41 * MEGABYTE));
  expect(answer.status).toBe(413);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  let left = 41;
  const unsaid = new ReadableStream({
    pull: (stream) => {
      left -= 1;
      if (left < 0) stream.close();
      else stream.enqueue(new Uint8Array(MEGABYTE));
    },
  });
  expect((await postMail(unsaid)).status).toBe(413);
  expect((await laptop.mailsIn()).objects).toHaveLength(before);
});

test('a mail lies for 120 days by the clock of the domain, and no longer', async () => {
  const key = await keyOf(await postMail(MAIL));
  const { now } = await laptop.clock();
  const later = (days: number) => new Date(Date.parse(now) + days * 24 * 60 * 60_000).toISOString();
  await laptop.moveClock(later(119));
  expect((await laptop.mailsIn()).objects.map((one) => one.key)).toContain(key);
  await laptop.moveClock(later(122));
  expect((await laptop.mailsIn()).objects).toEqual([]);
});

test('a killed laptop has what it answered for, and no mail without its message or the other way round', async () => {
  const first = await Laptop.start({ template });
  const answered = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => keyOf(await postMail(`${MAIL}${index}`, first))),
  );
  // These may be at any point of their way.
  const unanswered = Array.from({ length: 200 }, () => postMail(MAIL, first).catch(() => undefined));
  await Promise.race(unanswered);
  await first.end('SIGKILL');
  await Promise.all(unanswered);

  const second = await Laptop.start({ dataDir: first.dataDir, template });
  try {
    const { objects, messages } = await second.mailsIn();
    const keys = objects.map(({ key }) => key).sort();
    expect(keys).toEqual(expect.arrayContaining(answered));
    expect(told(messages).sort()).toEqual(keys);
    answered.forEach((key, index) => {
      expect(objects.find((one) => one.key === key)?.body).toBe(`${MAIL}${index}`);
    });
  } finally {
    await second.stop();
    await rm(first.dataDir, { recursive: true, force: true });
  }
});
