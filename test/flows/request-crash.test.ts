import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startFauxqs } from '../../infra/local/fauxqs.ts';
import { confirmationFor, linksOf, mailsTo, staffHeaders } from './asking.ts';
import { Laptop, type Row, submission } from './laptop.ts';
import { templateWithout } from './template-without.ts';

let laptop: Laptop;
beforeAll(async () => {
  laptop = await Laptop.start();
});
afterAll(() => laptop.stop());
afterEach(async () => {
  await clear();
});

const KINDS = ['kill-before', 'kill-after'] as const;

const plan = (functionId: string, nth: number, kind: string) =>
  laptop.post('/_local/faults', { function: functionId, nth, kind });
const clear = () => fetch(`${laptop.url}/_local/faults`, { method: 'DELETE' });

/** How many calls of AWS a function has made since the faults were cleared. */
const callsOf = async (functionId: string): Promise<number> => {
  const counts = (await (await laptop.get('/_local/faults')).json()) as Record<string, number>;
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(`${functionId} `))
    .reduce((sum, [, count]) => sum + count, 0);
};

let people = 0;
const somebody = async () => {
  people += 1;
  const email = `somebody-${people}@example.se`;
  const phone = `+4670${String(1_000_000 + people)}`;
  await laptop.form('offer', submission({ email, phone }, ['offer-email-1', 'offer-sms-1']));
  await laptop.idle();
  const profile = (await laptop.rows('Register')).find((row) => JSON.stringify(row).includes(email));
  return { email, phone, personId: String(profile?.personId) };
};
type Somebody = Awaited<ReturnType<typeof somebody>>;

const confirm = async ({ email }: Somebody): Promise<void> => {
  await fetch((await confirmationFor(laptop, email)).confirm, { method: 'POST' });
  await laptop.idle();
};

const expectNoDeadLetters = async () => {
  const { queues } = await laptop.dump();
  expect(Object.values(queues).flat()).toEqual([]);
};

/** What a request came to, without ids and times: the same for everybody. */
const endOf = async ({ email, phone, personId }: Somebody) => {
  const { tables } = await laptop.dump();
  expect(JSON.stringify(tables)).not.toContain(email);
  expect(JSON.stringify(tables)).not.toContain(phone);
  const evidence = (await laptop.rows('Evidence')).filter(({ subject }) => subject === personId);
  const cases = (await laptop.rows('Requests')).filter((row) => row.personId === personId);
  return {
    evidence: evidence.map(({ type }) => type).sort(),
    cases: cases.map((row) => ({
      rights: row.rights,
      steps: (row.steps as Row[]).map(({ step }) => step),
      isClosed: row.closedAt !== undefined,
    })),
    gate: [
      await laptop.gate({ email }, 'email', 'direct-marketing'),
      await laptop.gate({ phone }, 'sms', 'direct-marketing'),
    ],
  };
};
const mailsOf = async ({ email }: Somebody) => (await mailsTo(laptop, email)).map(({ subject }) => subject);

/** Time for the schedules to find what no message leads to any more. */
const wait = async (): Promise<void> => {
  const { now } = await laptop.clock();
  await laptop.moveClock(new Date(Date.parse(now) + 21 * 60_000).toISOString());
};

/** An erasure from end to end. Whoever dies between writing and queueing a mail is followed by the schedule. */
const erase = async (person: Somebody): Promise<void> => {
  await laptop.post('/requests', { right: 'erasure', email: person.email });
  await laptop.idle();
  if ((await mailsOf(person)).length < 2) await wait();
  await confirm(person);
  if ((await mailsOf(person)).length < 3) await wait();
};

/** An erasure on a good day: what it comes to, and how many calls a function makes for it. */
const goodDay = async (functionId: string) => {
  const person = await somebody();
  await clear();
  await erase(person);
  return { calls: await callsOf(functionId), end: await endOf(person), mails: await mailsOf(person) };
};

describe.each(KINDS)('%s', (kind) => {
  test('the work behind the doors may die at any call, and it all ends where no crash would', async () => {
    const { calls, end, mails } = await goodDay('AdvanceRequest');
    expect(calls).toBeGreaterThan(20);
    expect(end).toMatchObject({
      cases: [{ isClosed: true }],
      gate: [{ reasons: ['objected'] }, { reasons: ['objected'] }],
    });
    for (let nth = 1; nth <= calls; nth += 1) {
      const person = await somebody();
      await plan('AdvanceRequest', nth, kind);
      await erase(person);
      await clear();
      expect(await endOf(person), `call ${nth}`).toEqual(end);
      expect(await mailsOf(person), `call ${nth}`).toEqual(mails);
    }
    await expectNoDeadLetters();
  }, 240_000);

  test('whoever sends the mails may die at any call: one mail more where SES was called, and none less', async () => {
    const { calls, end, mails } = await goodDay('SendMessage');
    expect(calls).toBeGreaterThan(10);
    let doubled = 0;
    for (let nth = 1; nth <= calls; nth += 1) {
      const person = await somebody();
      await plan('SendMessage', nth, kind);
      await erase(person);
      await clear();
      expect(await endOf(person), `call ${nth}`).toEqual(end);
      const sent = await mailsOf(person);
      expect([...new Set(sent)], `call ${nth}`).toEqual(mails);
      expect(sent.length - mails.length, `call ${nth}`).toBeLessThanOrEqual(1);
      doubled += sent.length - mails.length;
    }
    // Two mails were sent; each may have been repeated by a crash between sending and marking, at two calls at most.
    expect(doubled).toBeLessThanOrEqual(6);
    await expectNoDeadLetters();
  }, 240_000);

  test('both mails of a doubled confirmation open the same request, and the first press spends both', async () => {
    const person = await somebody();
    await clear();
    await laptop.post('/_local/faults', { function: 'SendMessage', service: 'ses', kind });
    await laptop.post('/requests', { right: 'erasure', email: person.email });
    await laptop.idle();
    const links = (await mailsTo(laptop, person.email)).map(linksOf).filter((one) => one.confirm !== '');
    expect(links).toHaveLength(kind === 'kill-after' ? 2 : 1);
    for (const { confirm: link } of links) expect((await fetch(link)).status).toBe(200);
    expect((await fetch(links[0]?.confirm ?? '', { method: 'POST' })).status).toBe(200);
    for (const { confirm: link } of links) expect((await fetch(link, { method: 'POST' })).status).toBe(410);
    await laptop.idle();
    for (const { status } of links) expect((await fetch(status)).status).toBe(200);
  });

  test('the door may die at any call: whoever asks again is asked to confirm once, and all is erased', async () => {
    const { calls, mails } = await goodDay('ReceiveRequest');
    expect(calls).toBeGreaterThan(3);
    for (let nth = 1; nth <= calls; nth += 1) {
      const person = await somebody();
      const body = { right: 'erasure', email: person.email };
      await plan('ReceiveRequest', nth, kind);
      const first = await laptop.post('/requests', body);
      await clear();
      if (first.status !== 202) expect((await laptop.post('/requests', body)).status).toBe(202);
      expect(await laptop.gate({ email: person.email }, 'email', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
      await laptop.idle();
      await confirm(person);
      expect(
        (await endOf(person)).cases.every(({ isClosed }) => isClosed),
        `call ${nth}`,
      ).toBe(true);
      expect(await mailsOf(person), `call ${nth}`).toEqual(mails);
    }
    await expectNoDeadLetters();
  }, 120_000);

  test('a pressed confirmation that dies at any call is pressed again, or goes on by the schedule', async () => {
    const { calls, end, mails } = await goodDay('ConfirmRequest');
    for (let nth = 1; nth <= calls; nth += 1) {
      const person = await somebody();
      await laptop.post('/requests', { right: 'erasure', email: person.email });
      await laptop.idle();
      const { confirm: link } = await confirmationFor(laptop, person.email);
      await plan('ConfirmRequest', nth, kind);
      const first = await fetch(link, { method: 'POST' });
      await clear();
      if (first.status !== 200) {
        const second = await fetch(link, { method: 'POST' });
        await laptop.idle();
        if (second.status !== 200) {
          // It was confirmed, and the door died before it could say so.
          expect(second.status).toBe(410);
          await wait();
        }
      }
      await laptop.idle();
      expect(await endOf(person), `call ${nth}`).toEqual(end);
      expect(await mailsOf(person), `call ${nth}`).toEqual(mails);
    }
    await expectNoDeadLetters();
  }, 120_000);

  test('a request whose door died after it was kept goes on by the schedule, though nobody asks again', async () => {
    const person = await somebody();
    const { calls, end } = await goodDay('ReceiveRequest');
    await plan('ReceiveRequest', calls, 'kill-before');
    expect((await laptop.post('/requests', { right: 'erasure', email: person.email })).status).toBe(500);
    await wait();
    await confirm(person);
    expect(await endOf(person)).toEqual(end);
  });

  const mailFrom = (address: string, text: string) =>
    [
      `Return-Path: <${address}>`,
      `Authentication-Results: mx1.nordicgreen.se; dmarc=pass header.from=${address.split('@')[1]}`,
      `From: Anna Ek <${address}>`,
      'To: personuppgifter@nordicgreen.se',
      'Subject: Hej',
      `Message-ID: <${kind}-${address}>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n');
  const deliver = async (raw: string) => {
    await fetch(`${laptop.url}/_local/mail`, { method: 'POST', body: raw });
    await laptop.idle();
  };

  test('whoever reads the mails may die at any call: a stop is recorded and answered once, and the mail is gone', async () => {
    const stop = 'Hej! Jag vill inte ha någon reklam från er. Ta bort mig från alla utskick. Mvh Anna';
    const clean = await somebody();
    await clear();
    await deliver(mailFrom(clean.email, stop));
    const calls = await callsOf('ReceiveMail');
    const mails = await mailsOf(clean);
    expect(mails).toHaveLength(2);
    const objections = async ({ personId }: Somebody) =>
      (await laptop.rows('Evidence'))
        .filter(({ subject }) => subject === personId)
        .map(({ type }) => type)
        .sort();
    const evidence = await objections(clean);
    for (let nth = 1; nth <= calls; nth += 1) {
      const person = await somebody();
      await plan('ReceiveMail', nth, kind);
      await deliver(mailFrom(person.email, stop));
      await clear();
      expect(await laptop.gate({ phone: person.phone }, 'sms', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
      expect(await mailsOf(person), `call ${nth}`).toEqual(mails);
      expect(await objections(person), `call ${nth}`).toEqual(evidence);
      expect(JSON.stringify((await laptop.mailsIn()).objects), `call ${nth}`).not.toContain(person.email);
    }
    await expectNoDeadLetters();
  }, 120_000);

  test('and what somebody has to read is one item with its mail', async () => {
    const text =
      'Jag begär att ni raderar alla mina personuppgifter enligt artikel 17. Ring mig gärna om min faktura.';
    await clear();
    await deliver(mailFrom(`${kind}-clean@example.se`, text));
    const calls = await callsOf('ReceiveMail');
    for (let nth = 1; nth <= calls; nth += 1) {
      const address = `${kind}-review-${nth}@example.se`;
      await plan('ReceiveMail', nth, kind);
      await deliver(mailFrom(address, text));
      await clear();
      const { objects } = await laptop.mailsIn();
      const own = objects.filter(({ body }) => body.includes(address));
      expect(own, `call ${nth}`).toHaveLength(1);
      const items = (await laptop.rows('Requests')).filter(
        (row) => row.sk === 'case' && JSON.stringify(row).includes(address),
      );
      expect(items, `call ${nth}`).toMatchObject([{ kind: 'review', personal: { objectKey: own[0]?.key } }]);
      const asked = (await laptop.rows('Evidence')).filter(({ subject }) => subject === items[0]?.requestId);
      expect(
        asked.filter(({ type }) => type === 'requested'),
        `call ${nth}`,
      ).toHaveLength(1);
    }
    const list = await laptop.get('/staff/requests', await staffHeaders(laptop, 'dpo'));
    const { requests } = (await list.json()) as { requests: { requestId: string }[] };
    expect(new Set(requests.map(({ requestId }) => requestId)).size).toBe(requests.length);
    await expectNoDeadLetters();
  }, 120_000);
});

/** As `aws sqs start-message-move-task` does it: every dead letter back into the queue that it fell out of. */
const redrive = async (dataDir: string): Promise<number> => {
  const fauxqs = await startFauxqs(dataDir);
  let moved = 0;
  try {
    const queues = [...fauxqs.sqs.allQueues()];
    for (const dead of queues.filter(({ name }) => name.includes('DeadLetters'))) {
      const source = queues.find(
        ({ name }) => !name.includes('DeadLetters') && name.slice(0, 6) === dead.name.slice(0, 6),
      );
      for (const message of dead.dequeue(10, undefined, () => undefined)) {
        source?.enqueue(fauxqs.createMessage(message.Body));
        dead.deleteMessage(message.ReceiptHandle);
        moved += 1;
      }
    }
  } finally {
    await fauxqs.stop();
  }
  return moved;
};

test.each(['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem', 'kms:GenerateDataKey'])(
  'an erasure that lacks %s lies in the dead letters, and is done by a redrive once the grant is there',
  async (action) => {
    const broken = await Laptop.start({ template: await templateWithout('AdvanceRequest', action) });
    const email = 'denied@example.se';
    await broken.form('offer', submission({ email }, ['offer-email-1']));
    await broken.idle();
    await broken.post('/requests', { right: 'erasure', email });
    await broken.idle();
    const asked = (await mailsTo(broken, email)).map(linksOf).find(({ confirm: link }) => link !== '');
    if (asked) expect((await fetch(asked.confirm, { method: 'POST' })).status).toBe(200);
    await broken.idle();
    const { queues } = await broken.dump();
    const dead = Object.entries(queues).filter(([, messages]) => messages.length > 0);
    expect(dead.map(([name]) => name)).toEqual([expect.stringMatching(/^Fulfilment.*DeadLetters/)]);
    expect(JSON.stringify(queues)).not.toContain(email);
    expect(await broken.logs()).toContain('AccessDeniedException');
    // Whatever is missing: marketing has stopped.
    expect(await broken.gate({ email }, 'email', 'direct-marketing')).toMatchObject({
      reasons: ['objected'],
    });
    await broken.end('SIGTERM');

    expect(await redrive(broken.dataDir)).toBe(1);
    const mended = await Laptop.start({ dataDir: broken.dataDir });
    try {
      await mended.idle();
      if (!asked) {
        await fetch((await confirmationFor(mended, email)).confirm, { method: 'POST' });
        await mended.idle();
      }
      expect(JSON.stringify((await mended.dump()).tables)).not.toContain(email);
      expect(Object.values((await mended.dump()).queues).flat()).toEqual([]);
      expect((await mailsTo(mended, email)).map((mail) => linksOf(mail).status !== '')).toEqual([
        false,
        true,
        true,
      ]);
    } finally {
      await mended.stop();
    }
  },
);
