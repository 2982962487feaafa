import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askAndConfirm, confirmationFor, linksOf, mailsTo, staffHeaders } from './asking.ts';
import { CANARY } from './canary-person.ts';
import { Laptop, submission } from './laptop.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());

const register = async (person: Record<string, unknown>): Promise<void> => {
  await laptop.form('offer', submission(person, ['offer-email-1', 'offer-sms-1']));
  await laptop.idle();
};
const press = (link: string, headers: Record<string, string> = {}) =>
  fetch(link, { method: 'POST', headers });
const json = { accept: 'application/json' };
const html = { accept: 'text/html' };

/** An answer as whoever asked sees it, but for the moment that it came. */
const seen = async (response: Response) => {
  const { date: _, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, body: await response.text() };
};

describe('the door', () => {
  test('answers the same for somebody known, somebody unknown, and somebody who asked before', async () => {
    await register({ email: 'known@example.se', phone: '+46701112233' });
    const answers = [];
    for (const email of ['known@example.se', 'never@example.se', 'known@example.se', 'never@example.se']) {
      answers.push(await seen(await laptop.post('/requests', { right: 'erasure', email })));
    }
    const shapes = answers.map(({ body, ...answer }) => ({
      ...answer,
      size: body.length,
      body: body.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, 'an id'),
    }));
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
    expect(shapes[0]).toMatchObject({ status: 202, body: '{"requestId":"an id"}' });
    expect(new Set(answers.map(({ body }) => body)).size).toBe(4);

    await laptop.idle();
    // One mail for an address and a right, however often somebody asks.
    for (const email of ['known@example.se', 'never@example.se']) {
      const asked = (await mailsTo(laptop, email)).filter((mail) => linksOf(mail).confirm !== '');
      expect(asked, email).toHaveLength(1);
    }
  });

  test.each([
    ['known', 'stop-known@example.se'],
    ['unknown', 'stop-unknown@example.se'],
  ])('has stopped marketing by the time it answers, for somebody %s', async (kind, email) => {
    if (kind === 'known') await register({ email, phone: '+46701112244' });
    expect((await laptop.post('/requests', { right: 'erasure', email })).status).toBe(202);
    expect(await laptop.gate({ email }, 'email', 'direct-marketing')).toMatchObject({
      allowed: false,
      rule: 'L7',
      reasons: ['objected'],
    });
    if (kind === 'known') {
      expect(await laptop.gate({ phone: '+46701112244' }, 'sms', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
    }
  });
});

describe('the link of the confirmation', () => {
  test('changes nothing when it is looked at, and confirms once when it is pressed', async () => {
    const email = 'link@example.se';
    await register({ email });
    await laptop.post('/requests', { right: 'erasure', email });
    await laptop.idle();
    const { confirm } = await confirmationFor(laptop, email);

    const before = await laptop.dump();
    for (const method of ['GET', 'HEAD', 'GET', 'GET']) {
      const answer = await fetch(confirm, { method, headers: html });
      if (method === 'GET') expect(answer.status).toBe(200);
    }
    for (const language of ['fi', 'en', 'xx'])
      expect((await fetch(`${confirm}&lang=${language}`)).status).toBe(200);
    await laptop.idle();
    expect(await laptop.dump()).toEqual(before);

    const first = await press(confirm, json);
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ rights: [{ right: 'erasure', state: 'in-progress' }] });
    expect((await press(confirm, json)).status).toBe(410);
    expect((await fetch(confirm)).status).toBe(410);
    await laptop.idle();
    expect((await press(confirm, json)).status).toBe(410);
  });

  test('that is pressed by many at once confirms once', async () => {
    const email = 'at-once@example.se';
    await register({ email });
    await laptop.post('/requests', { right: 'erasure', email });
    await laptop.idle();
    const { confirm } = await confirmationFor(laptop, email);
    const answers = await Promise.all(Array.from({ length: 5 }, () => press(confirm, json)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410]);
    await laptop.idle();
    expect(await mailsTo(laptop, email)).toHaveLength(3);
  });

  test('with any other token is dead, and no answer tells why', async () => {
    const [mine, other] = ['mine@example.se', 'other@example.se'] as const;
    for (const email of [mine, other]) await laptop.post('/requests', { right: 'erasure', email });
    const spent = await askAndConfirm(
      laptop,
      { right: 'erasure', email: 'spent@example.se' },
      'spent@example.se',
    );
    await laptop.idle();
    const links = await confirmationFor(laptop, mine);
    const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';
    const others = tokenOf((await confirmationFor(laptop, other)).confirm);
    const own = tokenOf(links.confirm);
    const wrong: readonly (readonly [id: string, query: string])[] = [
      [links.requestId, `?token=${'A'.repeat(32)}`],
      [links.requestId, `?token=${others}`],
      [links.requestId, `?token=${tokenOf(links.status)}`],
      [links.requestId, `?token=${own.slice(0, -1)}`],
      [links.requestId, `?token=${own}&token=${own}`],
      [links.requestId, '?token='],
      [links.requestId, ''],
      [links.requestId, `?token=${'a'.repeat(5_000)}`],
      [links.requestId, `?token=${encodeURIComponent('å🐻\u0000\r\n')}`],
      [links.requestId, '?token=%00'],
      [links.requestId, '?token=%ff'],
      [spent.requestId, `?token=${tokenOf(spent.confirm)}`],
      [spent.requestId.toUpperCase(), `?token=${own}`],
      ['00000000-0000-4000-8000-000000000000', `?token=${own}`],
      ['a'.repeat(5_000), `?token=${own}`],
      [encodeURIComponent('å🐻'), `?token=${own}`],
      ['%00', `?token=${own}`],
      ['%ff', `?token=${own}`],
      ['..%2f..%2f', `?token=${own}`],
      ['case%23x', `?token=${own}`],
    ];
    const before = await laptop.dump();
    for (const [kind, method, headers] of [
      ['a page that is opened', 'GET', html],
      ['a button that is pressed', 'POST', html],
      ['a program', 'POST', json],
    ] as const) {
      const answers = await Promise.all(
        wrong.map(async ([id, query]) =>
          seen(await fetch(`${laptop.url}/requests/${id}/confirm${query}`, { method, headers })),
        ),
      );
      expect(answers[0]?.status, kind).toBe(410);
      answers.forEach((answer, index) => {
        expect(answer, `${kind}: ${JSON.stringify(wrong[index]).slice(0, 200)}`).toEqual(answers[0]);
      });
    }
    for (const headers of [html, json]) {
      // The confirmation's own token opens no status page.
      const statusWrong = [...wrong, [links.requestId, `?token=${own}`] as const].filter(
        ([, query]) => !query.includes(tokenOf(links.status)),
      );
      const answers = await Promise.all(
        statusWrong.map(async ([id, query]) =>
          seen(await fetch(`${laptop.url}/requests/${id}${query}`, { headers })),
        ),
      );
      expect(answers[0]?.status).toBe(410);
      answers.forEach((answer, index) => {
        expect(answer, JSON.stringify(statusWrong[index]).slice(0, 200)).toEqual(answers[0]);
      });
    }
    expect(await laptop.dump()).toEqual(before);
    expect((await press(links.confirm)).status).toBe(200);
  });
});

describe('a confirmed erasure', () => {
  /** The strings of the canary, and what else only this request and its mail say. */
  const WORDS =
    /zqkanarie|namnsson|zqdomain|8765432|zqgatan|98765\b|zqstaden|1971-12-13|zqkund77|zqmedlem88|zqbolaget|556999-?1234|zqdevice|203\.0\.113\.201|zqdetalj|zqfaktura|zqwaiting/i;

  test('leaves nothing of the person, also where a form, a mail and another request wait, and tells her', async () => {
    const data = {
      ...submission(CANARY, ['offer-email-1', 'offer-sms-1', 'offer-phone-1']),
      device: { ip: '203.0.113.201', userAgent: 'zqdevice', screen: '1x1' },
    };
    expect((await laptop.form('offer', data)).status).toBe(202);
    await laptop.idle();
    const profile = (await laptop.rows('Register')).find((row) => JSON.stringify(row).includes(CANARY.email));

    // A form whose door died after it was kept: no message leads to it.
    await laptop.post('/_local/faults', {
      function: 'ReceiveWebsiteForm',
      operation: 'PutItem',
      kind: 'kill-after',
    });
    const waiting = submission({ ...CANARY, memberNumber: 'zqwaiting' }, ['offer-email-1']);
    expect((await laptop.form('offer', waiting)).status).toBe(500);
    expect(JSON.stringify(await laptop.rows('Inbox'))).toContain('zqwaiting');

    const mail = [
      `From: ${CANARY.name} <${CANARY.email}>`,
      'To: personuppgifter@nordicgreen.se',
      'Subject: Zqfaktura',
      'Message-ID: <zqwaiting-mail@zqdomain.example>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Hej, min zqfaktura är fel. Kan ni ringa mig?',
      '',
    ].join('\r\n');
    await fetch(`${laptop.url}/_local/mail`, { method: 'POST', body: mail });
    await laptop.post('/requests', {
      rights: ['access', 'rectification'],
      email: CANARY.email,
      name: CANARY.name,
      details: 'Zqdetalj',
      changes: { name: CANARY.name, postalAddress: CANARY.postalAddress },
    });
    await laptop.idle();
    expect(JSON.stringify((await laptop.dump()).objects)).toMatch(/zqfaktura/);

    const { phone, customerNumber, name, email } = CANARY;
    const { status } = await askAndConfirm(
      laptop,
      { right: 'erasure', email, phone, customerNumber, name, details: 'Zqdetalj' },
      email,
    );

    const { tables, objects, queues } = await laptop.dump();
    for (const [what, holds] of Object.entries({ ...tables, objects, queues }))
      expect(JSON.stringify(holds), what).not.toMatch(WORDS);
    expect(await laptop.logs()).not.toMatch(WORDS);
    const files = (await readdir(laptop.dataDir, { recursive: true })).filter((file) =>
      file.endsWith('.log'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(await readFile(join(laptop.dataDir, file), 'utf8')).not.toMatch(WORDS);

    // Told in the language of the record, and nothing more than that.
    const told = (await mailsTo(laptop, email)).at(-1);
    expect(told?.subject).toMatch(/slettet/);
    expect(told?.headers['list-unsubscribe']).toBeUndefined();
    expect(linksOf(told ?? { text: '' }).confirm).toBe('');

    const steps = [
      'received',
      'marketing-stopped',
      'confirmation-sent',
      'confirmed',
      'erased',
      'told',
      'closed',
    ];
    for (const link of [status, linksOf(told ?? { text: '' }).status]) {
      const view = (await (await fetch(link, { headers: json })).json()) as { steps: { step: string }[] };
      expect(view).toMatchObject({ state: 'completed', rights: [{ right: 'erasure', state: 'completed' }] });
      expect(view.steps.map(({ step }) => step)).toEqual(steps);
    }
    const page = await fetch(status, { headers: html });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await page.text()).match(/<li><span class="soft">/g)).toHaveLength(steps.length);

    // The no stands against all that was held, and the proof names nobody.
    for (const identifier of [{ email }, { phone }, { customerNumber }]) {
      expect(await laptop.gate(identifier, 'phone', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
    }
    const proof = (await laptop.rows('Evidence')).filter(({ subject }) => subject === profile?.personId);
    expect(proof.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'form-recorded',
        'informed',
        'requested',
        'objection-recorded',
        'confirmed',
        'record-deleted',
        'fulfilled',
        'told',
      ]),
    );
    // The mail that somebody has to read stays in the list with its deadline.
    const { requests } = (await (
      await laptop.get('/staff/requests', await staffHeaders(laptop, 'dpo'))
    ).json()) as { requests: { kind: string }[] };
    expect(requests.filter(({ kind }) => kind === 'review')).toHaveLength(1);
  });

  test('leaves the link of an old mail working', async () => {
    const email = 'old-link@example.se';
    await register({ email });
    const link = await laptop.oneClickLink(email);
    await askAndConfirm(laptop, { right: 'erasure', email }, email);
    expect((await press(link)).status).toBe(200);
    expect(await laptop.gate({ email }, 'email', 'newsletter')).toMatchObject({ reasons: ['objected'] });
    expect(JSON.stringify((await laptop.dump()).tables)).not.toContain(email);
  });

  test('is confirmed at the registered address alone, whatever address is given beside the number', async () => {
    const [email, phone, stranger] = ['owner@example.se', '+46701112299', 'stranger@example.se'];
    await register({ email, phone, customerNumber: 'K-2299' });
    for (const named of [{ phone }, { customerNumber: 'K-2299' }]) {
      await laptop.post('/requests', { right: 'erasure', email: stranger, ...named });
      await laptop.idle();
    }
    expect(await mailsTo(laptop, stranger)).toEqual([]);
    // The form's own mail, and one question.
    expect(await mailsTo(laptop, email)).toHaveLength(2);
    expect(JSON.stringify(await laptop.rows('Register'))).toContain(email);
  });

  test('is not brought back by the same form, sent again or redelivered', async () => {
    const email = 'again@example.se';
    const form = submission({ email }, ['offer-email-1']);
    await laptop.form('offer', form);
    await laptop.idle();
    await askAndConfirm(laptop, { right: 'erasure', email }, email);
    const mails = (await mailsTo(laptop, email)).length;
    expect((await laptop.form('offer', form)).status).toBe(202);
    await laptop.idle();
    expect(JSON.stringify((await laptop.dump()).tables)).not.toContain(email);
    expect(await mailsTo(laptop, email)).toHaveLength(mails);
  });

  test('of somebody who is not held says so, and keeps no address', async () => {
    const email = 'nobody-held@example.fi';
    await askAndConfirm(laptop, { right: 'erasure', email, language: 'fi' }, email);
    const mails = await mailsTo(laptop, email);
    expect(mails).toHaveLength(2);
    expect(mails[1]?.text).toContain('Hei');
    expect(JSON.stringify(await laptop.dump())).not.toContain(email);
  });

  test('waits for staff where a copy was asked for and confirmed too', async () => {
    const email = 'copy-first@example.se';
    await register({ email });
    const { status } = await askAndConfirm(laptop, { rights: ['access', 'erasure'], email }, email);
    expect(await (await fetch(status, { headers: json })).json()).toMatchObject({
      state: 'awaiting-review',
      rights: [
        { right: 'access', state: 'awaiting-review' },
        { right: 'erasure', state: 'awaiting-review' },
      ],
    });
    expect(JSON.stringify(await laptop.rows('Register'))).toContain(email);
  });
});

describe('by the clock', () => {
  let later: Laptop;
  beforeAll(async () => {
    later = await Laptop.start();
  });
  afterAll(() => later.stop());

  const wait = async (duration: Temporal.DurationLike): Promise<void> => {
    const { now } = await later.clock();
    const moment = Temporal.Instant.from(now).toZonedDateTimeISO('Europe/Stockholm').add(duration);
    await later.moveClock(moment.toInstant().toString());
  };

  test('what nobody confirms lapses after 21 days, is told once however often the schedule runs, and leaves the no', async () => {
    const email = 'lapsed@example.se';
    await later.form('offer', submission({ email }, ['offer-email-1']));
    await later.idle();
    await later.post('/requests', { right: 'erasure', email });
    await later.idle();
    const { confirm, status } = await confirmationFor(later, email);
    const before = (await mailsTo(later, email)).length;

    await wait({ days: 20 });
    expect(await later.runSchedule('deadlines')).toEqual({ cases: 0, mails: 0 });
    expect((await fetch(confirm)).status).toBe(200);

    await wait({ days: 1, minutes: 10 });
    for (let times = 0; times < 2; times += 1)
      expect(await later.runSchedule('deadlines')).toEqual({ cases: 0, mails: 0 });
    const [lapse, ...more] = (await mailsTo(later, email)).slice(before);
    expect(more).toEqual([]);
    // L6: a refusal is told with the ways to complain.
    expect(lapse?.text).toMatch(/Integritetsskyddsmyndigheten/);
    expect((await press(confirm)).status).toBe(410);
    const view = (await (await fetch(status, { headers: json })).json()) as { steps: { step: string }[] };
    expect(view).toMatchObject({ state: 'lapsed' });
    expect(view.steps.map(({ step }) => step)).toEqual([
      'received',
      'marketing-stopped',
      'confirmation-sent',
      'lapsed',
      'told',
      'closed',
    ]);
    expect(await later.gate({ email }, 'email', 'direct-marketing')).toMatchObject({
      reasons: ['objected'],
    });
    expect(JSON.stringify(await later.rows('Register'))).toContain(email);
    expect(JSON.stringify(await later.rows('Requests'))).not.toContain(email);
  });

  test('not a second early, and once when the schedule runs twice at the same time', async () => {
    const email = 'to-the-second@example.se';
    await later.post('/requests', { right: 'access', email });
    await later.idle();
    const before = (await mailsTo(later, email)).length;
    const row = (await later.rows('Requests')).find((one) => JSON.stringify(one).includes(email));
    const moment = Date.parse(String(row?.confirmBefore));

    await later.moveClock(new Date(moment - 2_000).toISOString());
    await later.runSchedule('deadlines');
    expect(await mailsTo(later, email)).toHaveLength(before);

    // Too short a time for the schedule to have been missed: now it is run by hand.
    await later.moveClock(new Date(moment + 1).toISOString());
    await Promise.all([later.runSchedule('deadlines'), later.runSchedule('deadlines')]);
    await later.idle();
    expect(await mailsTo(later, email)).toHaveLength(before + 1);
    expect(await later.runSchedule('deadlines')).toEqual({ cases: 0, mails: 0 });
  });

  test('however often somebody asks without confirming, the lapse is told within the month', async () => {
    const email = 'asked-often@example.se';
    const ask = () => later.post('/requests', { right: 'erasure', email });
    await ask();
    await later.idle();
    const own = (await later.rows('Requests')).find((one) => JSON.stringify(one).includes(email));
    const dueAt = Date.parse(String(own?.dueAt));
    for (let times = 0; times < 2; times += 1) {
      await wait({ days: 9 });
      await ask();
      await later.idle();
    }
    await later.moveClock(new Date(dueAt - 60_000).toISOString());
    const lapses = (await mailsTo(later, email)).filter(({ subject }) =>
      subject.includes('gäller inte längre'),
    );
    expect(lapses).toHaveLength(1);
  });

  test('half a year after an erasure there is its no, its proof and the closed case, and nothing else', async () => {
    const email = 'half-a-year@example.se';
    await later.form('offer', submission({ email, phone: '+46701112255' }, ['offer-email-1']));
    await later.idle();
    const { status, requestId } = await askAndConfirm(later, { right: 'erasure', email }, email);
    await wait({ months: 6, days: 8 });

    expect(await later.rows('Register')).toEqual([]);
    expect(await later.rows('Inbox')).toEqual([]);
    for (const identifier of [{ email }, { phone: '+46701112255' }])
      expect(await later.gate(identifier, 'email', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
    for (const row of await later.rows('Requests')) {
      expect(row).toMatchObject({ sk: 'case', personal: {}, named: [], closedAt: expect.any(String) });
    }
    expect((await later.rows('Requests')).map((row) => row.requestId)).toContain(requestId);
    expect((await fetch(status, { headers: json })).status).toBe(200);
    const { objects, queues } = await later.dump();
    expect([...Object.values(objects), ...Object.values(queues)].flat()).toEqual([]);
    expect(JSON.stringify(await later.dump())).not.toMatch(/half-a-year@|lapsed@|to-the-second@/);
  });
});
