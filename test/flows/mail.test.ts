import { readdirSync, readFileSync } from 'node:fs';
import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailsTo, staffHeaders } from './asking.ts';
import { Laptop, type Row, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const PRIVACY = 'personuppgifter@nordicgreen.se';
const MAILS = 'test/mails';
const FILES = readdirSync(MAILS).filter((name) => name.endsWith('.eml'));
const rawOf = (file: string): Buffer => readFileSync(`${MAILS}/${file}`);

const deliver = async (raw: string | Uint8Array): Promise<void> => {
  const answer = await fetch(`${laptop.url}/_local/mail`, { method: 'POST', body: Buffer.from(raw) });
  expect(answer.status).toBe(202);
};
const sendBySmtp = async (raws: readonly Buffer[]): Promise<void> => {
  const transport = createTransport({ host: 'localhost', port: laptop.smtpPort, ignoreTLS: true });
  try {
    for (const raw of raws) {
      const from = /^Return-Path:\s*<([^>]*)>/im.exec(raw.toString('latin1'))?.[1] ?? '';
      await transport.sendMail({ envelope: { from, to: PRIVACY }, raw });
    }
  } finally {
    transport.close();
  }
};

interface Listed {
  readonly requestId: string;
  readonly kind: string;
  readonly state: string;
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly reading: Row;
}
const listed = async (): Promise<readonly Listed[]> => {
  const answer = await laptop.get('/staff/requests', await staffHeaders(laptop, 'dpo'));
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { requests: Listed[] }).requests;
};
const lookAt = async (requestId: string): Promise<Row> =>
  (await (await laptop.get(`/staff/requests/${requestId}`, await staffHeaders(laptop, 'dpo'))).json()) as Row;

describe('the sample of seventy mails', () => {
  /** What stops at once, whose it is, and what it covers: one channel and purpose of it, and one that goes on. */
  const STOPS = [
    ['s01.eml', 'birgitta.sandell@post.example.se', 'sv', ['email', 'newsletter']],
    ['s02.eml', 'm.okafor@mail.example.com', 'en', ['email', 'direct-marketing']],
    ['s05.eml', 'hakan@brannvallsbygg.example.se', 'sv', ['phone', 'direct-marketing']],
    ['s10.eml', 'emelie.forsgren@mejl.example.se', 'sv', ['sms', 'direct-marketing']],
    ['s11.eml', 'laura.haverford@me.example.com', 'en', ['email', 'newsletter']],
    ['s16.eml', 'goran.ekstrand@landet.example.se', 'sv', ['phone', 'distance-sales']],
    ['s19.eml', 'margareta.lindelow@kontoret.example.se', 'sv', ['post', 'opinion-survey']],
    ['s21.eml', 'becky.thornbury@me.example.com', 'en', ['sms', 'newsletter']],
    ['s41.eml', 'isak.wernersson@proto.example.com', 'sv', ['email', 'prize-competition']],
    ['s55.eml', 'yasmin.karlstrom@mejl.example.se', 'sv', ['sms', 'newsletter']],
  ] as const;
  /** Clear as well, but in a language or a sentence that somebody reads before it is answered: it stops all the same. */
  const STOPPED_UNANSWERED = [
    ['ingrid.solbakken@epost.example.no', 'email', 'newsletter'],
    ['paivi.lehtoranta@posti.example.fi', 'email', 'newsletter'],
    ['a.vollbrecht@post.example.org', 'post', 'direct-marketing'],
    ['mikko@saarelainen.example.fi', 'phone', 'direct-marketing'],
    // Erasure and restriction stop on receipt (L7).
    ['sa.rydgren@bredband.example.se', 'email', 'direct-marketing'],
    ['graham.ellsworth@mail.example.com', 'email', 'direct-marketing'],
  ] as const;
  const AUTOMATIC = /^s(?:07|18|24|30|38|44|49|54|57|64|66)\.eml$/;
  const SUBJECTS = { sv: /^Vi har stoppat marknadsföringen/, en: /^We have stopped the marketing/ };

  beforeAll(async () => {
    const half = Math.ceil(FILES.length / 2);
    await sendBySmtp(FILES.slice(0, half).map(rawOf));
    for (const file of FILES.slice(half)) await deliver(rawOf(file));
    await laptop.idle();
  });

  test.each(STOPS)(
    '%s stops marketing to %s and is answered once, in %s',
    async (file, email, language, [channel, purpose]) => {
      expect(await laptop.gate({ email }, channel, purpose)).toMatchObject({
        rule: 'L7',
        reasons: ['objected'],
      });
      const [answer, ...more] = await mailsTo(laptop, email);
      expect(more).toEqual([]);
      expect(answer?.subject).toMatch(SUBJECTS[language]);

      const { messageId = '' } = await PostalMime.parse(rawOf(file));
      const { headers } = await PostalMime.parse(answer?.raw ?? '');
      const header = (name: string) => headers.filter(({ key }) => key === name).map(({ value }) => value);
      expect(header('auto-submitted')).toEqual(['auto-replied']);
      expect(header('x-auto-response-suppress')).toEqual(['All']);
      expect(header('in-reply-to')).toEqual([messageId]);
      expect(header('references').join().split(/\s+/).at(-1)).toBe(messageId);
      // It answers; it sells and tracks nothing, and quotes nothing.
      expect(header('list-unsubscribe')).toEqual([]);
      expect(answer?.html).not.toMatch(/<img|src=/);
    },
  );

  test.each([
    ['emelie.forsgren@mejl.example.se', 'email', 'newsletter'],
    ['goran.ekstrand@landet.example.se', 'email', 'direct-marketing'],
    ['becky.thornbury@me.example.com', 'phone', 'direct-marketing'],
    ['isak.wernersson@proto.example.com', 'email', 'newsletter'],
  ])('what %s did not speak of goes on: %s, %s', async (email, channel, purpose) => {
    expect(await laptop.gate({ email }, channel, purpose)).not.toMatchObject({ reasons: ['objected'] });
  });

  test.each(STOPPED_UNANSWERED)(
    '%s waits for a reader and has stopped %s, %s by then',
    async (email, channel, purpose) => {
      expect(await laptop.gate({ email }, channel, purpose)).toMatchObject({ reasons: ['objected'] });
      expect(await mailsTo(laptop, email)).toEqual([]);
    },
  );

  test('the mail that came twice acted once', async () => {
    const evidence = (await laptop.rows('Evidence')).filter(({ type }) => type === 'objection-recorded');
    const subjects = evidence.map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(subjects.length);
    expect(await mailsTo(laptop, 'margareta.lindelow@kontoret.example.se')).toHaveLength(1);
  });

  test('nothing but the stops is answered: no machine, no list, no forged sender', async () => {
    const answered = (await laptop.outbox()).map(({ to }) => to);
    expect([...answered].sort()).toEqual(STOPS.map(([, email]) => email).sort());
  });

  test('everything else is listed for the privacy officer by its deadline, and nobody else sees it', async () => {
    const requests = await listed();
    // The stops, and the second of the mail that came twice, are done.
    expect(requests).toHaveLength(FILES.length - STOPS.length - 1);
    const { now } = await laptop.clock();
    for (const { receivedAt, dueAt, state, kind } of requests) {
      expect({ state, kind }).toEqual({ state: 'awaiting-review', kind: 'review' });
      expect(Date.parse(now) - Date.parse(receivedAt)).toBeLessThan(10 * 60_000);
      expect(Date.parse(dueAt)).toBeGreaterThan(Date.parse(receivedAt) + 28 * 24 * 60 * 60_000);
    }
    const dues = requests.map(({ dueAt }) => dueAt);
    expect(dues).toEqual([...dues].sort());
    expect(JSON.stringify(requests)).not.toMatch(/@/);

    const [{ requestId } = { requestId: '' }] = requests;
    for (const path of ['/staff/requests', `/staff/requests/${requestId}`]) {
      expect((await laptop.get(path)).status).toBe(401);
      for (const role of ['marketing', 'system', 'visitor'])
        expect((await laptop.get(path, await staffHeaders(laptop, role))).status, role).toBe(403);
    }
    expect((await laptop.rows('Evidence')).filter(({ type }) => type === 'looked')).toEqual([]);
  });

  test('who reads one sees what was written, and the look is in the ledger', async () => {
    const details = await Promise.all((await listed()).map(({ requestId }) => lookAt(requestId)));
    const found = details.find(({ from }) => from === 'sa.rydgren@bredband.example.se');
    const { subject } = await PostalMime.parse(rawOf('s08.eml'));
    expect(found).toMatchObject({ subjectLine: subject, channel: 'mail', reading: { intents: ['erasure'] } });
    expect(found?.text).toMatch(/\S/);
    const looks = (await laptop.rows('Evidence')).filter(({ type }) => type === 'looked');
    expect(looks).toHaveLength(details.length);
    expect(looks.find(({ requestId }) => requestId === found?.requestId)).toMatchObject({
      what: 'request',
      role: 'dpo',
      staffId: 'laptop-user',
    });
    const unknown = '/staff/requests/00000000-0000-4000-8000-000000000000';
    expect((await laptop.get(unknown, await staffHeaders(laptop, 'dpo'))).status).toBe(404);
  });

  test('the raw mail of a stop is gone with every word of it; what waits is kept', async () => {
    const { objects, messages } = await laptop.mailsIn();
    expect(messages).toEqual([]);
    expect(objects).toHaveLength(FILES.length - STOPS.length - 1);
    const kept = JSON.stringify(await laptop.dump());
    for (const [, email] of STOPS) expect(kept).not.toContain(email);
  });

  test('no log, queue, evidence or suppression holds a sender’s name or address', async () => {
    const senders = await Promise.all(
      FILES.filter((file) => !AUTOMATIC.test(file)).map(
        async (file) => (await PostalMime.parse(rawOf(file))).from,
      ),
    );
    const words = senders.flatMap((sender) => [
      sender?.address ?? '',
      ...(sender?.name ?? '').split(/[^\p{L}]+/u).filter((word) => word.length >= 5),
    ]);
    expect(words.length).toBeGreaterThan(120);
    const { queues } = await laptop.dump();
    const told = {
      logs: await laptop.logs(),
      queues: JSON.stringify(queues),
      evidence: JSON.stringify(await laptop.rows('Evidence')),
      suppressions: JSON.stringify(await laptop.rows('Suppressions')),
    };
    for (const [where, text] of Object.entries(told)) {
      const lower = text.toLowerCase();
      expect(
        words.filter((word) => word && lower.includes(word.toLowerCase())),
        where,
      ).toEqual([]);
    }
    expect(told.logs).not.toMatch(/@[\w-]+\.example/);
  });
});

let written = 0;
const mail = (
  from: string,
  body: string,
  more: { readonly headers?: readonly string[]; readonly subject?: string } = {},
): string => {
  written += 1;
  return [
    `Return-Path: <${from}>`,
    `Authentication-Results: mx1.nordicgreen.se; dmarc=pass header.from=${from.split('@')[1]}`,
    `From: Anna Ek <${from}>`,
    `To: ${PRIVACY}`,
    `Subject: ${more.subject ?? 'Hej'}`,
    `Message-ID: <written-${written}@example.se>`,
    ...(more.headers ?? []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
};
const STOP = 'Hej! Jag vill inte ha någon reklam från er. Ta bort mig från alla utskick. Mvh Anna';

test('the no of a mail covers all that is held of its sender, and the record goes', async () => {
  const person = { email: 'held@example.se', phone: '+46701112266' };
  await laptop.form('offer', submission(person, ['offer-email-1', 'offer-sms-1']));
  await laptop.idle();
  await deliver(mail(person.email, STOP));
  await laptop.idle();
  expect(await laptop.gate({ phone: person.phone }, 'sms', 'direct-marketing')).toMatchObject({
    reasons: ['objected'],
  });
  await laptop.runSchedule('retention');
  expect(JSON.stringify((await laptop.dump()).tables)).not.toMatch(/held@example|1112266/);
});

describe('two machines that answer each other', () => {
  test('our own answer, sent back, ends at once', async () => {
    const email = 'loop@example.se';
    await deliver(mail(email, STOP));
    await laptop.idle();
    const [answer] = await mailsTo(laptop, email);
    const before = (await laptop.outbox()).length;
    for (let times = 0; times < 3; times += 1) {
      await deliver(answer?.raw ?? '');
      await sendBySmtp([Buffer.from(answer?.raw ?? '')]);
    }
    await laptop.idle();
    expect(await laptop.outbox()).toHaveLength(before);
  });

  test('an automatic reply to our answer ends at once', async () => {
    const email = 'away@example.se';
    await deliver(mail(email, STOP));
    await laptop.idle();
    const [answer] = await mailsTo(laptop, email);
    const before = (await laptop.outbox()).length;
    const quoted = (answer?.text ?? '').replace(/^/gm, '> ');
    for (const headers of [
      ['Auto-Submitted: auto-replied'],
      ['X-Auto-Response-Suppress: All'],
      ['Precedence: auto_reply'],
    ]) {
      await deliver(
        mail(email, `Jag är på semester till den 15 augusti.\r\n\r\n${quoted}`, {
          headers,
          subject: `Autosvar: ${answer?.subject}`,
        }),
      );
    }
    // One that says nothing of being a machine, and quotes us.
    await deliver(mail(email, `Tack för ditt mejl!\r\n\r\n${quoted}`, { subject: `Re: ${answer?.subject}` }));
    await laptop.idle();
    expect(await laptop.outbox()).toHaveLength(before);
  });

  test.each([
    'Auto-Submitted: auto-generated',
    'Auto-Submitted: auto-replied; owner-email="x@example.se"',
    'X-Auto-Response-Suppress: All',
    'X-Autoreply: yes',
    'Precedence: bulk',
    'List-Id: <list.example.se>',
  ])('a no that came through a machine holds and is not answered: %s', async (header) => {
    const email = `${header.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}@example.se`;
    await deliver(mail(email, STOP, { headers: [header] }));
    await laptop.idle();
    expect(await laptop.gate({ email }, 'email', 'direct-marketing')).toMatchObject({
      reasons: ['objected'],
    });
    expect(await mailsTo(laptop, email)).toEqual([]);
  });

  test('one that says no each time, and hides that it is a machine, gets one mail a day, and each no counts', async () => {
    const email = 'stubborn@example.se';
    for (let times = 0; times < 8; times += 1) {
      await deliver(mail(email, STOP));
      await laptop.idle();
    }
    expect(await mailsTo(laptop, email)).toHaveLength(1);
    const stubborn = (await laptop.rows('Requests')).filter((row) => row.kind === 'request');
    expect(stubborn.length).toBeGreaterThanOrEqual(8);
    for (const row of stubborn) expect(row).toHaveProperty('closedAt');
  });
});

describe('a mail that is made to break the reader', () => {
  const nested = (levels: number): string => {
    const open = Array.from(
      { length: levels },
      (_, level) => `Content-Type: multipart/mixed; boundary="b${level}"\r\n\r\n--b${level}\r\n`,
    );
    const close = Array.from({ length: levels }, (_, level) => `--b${levels - 1 - level}--\r\n`);
    return `${open.join('')}Content-Type: text/plain\r\n\r\nHej\r\n${close.join('')}`;
  };
  const head = (name: string): string =>
    `From: Bomb <bomb-${name}@example.se>\r\nTo: ${PRIVACY}\r\nSubject: Hej\r\nMessage-ID: <${name}@example.se>\r\n`;
  const MEGABYTE = 1024 * 1024;
  const BOMBS: Readonly<Record<string, () => string>> = {
    'deep nesting': () => head('nesting') + nested(5_000),
    'forwarded in forwarded': () =>
      `${head('forwarded')}${'Content-Type: message/rfc822\r\n\r\n'.repeat(5_000)}Hej\r\n`,
    'a hundred thousand headers': () =>
      `${head('headers')}${Array.from({ length: 100_000 }, (_, index) => `X-Header-${index}: value\r\n`).join('')}\r\nHej\r\n`,
    'one header of ten megabytes': () => `${head('long')}X-Long: ${'a '.repeat(5 * MEGABYTE)}\r\n\r\nHej\r\n`,
    'a hundred thousand senders': () =>
      `To: ${PRIVACY}\r\nFrom: ${Array.from({ length: 100_000 }, (_, index) => `a${index}@example.se`).join(',\r\n ')}\r\n\r\nHej\r\n`,
    'fifty thousand parts': () =>
      `${head('parts')}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nHej\r\n'.repeat(50_000)}--b--\r\n`,
    'twenty megabytes of base64 text': () =>
      `${head('base64')}Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat((20 * MEGABYTE) / 78)}`,
    'twenty megabytes attached': () =>
      `${head('attached')}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHej, min faktura är fel.\r\n--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n${`${'QUJD'.repeat(19)}\r\n`.repeat((20 * MEGABYTE) / 78)}--b--\r\n`,
    'empty lines without end': () => `${head('lines')}\r\n${'\r\n'.repeat(15 * MEGABYTE)}`,
    'dashes without end': () => `${head('dashes')}\r\n${'--\r\n'.repeat(8 * MEGABYTE)}`,
    'deep HTML': () =>
      `${head('html')}Content-Type: text/html\r\n\r\n${'<div><table><tr><td>'.repeat(40_000)}Hej\r\n`,
    'a subject of a megabyte': () =>
      `From: Bomb <bomb-subject@example.se>\r\nSubject: ${'=?utf-8?B?w6U=?=\r\n '.repeat(60_000)}x\r\n\r\nHej\r\n`,
    'quotes in quotes': () => `${head('quotes')}\r\n${`${'> '.repeat(400)}hej\r\n`.repeat(1_000)}`,
    'no mail at all': () => '\u0000\u0001\u0002',
  };

  test.each(Object.entries(BOMBS))(
    '%s becomes an item for a reader, and the mail behind it is handled',
    async (name, bomb) => {
      const before = new Set((await listed()).map(({ requestId }) => requestId));
      const behind = `behind-${name.replaceAll(/\W+/g, '-').toLowerCase()}@example.se`;
      await deliver(bomb());
      await deliver(mail(behind, STOP));
      await laptop.idle();
      expect(await laptop.gate({ email: behind }, 'email', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
      expect(await mailsTo(laptop, behind)).toHaveLength(1);
      const added = (await listed()).filter(({ requestId }) => !before.has(requestId));
      expect(added).toMatchObject([{ kind: 'review', state: 'awaiting-review' }]);
      const detail = await lookAt(added[0]?.requestId ?? '');
      expect(JSON.stringify(detail).length).toBeLessThan(50_000);
      expect((await laptop.outbox()).filter(({ to }) => to.startsWith('bomb-'))).toEqual([]);
    },
  );

  test('no function crashed, ran out of time or of memory over them, and nothing lies among the dead', async () => {
    const { queues } = await laptop.dump();
    expect(Object.values(queues).flat()).toEqual([]);
    expect(await laptop.logs()).not.toMatch(/failed"|out of memory|heap|timed out|crashed/i);
  });
});
