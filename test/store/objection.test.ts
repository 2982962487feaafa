import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS, PURPOSES } from '../../shared/policy/purposes.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, openHouse, profiles, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ADDRESS = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567', postalAddress: ADDRESS };
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const offer = (channel: (typeof CHANNELS)[number]) => ({ channel, purpose: 'direct-marketing' }) as const;

/** Anna is recorded with these boxes ticked; the answer is the token of the link in her mail. */
const annaIsIn = async (house: House, consents: readonly string[] = ALL_BOXES): Promise<string> => {
  await house.verbs().fillIn(filledIn(house.now(), ANNA, { consents }));
  return house.mails.at(-1)?.token ?? '';
};

const annasAnswers = async (house: House) => {
  const { ask } = house.verbs();
  const answers = CHANNELS.flatMap((channel) =>
    PURPOSES.map(async (purpose) => {
      const { allowed } = await ask({ email: ANNA.email }, { channel, purpose });
      return allowed ? [`${channel}:${purpose}`] : [];
    }),
  );
  return (await Promise.all(answers)).flat();
};

test('the link in a mail says no to e-mail and leaves the other channels as they were', async () => {
  const house = await openHouse(engine);
  const token = await annaIsIn(house);
  expect(await annasAnswers(house)).toEqual(
    ['email', 'sms', 'phone'].map((channel) => `${channel}:direct-marketing`),
  );
  expect(await house.verbs().press(token)).toMatchObject({ kind: 'unsubscribed' });
  expect(await annasAnswers(house)).toEqual(['sms:direct-marketing', 'phone:direct-marketing']);
  expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({
    rule: 'L7',
  });
});

test('pressing again changes nothing, and writes no second entry', async () => {
  const house = await openHouse(engine);
  const token = await annaIsIn(house);
  await house.verbs().press(token);
  const before = await house.rows('suppressions');
  house.wait({ days: 1 });
  await house.verbs().press(token);
  expect(await house.rows('suppressions')).toEqual(before);
  expect((await happenings(house)).filter((type) => type === 'objection-recorded')).toHaveLength(1);
});

test('a no to everything reaches every identifier held: e-mail, telephone, name with address, customer number', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, { ...ANNA, customerNumber: 'C-1' }, { consents: ALL_BOXES }));
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  const { ask } = house.verbs();
  for (const identifier of [
    { email: ANNA.email },
    { phone: '+46 70-123 45 67' },
    { customerNumber: 'c-1' },
    { postal: { ...ADDRESS, name: 'ANNA EK' } },
  ])
    for (const channel of CHANNELS)
      expect(await ask(identifier, offer(channel))).toMatchObject({ allowed: false, rule: 'L7' });
});

test('a no that leaves no permitted use makes the record due at once; one that leaves some does not', async () => {
  const house = await openHouse(engine);
  const token = await annaIsIn(house);
  house.wait({ days: 1 });
  await house.verbs().press(token);
  expect(await house.verbs().sweep()).toMatchObject({ deleted: 0 });
  await house.verbs().press(token, 'everything');
  expect((await profiles(house))[0]?.dueAt).toBe(house.now());
  expect(await house.verbs().sweep()).toMatchObject({ deleted: 1 });
  expect(await house.rows('register')).toEqual([]);
  expect(await annasAnswers(house)).toEqual([]);
});

test('a link works after the record is gone, on its e-mail address alone', async () => {
  const house = await openHouse(engine);
  const token = await annaIsIn(house);
  house.wait({ months: 7 });
  expect(await house.verbs().sweep()).toMatchObject({ deleted: 1 });
  expect(await house.verbs().press(token, 'everything')).toMatchObject({ kind: 'unsubscribed' });
  expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({
    rule: 'L7',
  });
  await annaIsIn(house);
  expect(await annasAnswers(house)).toEqual([]);
});

test('an old link reaches the person who registered again under a new id, with what they hold now', async () => {
  const house = await openHouse(engine);
  const token = await annaIsIn(house);
  const [before] = await profiles(house);
  house.wait({ months: 7 });
  await house.verbs().sweep();
  await house
    .verbs()
    .fillIn(filledIn(house.now(), { ...ANNA, phone: '+46709999999' }, { consents: ALL_BOXES }));
  expect((await profiles(house))[0]?.personId).not.toBe(before?.personId);
  await house.verbs().press(token, 'everything');
  expect(await annasAnswers(house)).toEqual([]);
  expect(await house.verbs().ask({ phone: '+46709999999' }, offer('sms'))).toMatchObject({
    rule: 'L7',
  });
});

test('a link is unknown after three years, and one that was never made always is', async () => {
  const house = await openHouse(engine);
  const token = await annaIsIn(house);
  expect(await house.verbs().press('never-made')).toEqual({ kind: 'unknown-token' });
  house.wait({ years: 3 });
  expect(await house.verbs().press(token)).toEqual({ kind: 'unknown-token' });
});

describe('after a no to everything', () => {
  const refused = async (): Promise<House> => {
    const house = await openHouse(engine);
    await house.verbs().press(await annaIsIn(house), 'everything');
    house.wait({ days: 1 });
    await house.verbs().sweep();
    return house;
  };

  test('a form without a ticked box is dropped: no record, no mail', async () => {
    const house = await refused();
    await annaIsIn(house, []);
    expect(await profiles(house)).toEqual([]);
    expect(await happenings(house)).toContain('form-dropped');
    expect(house.mails).toHaveLength(1);
    expect(await house.rows('inbox')).not.toContainEqual(
      expect.objectContaining({ payload: expect.anything() }),
    );
  });

  test('a form with one is unconfirmed for 30 days, asks once whether it was meant, and is gone then', async () => {
    const house = await refused();
    await annaIsIn(house);
    expect(house.mails.map(({ consent }) => Boolean(consent))).toEqual([false, true]);
    expect(await annasAnswers(house)).toEqual([]);
    expect(await profiles(house)).toMatchObject([{ unconfirmedSince: house.now() }]);
    house.wait({ days: 29 });
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 0 });
    house.wait({ days: 1 });
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 1 });
    expect(await house.rows('register')).toEqual([]);
    expect(await annasAnswers(house)).toEqual([]);
  });

  test('further forms do not make the 30 days longer', async () => {
    const house = await refused();
    await annaIsIn(house);
    house.wait({ days: 20 });
    await annaIsIn(house);
    house.wait({ days: 10 });
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 1 });
  });

  test('another no makes the waiting record due at once', async () => {
    const house = await refused();
    await annaIsIn(house);
    house.wait({ days: 1 });
    await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 1 });
  });

  test('somebody new with the same telephone is taken for them, and waits unconfirmed', async () => {
    const house = await refused();
    const other = { email: 'new@example.se', phone: ANNA.phone };
    await house.verbs().fillIn(filledIn(house.now(), other));
    expect(await house.verbs().ask({ email: other.email }, offer('email'))).toMatchObject({
      rule: 'L7',
    });
    // They are asked at their own address: the no on the telephone may be another's.
    expect(house.mails.slice(1).map(({ to, consent }) => [to, Boolean(consent)])).toEqual([
      [other.email, true],
    ]);
  });

  test('a relative who was known before keeps their own e-mail and loses the shared telephone', async () => {
    const house = await openHouse(engine);
    const bo = { name: 'Bo Ek', email: 'bo@example.se', phone: ANNA.phone };
    await house.verbs().fillIn(filledIn(START, bo, { consents: ALL_BOXES }));
    await house.verbs().press(await annaIsIn(house), 'everything');
    const { ask } = house.verbs();
    expect(await ask({ email: bo.email }, offer('email'))).toMatchObject({ allowed: true });
    expect(await ask({ email: bo.email }, offer('sms'))).toMatchObject({
      allowed: false,
      rule: 'L7',
    });
  });
});

describe('after a no to e-mail', () => {
  test('a form for e-mail alone is unconfirmed; one that ticks another channel holds for that channel only', async () => {
    const house = await openHouse(engine);
    await house.verbs().press(await annaIsIn(house, ['offer-email-1']));
    house.wait({ days: 1 });
    await annaIsIn(house, ['offer-email-1']);
    expect(await annasAnswers(house)).toEqual([]);
    expect((await profiles(house))[0]).toHaveProperty('unconfirmedSince');
    await annaIsIn(house, ['offer-email-1', 'offer-sms-1']);
    expect(await annasAnswers(house)).toEqual(['sms:direct-marketing']);
    expect((await profiles(house))[0]).not.toHaveProperty('unconfirmedSince');
  });

  test('the no follows to a telephone-only form of the same person', async () => {
    const house = await openHouse(engine);
    await house.verbs().press(await annaIsIn(house));
    await house
      .verbs()
      .fillIn(filledIn(START, { name: 'Anna Ek', phone: ANNA.phone }, { consents: ALL_BOXES }));
    expect(await profiles(house)).toHaveLength(1);
    expect(await annasAnswers(house)).not.toContain('email:direct-marketing');
    expect(await house.verbs().ask({ phone: ANNA.phone }, offer('email'))).toMatchObject({
      allowed: false,
    });
  });
});
