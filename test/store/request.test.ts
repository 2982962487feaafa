import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
/** The mails after the first, which told Anna what is kept about her. */
const mailsOf = (house: House) => house.mails.slice(1);

describe('a repeat', () => {
  test('joins the open request: one mail for an address and right, and a new id for whoever asks', async () => {
    const house = await withAnna();
    const { request, work } = house.verbs();
    const one = await request({ right: 'erasure', email: ANNA.email });
    await work();
    const other = await request({ right: 'erasure', email: 'ANNA@example.se' });
    await work();
    expect(other.requestId).not.toBe(one.requestId);
    expect(mailsOf(house)).toHaveLength(1);
    expect((await house.verbs().listRequests()).map(({ requestId }) => requestId)).toEqual([one.requestId]);
    expect(await happenings(house)).toContain('joined');
  });

  test('made at the same moment sends one mail too', async () => {
    const house = await withAnna();
    const { request, work } = house.verbs();
    await Promise.all(Array.from({ length: 4 }, () => request({ right: 'erasure', email: ANNA.email })));
    await work();
    expect(mailsOf(house)).toHaveLength(1);
  });

  test('leads with the token of the open request to where that stands', async () => {
    const house = await withAnna();
    const { request, work, status } = house.verbs();
    await request({ right: 'access', email: ANNA.email });
    await work();
    const { requestId } = await request({ right: 'access', email: ANNA.email });
    await work();
    const token = mailsOf(house)[0]?.status?.token ?? '';
    expect(await status({ requestId, token })).toMatchObject({ state: 'awaiting-identity' });
  });

  test('on another day is asked again, with time to confirm, and the first mail’s link still works', async () => {
    const house = await withAnna();
    const { request, work, confirm, deadlines } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    house.wait({ days: 15 });
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    expect(mailsOf(house)).toHaveLength(2);
    house.wait({ days: 10 });
    await deadlines();
    await work();
    expect(mailsOf(house)).toHaveLength(2);
    expect(await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' })).toBeDefined();
  });

  test('within the day is asked again the next day, and not if it was confirmed meanwhile', async () => {
    const house = await withAnna();
    const { request, work, confirm, deadlines } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await request({ right: 'access', email: ANNA.email });
    await work();
    house.wait({ minutes: 60 });
    await request({ right: 'erasure', email: ANNA.email });
    await request({ right: 'access', email: ANNA.email });
    await work();
    expect(mailsOf(house)).toHaveLength(2);
    const access = mailsOf(house)[1]?.confirm;
    await confirm(access ?? { requestId: '', token: '' });
    await work();
    house.wait({ days: 1 });
    await deadlines();
    await work();
    expect(mailsOf(house)).toHaveLength(3);
    expect(mailsOf(house)[2]?.confirm?.requestId).toBe(mailsOf(house)[0]?.confirm?.requestId);
  });

  test('that nobody confirms either has lapsed, and that is told, before the first had to be answered', async () => {
    const house = await withAnna();
    const { request, work, deadlines, listRequests } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    const [first] = await listRequests();
    house.wait({ days: 18 });
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    const mails = mailsOf(house).length;
    while (mailsOf(house).length === mails) {
      house.wait({ days: 1 });
      await deadlines();
      await work();
    }
    expect(house.now() < (first?.dueAt ?? '')).toBe(true);
    expect(await listRequests()).toEqual([]);
  });

  test('of a stranger’s forgotten request is one of its own when that has too little time left', async () => {
    const house = await withAnna();
    const { request, work, confirm } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    house.wait({ days: 20 });
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    house.wait({ days: 7 });
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    const ids = new Set(mailsOf(house).map((mail) => mail.confirm?.requestId));
    expect(ids.size).toBe(2);
    house.wait({ days: 20 });
    expect(await confirm(mailsOf(house).at(-1)?.confirm ?? { requestId: '', token: '' })).toBeDefined();
  });

  test('never adds a right to what an earlier mail asked to confirm', async () => {
    const house = await withAnna();
    const { request, work, confirm, status } = house.verbs();
    await request({ right: 'access', email: ANNA.email });
    await work();
    await request({ rights: ['access', 'erasure'], email: ANNA.email });
    await work();
    await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' });
    const link = mailsOf(house)[0]?.status ?? { requestId: '', token: '' };
    expect((await status(link))?.rights).toEqual([{ right: 'access', state: 'awaiting-review' }]);
    expect((await status(mailsOf(house)[1]?.status ?? link))?.rights).toEqual([
      { right: 'erasure', state: 'awaiting-identity' },
    ]);
  });
});

describe('an address', () => {
  test('gets five mails a day about requests that nobody confirmed; the rest comes on the days after, none is lost', async () => {
    const house = await withAnna();
    const { request, work, deadlines } = house.verbs();
    const rights = ['access', 'rectification', 'erasure', 'restriction', 'portability'] as const;
    for (const right of rights) await request({ right, email: ANNA.email });
    await work();
    expect(mailsOf(house)).toHaveLength(5);
    // All of them lapse on one day, and a request of another sort comes on the same day.
    house.wait({ days: 21 });
    await deadlines();
    await work();
    await request({ right: 'access', email: ANNA.email });
    await work();
    expect(mailsOf(house)).toHaveLength(10);
    house.wait({ days: 1 });
    await deadlines();
    await work();
    expect(mailsOf(house)).toHaveLength(11);
    expect(mailsOf(house).at(-1)?.confirm).toBeDefined();
  });

  test('gets one courtesy answer a day, however often somebody says no; every no counts', async () => {
    const house = await openHouse(engine);
    const { request, work } = house.verbs();
    for (let turn = 0; turn < 10; turn += 1) await request({ right: 'objection', email: 'bo@example.se' });
    await work();
    expect(house.mails).toHaveLength(1);
    house.wait({ days: 1 });
    await request({ right: 'objection', email: 'bo@example.se' });
    await work();
    expect(house.mails).toHaveLength(2);
    expect(await house.verbs().listRequests()).toEqual([]);
  });
});

describe('an objection', () => {
  test('holds at once, for what it names, without a confirmation, and makes no record due', async () => {
    const house = await withAnna();
    const { request, ask, work, sweep } = house.verbs();
    await request({ right: 'objection', email: ANNA.email, scope: { channels: ['sms'] } });
    expect(await ask({ email: ANNA.email }, offer('sms'))).toMatchObject({ allowed: false, rule: 'L7' });
    expect(await ask({ phone: ANNA.phone }, offer('sms'))).toMatchObject({ allowed: false, rule: 'L7' });
    expect(await ask({ email: ANNA.email }, offer('email'))).toMatchObject({ allowed: true });
    await request({ right: 'withdrawal', email: ANNA.email });
    await work();
    expect(await ask({ email: ANNA.email }, offer('email'))).toMatchObject({ allowed: false, rule: 'L7' });
    expect(await sweep()).toMatchObject({ deleted: 0 });
  });

  test('beside a right that needs a confirmation is done while that waits', async () => {
    const house = await withAnna();
    const { request, work, status } = house.verbs();
    await request({ rights: ['objection', 'access'], email: ANNA.email });
    await work();
    expect(await status(mailsOf(house)[0]?.status ?? { requestId: '', token: '' })).toMatchObject({
      state: 'awaiting-identity',
      rights: [
        { right: 'objection', state: 'completed' },
        { right: 'access', state: 'awaiting-identity' },
      ],
    });
  });
});

describe('what cannot go on by itself', () => {
  test('waits for staff, by its deadline: an access that was confirmed, and somebody whom no mail reaches', async () => {
    const house = await withAnna();
    const { request, work, confirm, listRequests } = house.verbs();
    await request({ right: 'access', email: ANNA.email });
    await work();
    await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' });
    house.wait({ days: 1 });
    await request({ right: 'erasure', phone: '+46709999999' });
    await work();
    const list = await listRequests();
    expect(list.map(({ rights, state }) => [rights[0]?.right, state])).toEqual([
      ['access', 'awaiting-review'],
      ['erasure', 'awaiting-review'],
    ]);
    expect(JSON.stringify(list)).not.toMatch(/example\.se|\+46/);
    expect(list[0]?.dueAt).toBe('2026-04-07T21:59:59.999Z');
  });

  test('an erasure beside an access waits until the copy has been given', async () => {
    const house = await withAnna();
    const { request, work, confirm, status } = house.verbs();
    await request({ rights: ['access', 'erasure'], email: ANNA.email });
    await work();
    await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' });
    await work();
    expect(await status(mailsOf(house)[0]?.status ?? { requestId: '', token: '' })).toMatchObject({
      rights: [
        { right: 'access', state: 'awaiting-review' },
        { right: 'erasure', state: 'awaiting-review' },
      ],
    });
    expect(await house.rows('register')).not.toEqual([]);
  });

  test('a stranger’s unconfirmed access stands in no erasure’s way, and ends with it', async () => {
    const house = await withAnna();
    const { request, work, confirm, listRequests } = house.verbs();
    await request({ right: 'access', email: ANNA.email });
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    await confirm(mailsOf(house)[1]?.confirm ?? { requestId: '', token: '' });
    await work();
    expect(await house.rows('register')).toEqual([]);
    expect(await listRequests()).toEqual([]);
  });
});

test('what a lost queue message left behind is found by the schedule', async () => {
  const house = await withAnna();
  const { request, work, deadlines } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  house.fulfilment.lose();
  house.wait({ minutes: 16 });
  await deadlines();
  await house.fulfilment.deliverAll(house.verbs().advance);
  house.messages.lose();
  house.wait({ minutes: 16 });
  expect(await deadlines()).toEqual({ cases: 0, mails: 1 });
  await work();
  expect(mailsOf(house)).toHaveLength(1);
});

describe('a stranger’s request in somebody’s name', () => {
  test('with words of its own is confirmed by nobody who says something else, and loses nobody’s words', async () => {
    const house = await withAnna();
    const { request, work, confirm } = house.verbs();
    const change = (email: string) =>
      ({ right: 'rectification', email: ANNA.email, changes: { email } }) as const;
    await request(change('attacker@example.com'));
    await request(change('anna.ny@example.se'));
    await work();
    await confirm(mailsOf(house)[1]?.confirm ?? { requestId: '', token: '' });
    const cases = (await house.rows('requests')).filter(({ sk }) => sk === 'case');
    const confirmed = cases.filter(({ confirmedAt }) => confirmedAt);
    expect(confirmed.map(({ personal }) => (personal as { changes: string }).changes)).toEqual([
      JSON.stringify({ email: 'anna.ny@example.se' }),
    ]);
    expect(cases).toHaveLength(2);
  });

  test('for more than they ask for themselves stands not in their way', async () => {
    const house = await withAnna();
    const { request, work, confirm } = house.verbs();
    await request({ rights: ['erasure', 'access'], email: ANNA.email });
    await work();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    await confirm(mailsOf(house)[1]?.confirm ?? { requestId: '', token: '' });
    await work();
    expect(await house.rows('register')).toEqual([]);
  });

  test('repeated for ever keeps no record longer than some weeks past its time', async () => {
    const house = await withAnna();
    const { request, work, deadlines, sweep } = house.verbs();
    house.wait({ months: 5, days: 25 });
    let kept = 0;
    for (; kept < 40 && (await profiles(house)).length > 0; kept += 1) {
      await request({ right: 'access', email: ANNA.email });
      house.wait({ days: 5 });
      await work();
      await deadlines();
      await work();
      await sweep();
    }
    expect(kept).toBeLessThan(20);
  });

  test('many times in other words delays no plain one, and nobody is asked what can no longer be answered', async () => {
    const house = await withAnna();
    const { request, work, deadlines } = house.verbs();
    for (let turn = 0; turn < 30; turn += 1)
      await request({ right: 'erasure', email: ANNA.email, details: `nummer ${turn}` });
    const plain = await request({ right: 'erasure', email: ANNA.email });
    await work();
    const asked = mailsOf(house).map(({ confirm }) => confirm?.requestId);
    expect(asked).toHaveLength(3);
    expect(asked).toContain(plain.requestId);

    for (let day = 0; day < 45; day += 1) {
      const before = house.mails.length;
      house.wait({ days: 1 });
      await deadlines();
      await work();
      expect(house.mails.length - before).toBeLessThanOrEqual(5);
      const links = house.mails.slice(before).flatMap(({ confirm }) => confirm ?? []);
      const cases = await house
        .verbs()
        .stores()
        .cases.readAll(links.map(({ requestId }) => requestId));
      for (const { confirmBefore = '' } of cases) expect(confirmBefore > house.now()).toBe(true);
    }
    expect(await house.verbs().listRequests()).toEqual([]);
  });

  test('that names a telephone only makes one open case, however often it comes', async () => {
    const house = await openHouse(engine);
    await house
      .verbs()
      .fillIn(filledIn(house.now(), { name: 'Cia', phone: '+46701112233' }, { consents: BOXES }));
    for (let turn = 0; turn < 12; turn += 1) {
      await house.verbs().request({ right: 'access', phone: '+46701112233' });
      await house.verbs().work();
    }
    expect(await house.verbs().listRequests()).toHaveLength(1);
    expect((await profiles(house))[0]?.holds).toHaveLength(1);
  });
});

test('an erasure beside a restriction ends both, and keeps nothing of whom it was about', async () => {
  const house = await withAnna();
  const { request, work, confirm, listRequests } = house.verbs();
  await request({
    rights: ['erasure', 'restriction'],
    email: ANNA.email,
    name: 'Anna Ek',
    details: 'mina ord',
  });
  await work();
  await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' });
  await work();
  expect(await listRequests()).toEqual([]);
  expect(JSON.stringify(await house.rows('requests'))).not.toMatch(/Anna|mina ord|example/);
});

test('somebody unknown is told of every right that nothing is held', async () => {
  const house = await openHouse(engine);
  const { request, work, confirm, listRequests } = house.verbs();
  await request({ rights: ['access', 'erasure', 'portability'], email: 'nobody@example.se' });
  await work();
  await confirm(house.mails[0]?.confirm ?? { requestId: '', token: '' });
  await work();
  expect(house.mails).toHaveLength(2);
  expect(await listRequests()).toEqual([]);
});

test('a form between the confirmation and the erasure keeps nothing of what was there', async () => {
  const house = await withAnna();
  const { request, work, confirm, receive, record } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  await work();
  await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' });
  house.wait({ minutes: 1 });
  await receive(filledIn(house.now(), { name: 'Anna Ny', email: ANNA.email }, { consents: BOXES }));
  await house.submissions.deliverAll(record);
  await work();
  expect(JSON.stringify(await house.rows('register'))).not.toMatch(/1234567|Anna Ek/);
});

test('an answer that no mail server takes is given up after a month, and its address goes', async () => {
  const house = await withAnna();
  const { request, work, confirm, deadlines, status } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  await work();
  await confirm(mailsOf(house)[0]?.confirm ?? { requestId: '', token: '' });
  await house.fulfilment.deliverAll(house.verbs().advance);
  house.messages.lose();
  house.wait({ days: 31 });
  await house.verbs().deadlines();
  house.messages.lose();
  await house.fulfilment.deliverAll(house.verbs().advance);
  await deadlines();
  await work();
  expect(JSON.stringify(await house.rows('requests'))).not.toContain('example.se');
  const view = await status(mailsOf(house)[0]?.status ?? { requestId: '', token: '' });
  expect(view?.steps.map(({ step }) => step).slice(-2)).toEqual(['not-told', 'closed']);
});
