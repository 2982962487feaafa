import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, type Link, openHouse, profiles } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const PHONE = '+46701234567';
const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: PHONE };
const BO = { name: 'Bo Ek', email: 'bo@example.se', phone: PHONE };
const BOXES = ['offer-email-1', 'offer-sms-1'];

/** Two of one household, or a victim and a stranger who typed the victim's telephone into a form. */
const household = async (): Promise<House> => {
  const house = await openHouse(engine);
  for (const person of [ANNA, BO])
    await house.verbs().fillIn(filledIn(house.now(), person, { consents: BOXES }));
  return house;
};

const linkTo = (house: House, to: string): Link => {
  const link = house.mails.findLast((mail) => mail.to === to && mail.confirm)?.confirm;
  if (!link) throw new Error(`Nobody asked ${to}`);
  return link;
};

const names = async (house: House) => (await profiles(house)).map(({ details }) => details.name).sort();

test('one’s erasure leaves the other’s requests, confirmed or not, as they were', async () => {
  const house = await household();
  const { request, work, confirm, status } = house.verbs();
  await request({ right: 'access', email: ANNA.email, phone: PHONE });
  await request({ right: 'erasure', email: BO.email, phone: PHONE });
  await work();
  const annas = house.mails.find(({ to, confirm: asks }) => to === ANNA.email && asks);
  await confirm(linkTo(house, BO.email));
  await work();
  expect(await names(house)).toEqual([ANNA.name]);
  expect(await status(annas?.status ?? { requestId: '', token: '' })).toMatchObject({
    state: 'awaiting-identity',
  });
  expect(await confirm(linkTo(house, ANNA.email))).toBeDefined();
  await work();
  expect(await status(annas?.status ?? { requestId: '', token: '' })).toMatchObject({
    state: 'awaiting-review',
  });
});

test('both erasures are done, and both people are told, whoever goes first', async () => {
  const house = await household();
  const { request, work, confirm } = house.verbs();
  for (const { email } of [ANNA, BO]) await request({ right: 'erasure', email, phone: PHONE });
  await work();
  await confirm(linkTo(house, ANNA.email));
  await confirm(linkTo(house, BO.email));
  await work();
  expect(await house.rows('register')).toEqual([]);
  expect(
    house.mails
      .filter(({ subject }) => /raderade/.test(subject))
      .map(({ to }) => to)
      .sort(),
  ).toEqual([ANNA.email, BO.email]);
  expect(await house.verbs().listRequests()).toEqual([]);
});

test('a request of one that names the other’s telephone stands in nobody’s way', async () => {
  const house = await household();
  const { request, work, confirm } = house.verbs();
  await request({ right: 'access', email: BO.email, phone: PHONE });
  await work();
  await confirm(linkTo(house, BO.email));
  await request({ right: 'erasure', email: ANNA.email });
  await work();
  await confirm(linkTo(house, ANNA.email));
  await work();
  expect(await names(house)).toEqual([BO.name]);
});

test('one’s erasure takes the forms of that name from the telephone, and not the other’s', async () => {
  const house = await household();
  const { receive, request, work, confirm } = house.verbs();
  await receive(filledIn(house.now(), { name: ANNA.name, phone: PHONE }));
  await receive(filledIn(house.now(), { name: BO.name, phone: PHONE }));
  await request({ right: 'erasure', email: BO.email });
  await house.fulfilment.deliverAll(house.verbs().advance);
  await house.messages.deliverAll(house.verbs().inform);
  await confirm(linkTo(house, BO.email));
  await house.fulfilment.deliverAll(house.verbs().advance);
  const waiting = (await house.rows('inbox')).flatMap(({ payload }) => (payload ? [payload] : []));
  expect(waiting).toEqual([
    expect.objectContaining({ person: expect.objectContaining({ name: ANNA.name }) }),
  ]);
  await work();
});
