import { expect, test } from 'vitest';
import { type ReadMail, readMail } from '../../shared/mail/read-mail.ts';
import { letter } from './letters.ts';

const ALL = { channels: 'all', purposes: 'all' };

const read = async (raw: Uint8Array): Promise<ReadMail> => {
  const mail = await readMail(raw, 'mx1.nordicgreen.se');
  if (mail.kind === 'unreadable') throw new Error(mail.because);
  return mail.mail;
};

const raw = (lines: readonly string[], encoding: BufferEncoding = 'utf8'): Uint8Array =>
  Buffer.from(lines.join('\r\n'), encoding);

const FROM = 'From: Anna Berg <anna.berg@example.se>';
const NO = 'Jag vill inte ha någon mer reklam från er, tack på förhand.';

test.each([
  ['CRLF', letter({ body: NO })],
  ['LF', letter({ body: NO, lineEnd: '\n' })],
  ['Latin 1', raw([FROM, 'Content-Type: text/plain; charset=iso-8859-1', '', NO], 'latin1')],
  ['no charset', raw([FROM, 'Content-Type: text/plain', '', NO])],
  ['no headers of MIME', raw([FROM, '', NO])],
  [
    'base64',
    raw([
      FROM,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(NO).toString('base64'),
    ]),
  ],
  [
    'quoted-printable',
    raw([
      FROM,
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Jag vill inte ha n=C3=A5gon mer rek=',
      'lam fr=C3=A5n er, tack p=C3=A5 f=C3=B6rhand.',
    ]),
  ],
  [
    'format=flowed',
    raw([
      FROM,
      'Content-Type: text/plain; charset=utf-8; format=flowed',
      '',
      'Jag vill inte ha någon mer ',
      'reklam från er, tack på förhand.',
    ]),
  ],
  [
    'HTML only',
    raw([
      FROM,
      'Content-Type: text/html; charset=utf-8',
      '',
      '<div>Jag vill inte ha n&aring;gon mer <b>reklam</b> fr&aring;n er,</div><div>tack p&aring; f&ouml;rhand.</div>',
    ]),
  ],
  [
    'an encoded subject and no body',
    letter({ subject: '=?utf-8?Q?Sluta_skicka_reklam_till_mig=2C_sn=C3=A4lla?=' }),
  ],
  [
    'a text that was cut off inside its last part',
    raw([
      FROM,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      NO,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Jag vill in',
    ]),
  ],
])('a plain stop is read from %s', async (_, bytes) => {
  expect((await read(bytes)).plainStop).toEqual(ALL);
});

test.each([
  ['Apple Mail sent this email to unsubscribe from the message “Our newsletter – May”.', ['newsletter']],
  ['Apple Mail sent this email to unsubscribe from the message “Spring prices”.', 'all'],
])('the button of a mail program: %s', async (body, purposes) => {
  expect((await read(letter({ subject: 'unsubscribe', body }))).plainStop).toEqual({
    channels: 'all',
    purposes,
  });
});

const withPart = (type: string, disposition: string): Uint8Array =>
  raw([
    FROM,
    'Content-Type: multipart/mixed; boundary=b',
    ...['', '--b', 'Content-Type: text/plain; charset=utf-8', '', NO],
    ...['--b', `Content-Type: ${type}`, `Content-Disposition: ${disposition}`, '', 'x', '--b--', ''],
  ]);

test.each([
  ['application/pdf', 'attachment; filename=brev.pdf'],
  ['text/plain', 'attachment; filename=brev.txt'],
  ['message/rfc822', 'inline'],
  ['image/jpeg', 'attachment; filename=brev.jpg'],
])('a no with an attached %s is no plain one: the request may stand there', async (type, disposition) => {
  expect((await read(withPart(type, disposition))).plainStop).toBeNull();
});

test('a no from an address that the letter names another for is no plain one', async () => {
  const mail = await read(letter({ body: `${NO}\nDet gäller adressen annan@example.org.` }));
  expect(mail.plainStop).toBeNull();
});

test.each([
  ['no sender', letter({ from: '', body: NO })],
  ['two senders', letter({ from: 'a@example.se, b@example.se', body: NO })],
  ['two From headers', letter({ headers: ['From: b@example.se'], body: NO })],
])('with %s nobody has said no', async (_, bytes) => {
  const mail = await read(bytes);
  expect([mail.from, mail.plainStop, mail.answerable, mail.reading.authentic]).toEqual([
    null,
    null,
    false,
    'none',
  ]);
});

test('the sender is told with the domain in lower case, and what the letter answers', async () => {
  const mail = await read(
    letter({
      from: '"Berg, Anna" <Anna.Berg@EXAMPLE.se>',
      headers: ['References: <a@x.se>\r\n <b@x.se>', 'In-Reply-To: <b@x.se>'],
      body: NO,
    }),
  );
  expect([mail.from, mail.messageId, mail.references]).toEqual([
    'Anna.Berg@example.se',
    '<1@example.se>',
    ['<a@x.se>', '<b@x.se>'],
  ]);
});

test.each([
  ['Auto-Submitted: auto-generated'],
  ['X-Auto-Response-Suppress: All'],
  ['X-MS-Exchange-Inbox-Rules-Loop: anna@example.se'],
  ['Return-Path: <>'],
])('%s: an answer could loop, and the no stands all the same', async (header) => {
  const mail = await read(letter({ headers: [header], body: NO }));
  expect([mail.answerable, mail.plainStop, mail.reading.kind]).toEqual([false, ALL, 'request']);
});

test.each([['Precedence: bulk'], ['List-Id: <list.example.se>']])(
  '%s: no answer, and nothing is done at once',
  async (header) => {
    const mail = await read(letter({ headers: [header], body: NO }));
    expect([mail.answerable, mail.plainStop]).toEqual([false, null]);
  },
);

test.each([
  ['Autosvar: Nyhetsbrev', 'Jag är på semester till den 5 augusti.', 'auto-reply'],
  ['Undelivered Mail Returned to Sender', 'Avregistrera mig', 'bounce'],
])('%s is written by a machine and never a no', async (subject, body, kind) => {
  const from = kind === 'bounce' ? 'MAILER-DAEMON@example.se' : 'Anna <anna@example.se>';
  const mail = await read(letter({ subject, body, from }));
  expect([mail.reading.kind, mail.plainStop, mail.answerable]).toEqual([kind, null, false]);
});
