import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startFauxqs } from '../../infra/local/fauxqs.ts';
import { confirmationFor, linksOf, mailsTo, staffHeaders } from './asking.ts';
import { Laptop, type Row, submission } from './laptop.ts';
import { templateWithout } from './template-without.ts';

type Death = readonly [kind: 'kill-before' | 'kill-after', nth: number];

/** To die before a call is to die after the one before it: only the first is tried both ways. */
const deathsAt = (calls: number): readonly Death[] => [
  ['kill-before', 1],
  ...Array.from({ length: calls }, (_, index): Death => ['kill-after', index + 1]),
];

describe('a function that dies', () => {
  let laptop: Laptop;
  beforeAll(async () => {
    laptop = await Laptop.start();
  });
  afterAll(() => laptop.stop());

  const plan = (functionId: string, [kind, nth]: Death) =>
    laptop.post('/_local/faults', { function: functionId, nth, kind });
  const clear = () => fetch(`${laptop.url}/_local/faults`, { method: 'DELETE' });

  /** How many calls of AWS a function has made since the faults were cleared. */
  const callsOf = async (functionId: string): Promise<number> => {
    const counts = (await (await laptop.get('/_local/faults')).json()) as Record<string, number>;
    return Object.entries(counts)
      .filter(([name]) => name.startsWith(`${functionId} `))
      .reduce((sum, [, count]) => sum + count, 0);
  };

  /** Time for the schedules to find what no message leads to any more. */
  const wait = async (): Promise<void> => {
    const { now } = await laptop.clock();
    await laptop.moveClock(new Date(Date.parse(now) + 21 * 60_000).toISOString());
  };

  let people = 0;
  const somebody = async () => {
    people += 1;
    const person = { email: `somebody-${people}@example.se`, phone: `+4670${1_000_000 + people}` };
    await laptop.form('offer', submission(person, ['offer-email-1', 'offer-sms-1']));
    await laptop.idle();
    return person;
  };
  type Somebody = Awaited<ReturnType<typeof somebody>>;
  interface Asked extends Somebody {
    readonly requestId: string;
  }

  const ask = ({ email }: Somebody) => laptop.post('/requests', { right: 'erasure', email });
  /** The links of the question. Whoever died between writing and queueing it is followed by the schedule. */
  const questionFor = async ({ email }: Somebody) => {
    const links = await confirmationFor(laptop, email).catch(() => undefined);
    if (links) return links;
    await wait();
    return confirmationFor(laptop, email);
  };
  const press = (link: string) => fetch(link, { method: 'POST' });

  const erase = async (person: Somebody): Promise<Asked> => {
    await ask(person);
    await laptop.idle();
    const { confirm, requestId } = await questionFor(person);
    await press(confirm);
    await laptop.idle();
    return { ...person, requestId };
  };

  /** One erasure on a good day, and one for each call at which a function dies. */
  const eraseWhileDying = async (functionId: string, erasing = erase): Promise<readonly Asked[]> => {
    const good = await somebody();
    await clear();
    const erased = [await erase(good)];
    const calls = await callsOf(functionId);
    expect(calls).toBeGreaterThan(2);
    for (const death of deathsAt(calls)) {
      const person = await somebody();
      await plan(functionId, death);
      erased.push(await erasing(person));
      await clear();
    }
    return erased;
  };

  /** What these requests came to, without ids and times. Nothing of the people is left, and nothing lies among the dead. */
  const endsOf = async (erased: readonly Asked[]) => {
    await wait();
    const { tables, queues } = await laptop.dump();
    expect(Object.values(queues).flat()).toEqual([]);
    const kept = JSON.stringify(tables);
    const rowsOf = (name: string): readonly Row[] =>
      Object.entries(tables).find(([table]) => table.includes(name))?.[1] ?? [];
    const outbox = await laptop.outbox();
    const ends = [];
    for (const { email, phone, requestId } of erased) {
      expect(kept).not.toContain(email);
      expect(kept).not.toContain(phone);
      const requested = rowsOf('Evidence').find(
        (row) => row.type === 'requested' && row.requestId === requestId,
      );
      const evidence = rowsOf('Evidence').filter(({ subject }) => subject === requested?.subject);
      const own = rowsOf('Requests').find((row) => row.sk === 'case' && row.requestId === requestId);
      ends.push({
        evidence: evidence.map(({ type }) => type).sort(),
        rights: own?.rights,
        steps: ((own?.steps ?? []) as Row[]).map(({ step }) => step),
        gate: [
          await laptop.gate({ email }, 'email', 'direct-marketing'),
          await laptop.gate({ phone }, 'sms', 'direct-marketing'),
        ],
        mails: outbox.filter(({ to }) => to === email).map(({ subject }) => subject),
      });
    }
    return ends;
  };

  const expectWhole = ([good, ...others]: Awaited<ReturnType<typeof endsOf>>): void => {
    expect(good).toMatchObject({
      rights: [{ right: 'erasure', state: 'completed' }],
      gate: [{ reasons: ['objected'] }, { reasons: ['objected'] }],
    });
    expect(good?.mails).toHaveLength(3);
    others.forEach((end, index) => {
      expect(end, `died at call ${index}`).toEqual(good);
    });
  };

  test('behind the doors, at any call: all ends where no crash would', async () => {
    expectWhole(await endsOf(await eraseWhileDying('AdvanceRequest')));
  }, 180_000);

  test('while it sends mails, at any call: one mail more where SES was called, and none less', async () => {
    const ends = await endsOf(await eraseWhileDying('SendMessage'));
    const mails = ends[0]?.mails ?? [];
    expectWhole(ends.map((end) => ({ ...end, mails: [...new Set(end.mails)] })));
    const doubled = ends.map((end) => end.mails.length - mails.length);
    for (const more of doubled) expect(more).toBeLessThanOrEqual(1);
    // Two mails, each between sending and marking: SES itself, what is read to mark it, and the mark.
    expect(doubled.filter((more) => more === 1).length).toBeLessThanOrEqual(6);
  }, 180_000);

  test('both mails of a doubled question open the same request, and the first press spends both', async () => {
    const person = await somebody();
    await laptop.post('/_local/faults', { function: 'SendMessage', service: 'ses', kind: 'kill-after' });
    await ask(person);
    await laptop.idle();
    const links = (await mailsTo(laptop, person.email)).map(linksOf).filter(({ confirm }) => confirm !== '');
    expect(links).toHaveLength(2);
    for (const { confirm } of links) expect((await fetch(confirm)).status).toBe(200);
    expect((await press(links[0]?.confirm ?? '')).status).toBe(200);
    for (const { confirm } of links) expect((await press(confirm)).status).toBe(410);
    await laptop.idle();
    for (const { status } of links) expect((await fetch(status)).status).toBe(200);
  });

  test('at the door, at any call: whoever asks again is asked to confirm once, and all is erased', async () => {
    const erased = await eraseWhileDying('ReceiveRequest', async (person) => {
      const first = await ask(person);
      await clear();
      if (first.status !== 202) expect((await ask(person)).status).toBe(202);
      expect(await laptop.gate({ email: person.email }, 'email', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
      await laptop.idle();
      const { confirm, requestId } = await questionFor(person);
      await press(confirm);
      await laptop.idle();
      return { ...person, requestId };
    });
    const ends = await endsOf(erased);
    for (const { mails, gate, rights } of ends)
      expect({ mails, gate, rights }).toEqual({
        mails: ends[0]?.mails,
        gate: ends[0]?.gate,
        rights: ends[0]?.rights,
      });
    // What the door kept before it died is closed too.
    const open = (await laptop.rows('Requests')).filter((row) => row.sk === 'case' && !row.closedAt);
    expect(open).toEqual([]);
  }, 120_000);

  test('at a pressed confirmation, at any call: it is pressed again, or goes on by the schedule', async () => {
    const erased = await eraseWhileDying('ConfirmRequest', async (person) => {
      await ask(person);
      await laptop.idle();
      const { confirm, requestId } = await questionFor(person);
      const first = await press(confirm);
      await clear();
      // 410: it was confirmed, and the door died before it could say so.
      if (first.status !== 200) expect([200, 410]).toContain((await press(confirm)).status);
      await laptop.idle();
      return { ...person, requestId };
    });
    expectWhole(await endsOf(erased));
  }, 120_000);

  test('at the door, after it kept a request: the schedule goes on with it, though nobody asks again', async () => {
    const person = await somebody();
    await laptop.post('/_local/faults', { function: 'ReceiveRequest', service: 'sqs', kind: 'kill-before' });
    expect((await ask(person)).status).toBe(500);
    expect(await laptop.gate({ email: person.email }, 'email', 'direct-marketing')).toMatchObject({
      reasons: ['objected'],
    });
    await wait();
    const { confirm, requestId } = await confirmationFor(laptop, person.email);
    await press(confirm);
    await laptop.idle();
    expectWhole(await endsOf([{ ...person, requestId }]));
  });

  const mailFrom = (address: string, text: string) =>
    [
      `Return-Path: <${address}>`,
      `Authentication-Results: mx1.nordicgreen.se; dmarc=pass header.from=${address.split('@')[1]}`,
      `From: Anna Ek <${address}>`,
      'To: personuppgifter@nordicgreen.se',
      'Subject: Hej',
      `Message-ID: <${address}>`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '',
    ].join('\r\n');

  /** One mail on a good day, and one for each call at which the reader of mails dies. */
  const deliverWhileDying = async (addresses: () => Promise<string>, text: string) => {
    const deliver = async (): Promise<string> => {
      const address = await addresses();
      await fetch(`${laptop.url}/_local/mail`, { method: 'POST', body: mailFrom(address, text) });
      await laptop.idle();
      return address;
    };
    await clear();
    const delivered = [await deliver()];
    const calls = await callsOf('ReceiveMail');
    expect(calls).toBeGreaterThan(3);
    for (const death of deathsAt(calls)) {
      await plan('ReceiveMail', death);
      delivered.push(await deliver());
      await clear();
    }
    const { queues } = await laptop.dump();
    expect(Object.values(queues).flat()).toEqual([]);
    return delivered;
  };

  test('while it reads a mail, at any call: a no is recorded and answered once, and the mail is gone', async () => {
    const before = (await laptop.rows('Evidence')).filter(({ type }) => type === 'objection-recorded').length;
    const stoppers = await deliverWhileDying(
      async () => (await somebody()).email,
      'Hej! Jag vill inte ha någon reklam från er. Ta bort mig från alla utskick. Mvh Anna',
    );
    for (const email of stoppers) {
      expect(await laptop.gate({ email }, 'sms', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
      // The form's own, and the answer.
      expect(await mailsTo(laptop, email), email).toHaveLength(2);
    }
    const after = (await laptop.rows('Evidence')).filter(({ type }) => type === 'objection-recorded').length;
    expect(after - before).toBe(stoppers.length);
    expect((await laptop.mailsIn()).objects).toEqual([]);
  }, 120_000);

  test('while it reads what somebody has to read, at any call: that is one item with its mail', async () => {
    let count = 0;
    const writers = await deliverWhileDying(async () => {
      count += 1;
      return `writer-${count}@example.se`;
    }, 'Jag begär att ni raderar alla mina personuppgifter enligt artikel 17. Ring mig om min faktura.');
    const { objects } = await laptop.mailsIn();
    expect(objects).toHaveLength(writers.length);
    const reviews = (await laptop.rows('Requests')).filter((row) => row.kind === 'review');
    const requested = (await laptop.rows('Evidence')).filter(({ type }) => type === 'requested');
    for (const address of writers) {
      const own = reviews.filter((row) => JSON.stringify(row).includes(address));
      const mail = objects.find(({ body }) => body.includes(address));
      expect(own, address).toMatchObject([{ personal: { objectKey: mail?.key } }]);
      expect(requested.filter(({ subject }) => subject === own[0]?.requestId)).toHaveLength(1);
    }
    const list = await laptop.get('/staff/requests', await staffHeaders(laptop, 'dpo'));
    const { requests } = (await list.json()) as { requests: { kind: string }[] };
    expect(requests.filter((one) => one.kind === 'review')).toHaveLength(writers.length);
  }, 120_000);
});

/** As `aws sqs start-message-move-task` does it: every dead letter goes back into the queue that it fell out of. */
const redrive = async (dataDir: string): Promise<number> => {
  const fauxqs = await startFauxqs(dataDir);
  let moved = 0;
  try {
    const queues = [...fauxqs.sqs.allQueues()];
    for (const dead of queues.filter(({ name }) => name.includes('DeadLetters'))) {
      // The dead letters of a queue are named after it; eight letters at its end are CloudFormation's.
      const source = queues.find((one) => one !== dead && dead.name.startsWith(one.name.slice(0, -8)));
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

const deadLettersOf = async (laptop: Laptop): Promise<readonly string[]> =>
  Object.entries((await laptop.dump()).queues).flatMap(([name, messages]) => messages.map(() => name));

describe('what lies among the dead', () => {
  test.each(['dynamodb:DeleteItem', 'dynamodb:BatchWriteItem', 'kms:GenerateDataKey'])(
    'an erasure that lacks %s is done by a redrive once the grant is there',
    async (action) => {
      const broken = await Laptop.start({ template: await templateWithout('AdvanceRequest', action) });
      const email = 'denied@example.se';
      await broken.form('offer', submission({ email }, ['offer-email-1']));
      await broken.idle();
      await broken.post('/requests', { right: 'erasure', email });
      await broken.idle();
      // Some grants are missed before the question is asked, some when it has been answered.
      const asked = (await mailsTo(broken, email)).map(linksOf).find(({ confirm }) => confirm !== '');
      if (asked) expect((await fetch(asked.confirm, { method: 'POST' })).status).toBe(200);
      await broken.idle();
      expect(await deadLettersOf(broken)).toEqual([expect.stringMatching(/^Fulfilment.*DeadLetters/)]);
      expect(JSON.stringify((await broken.dump()).queues)).not.toContain(email);
      expect(await broken.logs()).toContain('AccessDeniedException');
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
        expect(await deadLettersOf(mended)).toEqual([]);
        // The form's own mail, the question, and the answer.
        expect(await mailsTo(mended, email)).toHaveLength(3);
      } finally {
        await mended.stop();
      }
    },
  );

  test('a form of somebody who was erased meanwhile comes to nothing when it is redriven', async () => {
    const email = 'redriven@example.se';
    const broken = await Laptop.start({
      template: await templateWithout('RecordSubmission', 'kms:GenerateDataKey'),
    });
    await broken.form('offer', submission({ email, name: 'Zqredriven' }, ['offer-email-1']));
    await broken.idle();
    expect(await deadLettersOf(broken)).toEqual([expect.stringMatching(/^Submissions.*DeadLetters/)]);
    expect(JSON.stringify(await broken.rows('Inbox'))).toContain(email);
    await broken.post('/requests', { right: 'erasure', email });
    await broken.idle();
    await fetch((await confirmationFor(broken, email)).confirm, { method: 'POST' });
    await broken.idle();
    expect(JSON.stringify((await broken.dump()).tables)).not.toMatch(/redriven/i);
    await broken.end('SIGTERM');

    expect(await redrive(broken.dataDir)).toBe(1);
    const mended = await Laptop.start({ dataDir: broken.dataDir });
    try {
      await mended.idle();
      expect(JSON.stringify(await mended.dump())).not.toMatch(/redriven/i);
      expect(await deadLettersOf(mended)).toEqual([]);
      expect(await mended.gate({ email }, 'email', 'direct-marketing')).toMatchObject({
        reasons: ['objected'],
      });
      expect(await mailsTo(mended, email)).toHaveLength(2);
    } finally {
      await mended.stop();
    }
  });
});
