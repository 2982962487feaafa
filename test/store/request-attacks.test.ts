import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, type Link, openHouse, profiles } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const NONE: Link = { requestId: '', token: '' };

const withAnna = async (): Promise<House> => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA, { consents: BOXES }));
  return house;
};
const lastLink = (house: House): Link => house.mails.findLast(({ confirm }) => confirm)?.confirm ?? NONE;
const isAsked = (house: House, requestId: string) =>
  house.mails.some(({ confirm }) => confirm?.requestId === requestId);
const isToldErased = (house: House) => house.mails.some(({ subject }) => /raderade/.test(subject));

describe('a plain request is asked about on its day', () => {
  test('whatever worded and plain requests alternate before it', async () => {
    const house = await withAnna();
    const { request, work } = house.verbs();
    for (let turn = 0; turn < 20; turn += 1) {
      await request({ right: 'access', email: ANNA.email, details: `nummer ${turn}` });
      await work();
      await request({ right: 'access', email: ANNA.email });
      await work();
    }
    const { requestId } = await request({ right: 'erasure', email: ANNA.email });
    await work();
    expect(isAsked(house, requestId)).toBe(true);
  });

  test('whatever pairs of rights are asked for in turn before it', async () => {
    const house = await withAnna();
    const { request, work } = house.verbs();
    const pairs = [
      ['access', 'rectification'],
      ['rectification', 'portability'],
      ['portability', 'access'],
    ] as const;
    for (let turn = 0; turn < 30; turn += 1) {
      await request({ rights: [...(pairs[turn % 3] ?? pairs[0])], email: ANNA.email });
      await work();
    }
    const { requestId } = await request({ right: 'erasure', email: ANNA.email });
    await work();
    expect(isAsked(house, requestId)).toBe(true);
  });

  test('also where a stranger’s unclear one names the same address', async () => {
    const house = await openHouse(engine);
    const { request, work, fillIn } = house.verbs();
    await fillIn(filledIn(house.now(), { name: 'One', email: 'one@example.com', phone: '+46709990001' }));
    await fillIn(filledIn(house.now(), { name: 'Two', email: 'two@example.com', customerNumber: 'C-2' }));
    await request({
      right: 'erasure',
      email: 'cia@example.se',
      phone: '+46709990001',
      customerNumber: 'C-2',
    });
    await work();
    const { requestId } = await request({ right: 'erasure', email: 'cia@example.se' });
    await work();
    expect(isAsked(house, requestId)).toBe(true);
  });
});

test('two confirmed erasures at once are done once, and the person is told', async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    const house = await withAnna();
    const { request, work, confirm, advance, deadlines } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email, details: 'mina ord' });
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    const links = house.mails.flatMap((mail) => mail.confirm ?? []);
    expect(links).toHaveLength(2);
    for (const link of links) await confirm(link);
    house.fulfilment.lose();
    await Promise.allSettled(links.map(({ requestId }) => advance({ requestId })));
    house.wait({ minutes: 20 });
    await deadlines();
    await work();
    expect(isToldErased(house)).toBe(true);
    expect(await house.rows('register')).toEqual([]);
    expect(await house.verbs().listRequests()).toEqual([]);
  }
});

test('a confirmed request holds its record, however many strangers’ requests came before it', async () => {
  const house = await withAnna();
  const { request, work, deadlines, sweep, confirm } = house.verbs();
  house.wait({ months: 5, days: 25 });
  for (let turn = 0; turn < 10; turn += 1)
    await request({ right: 'access', email: ANNA.email, details: `nummer ${turn}` });
  await work();
  await request({ right: 'access', email: ANNA.email });
  await work();
  expect(await confirm(lastLink(house))).toBeDefined();
  await work();
  for (let day = 0; day < 35; day += 1) {
    house.wait({ days: 1 });
    await deadlines();
    await work();
    await sweep();
  }
  expect(await profiles(house)).toHaveLength(1);
});

test('a second question that is on its way while the first is confirmed costs nobody the answer', async () => {
  const house = await withAnna();
  const { request, work, confirm, advance } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  await work();
  const first = lastLink(house);
  house.wait({ days: 2 });
  await request({ right: 'erasure', email: ANNA.email });
  await house.fulfilment.deliverAll(advance);
  let isPressed = false;
  const slow = house.verbs(async (command, call) => {
    const answer = await call();
    if (command !== 'SendRawEmail' || isPressed) return answer;
    isPressed = true;
    await confirm(first);
    await house.fulfilment.deliverAll(advance);
    return answer;
  });
  await house.messages.deliverAll(slow.inform);
  await work();
  expect(isPressed).toBe(true);
  expect(isToldErased(house)).toBe(true);
});

test('a mail that is read while its sender is erased does not stay', async () => {
  const house = await withAnna();
  const { request, work, confirm } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  await work();
  const raw = `From: ${ANNA.email}\r\nSubject: Hej\r\n\r\nHej, min faktura är fel. Kan ni ringa mig?\r\n`;
  house.objects.set('incoming/late', Buffer.from(raw));
  const came = house.now();
  house.wait({ minutes: 1 });
  let isErased = false;
  const slow = house.verbs(async (command, call) => {
    const answer = await call();
    if (isErased || !/BatchGet/.test(command)) return answer;
    isErased = true;
    await confirm(lastLink(house));
    await work();
    return answer;
  });
  await slow.takeMail('incoming/late', came).catch(() => undefined);
  await house.verbs().takeMail('incoming/late', came);
  expect(isErased).toBe(true);
  expect(house.objects.size).toBe(0);
  expect(await house.verbs().listRequests()).toEqual([]);
});

test('what comes after a confirmation is kept, however late the erasure is carried out', async () => {
  const house = await withAnna();
  const { request, work, confirm, takeMail, advance } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  await work();
  await confirm(lastLink(house));
  house.wait({ minutes: 1 });
  const raw = `From: ${ANNA.email}\r\nSubject: Hej\r\n\r\nHej, min faktura är fel. Kan ni ringa mig?\r\n`;
  house.objects.set('incoming/new', Buffer.from(raw));
  const came = house.now();
  house.wait({ minutes: 1 });
  await house.fulfilment.deliverAll(advance);
  expect(await takeMail('incoming/new', came)).toBe('for-review');
});
