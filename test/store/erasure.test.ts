import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawDump } from './dump.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, type Link, openHouse, profiles } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = {
  name: 'Anna Qvistanna',
  email: 'qvxanna@example.se',
  phone: '+46701740605',
  customerNumber: 'QVX-4711',
  postalAddress: { street: 'Qvxgatan 7', postalCode: '111 22', city: 'Stockholm', country: 'SE' },
};
const SHAPES = /qvx|qvist|1740605/i;
const BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const OFFER = { channel: 'email', purpose: 'direct-marketing' } as const;
const IDENTIFIERS = [
  { email: ANNA.email },
  { phone: ANNA.phone },
  { customerNumber: ANNA.customerNumber },
  { postal: { ...ANNA.postalAddress, name: ANNA.name } },
] as const;

const annaIsIn = (house: House) => house.verbs().fillIn(filledIn(house.now(), ANNA, { consents: BOXES }));

const lastLink = (house: House, kind: 'confirm' | 'status'): Link => {
  const link = house.mails.findLast((mail) => mail[kind])?.[kind];
  if (!link) throw new Error(`No mail has a link to ${kind}`);
  return link;
};

/** Anna asks, confirms, and is told. */
const eraseAnna = async (house: House) => {
  const verbs = house.verbs();
  await verbs.request({ right: 'erasure', email: ANNA.email });
  await verbs.work();
  await verbs.confirm(lastLink(house, 'confirm'));
  await verbs.work();
};

const everything = (house: House) =>
  rawDump(house, 'inbox', 'register', 'suppressions', 'requests', 'evidence');

test('a request for erasure stops marketing before anybody has confirmed, and deletes nothing', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await house.verbs().request({ right: 'erasure', email: ANNA.email });
  expect(await house.verbs().ask({ email: ANNA.email }, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
  await house.verbs().work();
  await house.verbs().sweep();
  expect(await profiles(house)).toHaveLength(1);
  for (const identifier of IDENTIFIERS) {
    expect(await house.verbs().ask(identifier, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
  }
});

test('confirmed, everything is gone but the no’s and the proof, and the person is told what stays', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await eraseAnna(house);
  expect(await everything(house)).not.toMatch(SHAPES);
  expect(await house.rows('register')).toEqual([]);
  expect(house.mails.map(({ to }) => to)).toEqual([ANNA.email, ANNA.email, ANNA.email]);
  expect(house.mails.at(-1)?.subject).toMatch(/radera/i);
  for (const identifier of IDENTIFIERS) {
    expect(await house.verbs().ask(identifier, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
  }
  expect(await happenings(house)).toEqual(
    ['form-recorded', 'informed', 'requested', 'told', 'confirmed', 'fulfilled', 'record-deleted', 'told']
      // At receipt, when it is not proven, and at the confirmation, when it makes the record due.
      .concat('objection-recorded', 'objection-recorded')
      .sort(),
  );
});

test('the case shows its steps and is closed, and its status link still opens it', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await eraseAnna(house);
  const view = await house.verbs().status(lastLink(house, 'status'));
  expect(view).toMatchObject({ state: 'completed', rights: [{ right: 'erasure', state: 'completed' }] });
  expect(view?.steps.map(({ step }) => step)).toEqual([
    'received',
    'marketing-stopped',
    'confirmation-sent',
    'confirmed',
    'erased',
    'told',
    'closed',
  ]);
});

test('somebody unknown who confirms is honestly told that nothing is held', async () => {
  const house = await openHouse(engine);
  const verbs = house.verbs();
  await verbs.request({
    right: 'erasure',
    email: 'qvxnobody@example.se',
    language: 'en',
    name: 'Qvx Nobody',
  });
  await verbs.work();
  expect(house.mails).toHaveLength(1);
  expect(house.mails[0]?.text).not.toContain('Qvx');
  await verbs.confirm(lastLink(house, 'confirm'));
  await verbs.work();
  expect(house.mails).toHaveLength(2);
  expect(await verbs.status(lastLink(house, 'status'))).toMatchObject({ state: 'completed' });
  expect(await everything(house)).not.toMatch(SHAPES);
});

describe('an attacker who names another', () => {
  test('and gives an address of their own never gets a mail about a person that is known', async () => {
    const house = await openHouse(engine);
    await annaIsIn(house);
    const { request, work } = house.verbs();
    await request({ right: 'erasure', customerNumber: ANNA.customerNumber, email: 'attacker@example.com' });
    await work();
    expect(house.mails.map(({ to }) => to)).toEqual([ANNA.email, ANNA.email]);
  });

  test('gets the victim’s record deleted by no confirmation of their own', async () => {
    const house = await openHouse(engine);
    const { request, work, confirm, sweep } = house.verbs();
    await annaIsIn(house);
    // The telephone is shared, so it names nobody, and the attacker's own address is asked.
    await house
      .verbs()
      .fillIn(filledIn(house.now(), { name: 'Bo', email: 'bo@example.se', phone: ANNA.phone }));
    await request({ right: 'erasure', phone: ANNA.phone, email: 'attacker@example.com' });
    await work();
    await confirm(lastLink(house, 'confirm'));
    await work();
    await sweep();
    expect((await profiles(house)).map(({ details }) => details.name).sort()).toEqual([ANNA.name, 'Bo']);
  });
});

describe('a confirmation', () => {
  test('counts once, and neither another case’s token nor a status token confirms anything', async () => {
    const house = await openHouse(engine);
    await annaIsIn(house);
    const { request, work, confirm } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    const first = lastLink(house, 'confirm');
    await request({ right: 'access', email: ANNA.email });
    await work();
    const second = lastLink(house, 'confirm');
    const status = lastLink(house, 'status');
    expect(await confirm({ requestId: first.requestId, token: second.token })).toBeUndefined();
    expect(await confirm(status)).toBeUndefined();
    expect(await confirm({ requestId: first.requestId, token: '' })).toBeUndefined();
    expect(await confirm(first)).toBeDefined();
    expect(await confirm(first)).toBeUndefined();
  });

  test('comes too late after 21 days: the request has lapsed, the person is told so, and the no stands', async () => {
    const house = await openHouse(engine);
    await annaIsIn(house);
    const { request, work, confirm, deadlines, ask, status } = house.verbs();
    await request({ right: 'erasure', email: ANNA.email });
    await work();
    house.wait({ days: 21 });
    expect(await confirm(lastLink(house, 'confirm'))).toBeUndefined();
    await deadlines();
    await work();
    expect(house.mails).toHaveLength(3);
    expect(house.mails.at(-1)?.text).toContain('imy.se');
    expect(await status(lastLink(house, 'status'))).toMatchObject({ state: 'lapsed' });
    const [anna] = await profiles(house);
    expect(anna?.holds).toBeUndefined();
    expect(await ask({ email: ANNA.email }, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
    expect(await rawDump(house, 'requests')).not.toMatch(SHAPES);
    await deadlines();
    await work();
    expect(house.mails).toHaveLength(3);
  });
});

test('an open request holds a record past its six months, and its end lets it go', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  house.wait({ months: 5, days: 25 });
  const { request, work, sweep, deadlines } = house.verbs();
  await request({ right: 'access', email: ANNA.email });
  await work();
  house.wait({ days: 20 });
  await sweep();
  expect(await profiles(house)).toHaveLength(1);
  expect(await house.verbs().ask({ email: ANNA.email }, OFFER)).toMatchObject({
    allowed: false,
    rule: 'L13',
  });
  house.wait({ days: 1 });
  await deadlines();
  await work();
  expect(await sweep()).toMatchObject({ deleted: 1 });
});

test('a form that waits, also among the dead letters, comes back after an erasure from no redrive', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await house.verbs().receive(filledIn(house.now(), { ...ANNA, name: 'Qvx Again' }, { consents: BOXES }));
  const [redriven] = house.submissions.waiting;
  await house.verbs().requeueWaiting();
  const { request, confirm, record, sweep } = house.verbs();
  await request({ right: 'erasure', email: ANNA.email });
  await house.fulfilment.deliverAll(house.verbs().advance);
  await house.messages.deliverAll(house.verbs().inform);
  await confirm(lastLink(house, 'confirm'));
  await house.fulfilment.deliverAll(house.verbs().advance);
  expect(await everything(house)).not.toMatch(/Qvx Again/);
  if (redriven) await record(redriven.message);
  await house.verbs().work();
  await sweep();
  expect(await everything(house)).not.toMatch(SHAPES);
});

test('a form with a box, filled in after the erasure, is new: it waits unconfirmed, and they are asked once', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await eraseAnna(house);
  house.wait({ days: 1 });
  await annaIsIn(house);
  expect(await profiles(house)).toEqual([expect.objectContaining({ unconfirmedSince: house.now() })]);
  expect(house.mails.slice(3).map(({ consent }) => Boolean(consent))).toEqual([true]);
});
