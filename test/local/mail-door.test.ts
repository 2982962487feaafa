import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BucketEngine, bucketEngine } from '../../infra/local/bucket-engine.ts';
import { type Fauxqs, startFauxqs } from '../../infra/local/fauxqs.ts';
import { MAIL_LIMIT, type MailDoor, mailDoor } from '../../infra/local/mail-door.ts';
import { type SmtpDoor, startSmtp } from '../../infra/local/smtp-door.ts';
import { readTemplate } from '../../infra/local/template.ts';

const rule = (Recipients: readonly string[], prefix: string, more: object = {}) => ({
  Type: 'AWS::SES::ReceiptRule',
  Properties: {
    Rule: {
      Enabled: true,
      Recipients,
      Actions: [{ S3Action: { BucketName: { Ref: 'Mails' }, ObjectKeyPrefix: prefix } }],
      ...more,
    },
  },
});
const template = readTemplate(
  {
    Resources: {
      Mails: { Type: 'AWS::S3::Bucket' },
      Off: rule(['off@example.se'], 'off/', { Enabled: false }),
      Privacy: rule(['privacy@example.se', 'dpo@example.se'], 'incoming/'),
      Domain: rule(['example.com'], 'domain/'),
      Below: rule(['.example.org'], 'below/'),
    },
  },
  '',
);

let fauxqs: Fauxqs;
let buckets: BucketEngine;
let door: MailDoor;
let smtp: SmtpDoor;
beforeEach(async () => {
  fauxqs = await startFauxqs(mkdtempSync(join(tmpdir(), 'registervakt-mail-')));
  buckets = bucketEngine(template, fauxqs, () => {}, Date.now);
  door = mailDoor(template, buckets);
  smtp = await startSmtp(door, 0);
});
afterEach(async () => {
  await smtp.stop();
  await fauxqs.stop();
});

const kept = () => buckets.objects('mails').map(({ key, body }) => ({ key, mail: body.toString('latin1') }));
const send = async (from: string, to: readonly string[], raw: string | Buffer): Promise<string> => {
  const transport = createTransport({ host: '127.0.0.1', port: smtp.port, secure: false, ignoreTLS: true });
  try {
    return (await transport.sendMail({ envelope: { from, to: [...to] }, raw })).response;
  } finally {
    transport.close();
  }
};

test.each([
  ['privacy@example.se', 'incoming/'],
  ['Privacy@Example.SE', 'incoming/'],
  ['privacy+token@example.se', 'incoming/'],
  ['anybody@example.com', 'domain/'],
  ['anybody@sub.example.com', undefined],
  ['anybody@sub.example.org', 'below/'],
  ['anybody@example.org', undefined],
  ['off@example.se', undefined],
  ['else@example.se', undefined],
])('mail for %s goes to %s', (address, prefix) => {
  expect(door.ruleFor(address)?.prefix).toBe(prefix);
});

test('a mail is kept as it came, below its envelope sender, under an id as SES makes them', async () => {
  const mail = 'From: Anna <anna@example.se>\r\nSubject: Nej\r\n\r\n.Sluta!\r\nå i Latin-1: \xe5\r\n';
  const answer = await send('bounce@example.net', ['privacy@example.se'], Buffer.from(mail, 'latin1'));
  const [object, ...more] = kept();
  expect(more).toEqual([]);
  expect(object?.key).toMatch(/^incoming\/[a-z0-9]{40}$/);
  expect(object?.mail).toBe(`Return-Path: <bounce@example.net>\r\n${mail}`);
  expect(answer).toContain(`250`);
  expect(answer).toContain(object?.key);
});

test('a mail without a sender, as bounces have none, says so', async () => {
  await send('', ['privacy@example.se'], 'Subject: Undelivered\r\n\r\nSorry\r\n');
  expect(kept()[0]?.mail).toMatch(/^Return-Path: <>\r\nSubject/);
});

test('a mail for two addresses of one rule is kept once, for two rules twice', async () => {
  await send('anna@example.se', ['privacy@example.se', 'dpo@example.se'], 'Subject: One\r\n\r\n');
  expect(kept()).toHaveLength(1);
  await send('anna@example.se', ['privacy@example.se', 'x@example.com'], 'Subject: Two\r\n\r\n');
  expect(
    kept()
      .map(({ key }) => key.split('/')[0])
      .sort(),
  ).toEqual(['domain', 'incoming', 'incoming']);
});

test('an address that no rule knows is refused with 550, and nothing is kept', async () => {
  await expect(send('anna@example.se', ['else@example.se'], 'Subject: No\r\n\r\n')).rejects.toMatchObject({
    responseCode: 550,
  });
  expect(kept()).toEqual([]);
});

test('40 MB are taken, one byte more is refused with 552', async () => {
  const mail = (size: number) => Buffer.concat([Buffer.from('Subject: Large\r\n\r\n'), lines(size - 18)]);
  await send('anna@example.se', ['privacy@example.se'], mail(MAIL_LIMIT));
  expect(kept()[0]?.mail.length).toBe(MAIL_LIMIT + 'Return-Path: <anna@example.se>\r\n'.length);
  await expect(send('anna@example.se', ['privacy@example.se'], mail(MAIL_LIMIT + 1))).rejects.toMatchObject({
    responseCode: 552,
  });
  expect(kept()).toHaveLength(1);
});

/** Bytes in lines of 100, the last of them ended too. */
const lines = (size: number): Buffer => {
  const bytes = Buffer.alloc(size, `${'x'.repeat(98)}\r\n`);
  bytes.write('\r\n', size - 2);
  return bytes;
};

test('a mail whose sender hangs up in the middle of it is not kept', async () => {
  const socket = connect(smtp.port, '127.0.0.1');
  const said = createInterface({ input: socket })[Symbol.asyncIterator]();
  await said.next();
  for (const line of ['HELO laptop', 'MAIL FROM:<anna@example.se>', 'RCPT TO:<privacy@example.se>', 'DATA']) {
    socket.write(`${line}\r\n`);
    await said.next();
  }
  await new Promise((resolve) => socket.write('Subject: Half\r\n\r\nI want', resolve));
  socket.destroy();
  await send('anna@example.se', ['privacy@example.se'], 'Subject: Whole\r\n\r\n');
  expect(kept().map(({ mail }) => /Subject: (\w+)/.exec(mail)?.[1])).toEqual(['Whole']);
});

test('a mail that could not be kept is not answered for: 451, to come again', async () => {
  await smtp.stop();
  const broken: MailDoor = {
    ...door,
    receive: () => {
      throw new Error('The disk is full');
    },
  };
  smtp = await startSmtp(broken, 0);
  await expect(send('anna@example.se', ['privacy@example.se'], 'Subject: Hej\r\n\r\n')).rejects.toMatchObject(
    {
      responseCode: 451,
    },
  );
});

test('a taken port is an error that says so', async () => {
  await expect(startSmtp(door, smtp.port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each([
  ['does something else', ['a@example.se'], { Actions: [{ SNSAction: { TopicArn: 'x' } }] }],
  ['takes mail for everybody', [], { Actions: [{ S3Action: { BucketName: 'mails' } }] }],
])('a rule that %s stops the start', (_, recipients, more) => {
  const other = readTemplate(
    { Resources: { Mails: { Type: 'AWS::S3::Bucket' }, Loud: rule(recipients, '', more) } },
    '',
  );
  expect(() => mailDoor(other, buckets)).toThrow('Loud');
});
