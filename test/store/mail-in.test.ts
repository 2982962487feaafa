import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawDump } from './dump.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, openHouse, profiles } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const offer = (channel: 'email' | 'sms') => ({ channel, purpose: 'direct-marketing' }) as const;

const withAnna = async (): Promise<House> => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA, { consents: BOXES }));
  return house;
};

let written = 0;
const mail = (
  body: string,
  more: {
    from?: string;
    name?: string;
    subject?: string;
    dmarc?: string;
    headers?: string;
    id?: string;
  } = {},
): string => {
  written += 1;
  const {
    from = ANNA.email,
    name = 'Anna Ek',
    subject = 'Hej',
    dmarc = 'pass',
    headers = '',
    id = `<mail-${written}@example.se>`,
  } = more;
  return [
    `Return-Path: <${from}>`,
    `Authentication-Results: mx1.nordicgreen.se; dmarc=${dmarc} header.from=${from.split('@')[1]}`,
    `From: ${name} <${from}>`,
    'To: personuppgifter@nordicgreen.se',
    `Subject: ${subject}`,
    `Message-ID: ${id}`,
    ...(headers ? [headers] : []),
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
};

let objects = 0;
/** As SES puts it: another key for every delivery. */
const deliver = async (house: House, raw: string | Uint8Array) => {
  objects += 1;
  const key = `incoming/object${objects}`;
  house.objects.set(key, typeof raw === 'string' ? Buffer.from(raw) : raw);
  const outcome = await house.verbs().takeMail(key);
  await house.verbs().work();
  return outcome;
};

const STOP =
  'Hej!\r\n\r\nJag vill inte ha någon reklam från er. Ta bort mig från alla utskick.\r\n\r\nMvh\r\nAnna';

describe('a plain stop', () => {
  test('is recorded at once on everything that is held of the sender, answered once in their language, and the mail deleted', async () => {
    const house = await withAnna();
    expect(await deliver(house, mail(STOP))).toBe('stopped');
    const { ask, sweep } = house.verbs();
    for (const identifier of [{ email: ANNA.email }, { phone: ANNA.phone }]) {
      expect(await ask(identifier, offer('sms'))).toMatchObject({ allowed: false, rule: 'L7' });
    }
    expect(house.mails.map(({ to }) => to)).toEqual([ANNA.email, ANNA.email]);
    expect(house.mails[1]?.text).toMatch(/^Hej/);
    expect(house.objects.size).toBe(0);
    // A proven no that leaves nothing makes the record due.
    expect(await sweep()).toMatchObject({ deleted: 1 });
    expect(await rawDump(house, 'requests', 'suppressions', 'evidence')).not.toContain('anna@');
  });

  test('limited to text messages leaves the rest', async () => {
    const house = await withAnna();
    await deliver(house, mail('Hej, jag vill inte ha fler sms från er. Hälsningar Anna'));
    const { ask } = house.verbs();
    expect(await ask({ email: ANNA.email }, offer('sms'))).toMatchObject({ allowed: false });
    expect(await ask({ email: ANNA.email }, offer('email'))).toMatchObject({ allowed: true });
  });

  test('from somebody unknown holds too, and is answered in English', async () => {
    const house = await openHouse(engine);
    await deliver(
      house,
      mail('Hi,\r\n\r\nPlease unsubscribe me from all marketing.\r\n\r\nThanks\r\nBo', {
        from: 'bo@example.com',
        name: 'Bo',
        subject: 'Hi',
      }),
    );
    expect(await house.verbs().ask({ email: 'bo@example.com' }, offer('email'))).toMatchObject({
      allowed: false,
      rule: 'L7',
    });
    expect(house.mails[0]?.text).toMatch(/^Hello|^Hi/);
  });

  test('delivered twice, or redelivered after a crash, acts once', async () => {
    const house = await withAnna();
    const raw = mail(STOP);
    expect(await deliver(house, raw)).toBe('stopped');
    expect(await deliver(house, raw)).toBe('repeated');
    expect(house.mails).toHaveLength(2);
    expect(house.objects.size).toBe(0);
    expect((await happenings(house)).filter((type) => type === 'objection-recorded')).toHaveLength(1);
  });

  test('with a forged sender is honoured for that address, deletes nothing, and sends nobody a mail', async () => {
    const house = await withAnna();
    await deliver(house, mail(STOP, { dmarc: 'fail' }));
    expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({ allowed: false });
    expect(house.mails).toHaveLength(1);
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 0 });
    expect(await profiles(house)).toHaveLength(1);
  });

  test('through a relay that marks it as automatic is recorded and not answered', async () => {
    const house = await withAnna();
    await deliver(house, mail(STOP, { headers: 'Precedence: bulk\r\nAuto-Submitted: auto-generated' }));
    expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({ allowed: false });
    expect(house.mails).toHaveLength(1);
  });
});

describe('anything else', () => {
  test.each([
    ['access', 'Hej, jag vill veta vilka uppgifter ni har om mig enligt artikel 15. Mvh Anna'],
    [
      'access beside a stop',
      'Sluta skicka reklam. Skicka mig också en kopia på alla uppgifter ni har om mig.',
    ],
    ['a condition', 'Om ni höjer priset igen vill jag inte ha mer reklam från er.'],
    ['an erasure', 'Jag begär att ni raderar alla mina personuppgifter enligt artikel 17.'],
    ['an invoice', 'Hej, min faktura är fel. Kan ni ringa mig?'],
  ])('waits for a reader, with its deadline, and deletes nothing: %s', async (_name, body) => {
    const house = await withAnna();
    expect(await deliver(house, mail(body))).toBe('for-review');
    const { listRequests, sweep } = house.verbs();
    expect(await listRequests()).toEqual([
      expect.objectContaining({
        kind: 'review',
        state: 'awaiting-review',
        receivedAt: house.now(),
        dueAt: '2026-04-07T21:59:59.999Z',
      }),
    ]);
    expect(house.objects.size).toBe(1);
    expect(house.mails).toHaveLength(1);
    expect(await sweep()).toMatchObject({ deleted: 0 });
    expect(await profiles(house)).toHaveLength(1);
  });

  test('a clear erasure has stopped marketing by the time somebody reads it', async () => {
    const house = await withAnna();
    await deliver(house, mail('Jag begär att ni raderar alla mina personuppgifter enligt artikel 17.'));
    expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({
      allowed: false,
      rule: 'L7',
    });
  });

  test('an access stops nothing', async () => {
    const house = await withAnna();
    await deliver(
      house,
      mail('Hej, jag vill veta vilka uppgifter ni har om mig enligt artikel 15. Mvh Anna'),
    );
    expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({ allowed: true });
  });

  test('the same mail twice is one item', async () => {
    const house = await openHouse(engine);
    const [one, other] = await Promise.all([readFile('test/mails/s51.eml'), readFile('test/mails/s51.eml')]);
    expect(await deliver(house, one)).toBe('for-review');
    expect(await deliver(house, other)).toBe('repeated');
    expect(await house.verbs().listRequests()).toHaveLength(1);
    expect(house.objects.size).toBe(1);
  });

  test('bytes that are no mail are not lost either', async () => {
    const house = await openHouse(engine);
    await deliver(house, new Uint8Array([0, 255, 1, 254]));
    await deliver(house, '');
    expect(await house.verbs().listRequests()).toHaveLength(2);
  });

  test('loses its words when the raw mail’s time is over, and stays in the list', async () => {
    const house = await openHouse(engine);
    await deliver(house, mail('Hej, min faktura är fel. Kan ni ringa mig?'));
    house.wait({ days: 120 });
    await house.verbs().deadlines();
    await house.verbs().work();
    expect(await house.verbs().listRequests()).toHaveLength(1);
    expect(await rawDump(house, 'requests')).not.toMatch(/faktura|anna@/);
  });

  test('goes with the sender’s erasure: the mail, its words and their address', async () => {
    const house = await withAnna();
    await deliver(house, mail('Hej, min faktura är fel. Kan ni ringa mig?'));
    const { request, work, confirm } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    await confirm(house.mails.at(-1)?.confirm ?? { requestId: '', token: '' });
    await work();
    expect(house.objects.size).toBe(0);
    expect(await rawDump(house, 'requests', 'register')).not.toMatch(/faktura|anna@|Ek/);
  });
});

test('what SES writes when its rule is made is acknowledged, and an object that is gone is no failure', async () => {
  const house = await openHouse(engine);
  house.objects.set('incoming/AMAZON_SES_SETUP_NOTIFICATION', Buffer.from('hello'));
  expect(await house.verbs().takeMail('incoming/AMAZON_SES_SETUP_NOTIFICATION')).toBe('set-up');
  expect(await house.verbs().takeMail('incoming/never-there')).toBe('gone');
  expect(house.objects.size).toBe(0);
});

test('the month runs from when the mail came, however late it is read', async () => {
  const house = await openHouse(engine);
  house.objects.set('incoming/late', Buffer.from(mail('Hej, min faktura är fel. Kan ni ringa mig?')));
  const came = house.now();
  house.wait({ days: 9 });
  await house.verbs().takeMail('incoming/late', came);
  expect(await house.verbs().listRequests()).toEqual([
    expect.objectContaining({ receivedAt: came, dueAt: '2026-04-07T21:59:59.999Z' }),
  ]);
});
