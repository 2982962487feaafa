import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESClient } from '@aws-sdk/client-ses';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { composeMail } from '../../shared/mail/compose-mail.ts';
import { mailSender } from '../../shared/mail/send-mail.ts';
import { DEPLOYMENT } from '../../shared/policy/deployment.ts';

/** What SES was asked over the wire, in its own query protocol. */
let asked: URLSearchParams[] = [];
let refuses = false;

const ses = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  asked.push(new URLSearchParams(body));
  response.writeHead(refuses ? 400 : 200, { 'content-type': 'text/xml' });
  response.end(
    refuses
      ? '<ErrorResponse><Error><Type>Sender</Type><Code>MessageRejected</Code><Message>no</Message></Error></ErrorResponse>'
      : '<SendRawEmailResponse><SendRawEmailResult><MessageId>0101-abc</MessageId></SendRawEmailResult></SendRawEmailResponse>',
  );
});

let client: SESClient;
beforeAll(async () => {
  await once(ses.listen(0, '127.0.0.1'), 'listening');
  client = new SESClient({
    endpoint: `http://127.0.0.1:${(ses.address() as AddressInfo).port}`,
    region: 'eu-north-1',
    credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
  });
});
afterAll(() => {
  client.destroy();
  ses.close();
});
beforeEach(() => {
  asked = [];
  refuses = false;
});

const MAIL = {
  to: 'asa@example.se',
  subject: 'Information om dina personuppgifter',
  text: 'Hej Åsa!\n',
  html: '<p>Hej Åsa!</p>',
  unsubscribeUrl: `https://abcdefghij.execute-api.eu-north-1.amazonaws.com/unsubscribe/${'t'.repeat(64)}`,
};

test('a duty message reaches SES with its one-click headers, and its id comes back', async () => {
  const sent = await mailSender(client, DEPLOYMENT.mailFrom)(MAIL);
  expect(sent).toEqual({ sesMessageId: '0101-abc' });
  const [request] = asked;
  expect(request?.get('Action')).toBe('SendRawEmail');
  const raw = Buffer.from(request?.get('RawMessage.Data') ?? '', 'base64');
  const mail = await PostalMime.parse(raw);
  expect(mail.from).toMatchObject({ name: 'Nordic Green Energy', address: 'personuppgifter@nordicgreen.se' });
  expect(mail.to).toEqual([{ name: '', address: MAIL.to }]);
  expect(mail.subject).toBe(MAIL.subject);
  expect(mail.text?.trim()).toBe('Hej Åsa!');
  const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
  expect(headers).toMatchObject({
    // RFC 8058: exactly these two, one HTTPS address, nothing folded into it.
    'list-unsubscribe': `<${MAIL.unsubscribeUrl}>`,
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    'auto-submitted': 'auto-generated',
    'mime-version': '1.0',
  });
});

test('lines are as long as mail may have them, and end as mail lines end', async () => {
  await mailSender(
    client,
    DEPLOYMENT.mailFrom,
  )({ ...MAIL, text: 'å'.repeat(5_000), html: '<p>x</p>'.repeat(500) });
  const raw = Buffer.from(asked[0]?.get('RawMessage.Data') ?? '', 'base64').toString('latin1');
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('an address that looks like several reaches nobody else', async () => {
  const to = 'asa@example.se, other@example.com';
  await mailSender(client, DEPLOYMENT.mailFrom)({ ...MAIL, to });
  const [request] = asked;
  // SES refuses such an address whole; here it matters that we never make two of it.
  expect(request?.get('Destinations.member.1')).toBe(to);
  expect(request?.get('Destinations.member.2')).toBeNull();
  const mail = await PostalMime.parse(Buffer.from(request?.get('RawMessage.Data') ?? '', 'base64'));
  expect(mail.to?.map(({ address }) => address)).not.toContain('other@example.com');
});

test('a refusal by SES is the caller’s to handle', async () => {
  refuses = true;
  await expect(mailSender(client, DEPLOYMENT.mailFrom)(MAIL)).rejects.toMatchObject({
    name: 'MessageRejected',
  });
});

test.each(['to', 'subject', 'from'])('a line break in %s is refused', async (header) => {
  const mail = {
    ...MAIL,
    from: DEPLOYMENT.mailFrom,
    headers: {},
    [header]: 'x@example.se\r\nBcc: y@example.se',
  };
  await expect(composeMail(mail)).rejects.toThrow('line break');
});

test('a line break in a header of ours is refused', async () => {
  const mail = {
    ...MAIL,
    from: DEPLOYMENT.mailFrom,
    headers: { 'List-Unsubscribe': '<x>\nBcc: y@example.se' },
  };
  await expect(composeMail(mail)).rejects.toThrow('line break');
});
