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
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const offer = (channel: 'email' | 'sms' | 'phone' | 'post') =>
  ({ channel, purpose: 'direct-marketing' }) as const;

const fillIn = (house: House, consents: readonly string[] = ALL_BOXES) =>
  house.verbs().fillIn(filledIn(house.now(), ANNA, { consents }));
const question = (house: House) => house.mails.findLast(({ consent }) => consent)?.consent;
const open = async (house: House) => {
  const answers = await Promise.all(
    (['email', 'sms', 'phone'] as const).map(async (channel) => {
      const { allowed } = await house.verbs().ask({ email: ANNA.email }, offer(channel));
      return allowed ? [channel] : [];
    }),
  );
  return answers.flat();
};

/** Anna said no to everything, her record is gone, and a day later her address is in a form with every box ticked. */
const askedAgain = async (): Promise<House> => {
  const house = await openHouse(engine);
  await fillIn(house);
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  house.wait({ days: 1 });
  await house.verbs().sweep();
  await fillIn(house);
  return house;
};

describe('a pressed yes', () => {
  test('lifts the no for e-mail and its purpose, and for nothing else', async () => {
    const house = await askedAgain();
    expect(await open(house)).toEqual([]);
    house.wait({ days: 2 });
    expect(await house.verbs().consentTo(question(house))).toMatchObject({ wordings: ['offer-email-1'] });
    expect(await open(house)).toEqual(['email']);
    for (const purpose of ['newsletter', 'opinion-survey'] as const)
      expect(await house.verbs().ask({ email: ANNA.email }, { channel: 'email', purpose })).toMatchObject({
        rule: 'L7',
      });
    expect((await profiles(house))[0]).not.toHaveProperty('unconfirmedSince');
  });

  test('tells the person what is kept, as after any form', async () => {
    const house = await askedAgain();
    await house.verbs().consentTo(question(house));
    await house.verbs().work();
    expect(house.mails.at(-1)).toMatchObject({ to: ANNA.email, token: expect.stringMatching(/.+/) });
    expect(await happenings(house)).toContain('consent-confirmed');
  });

  test('again changes nothing, and mails nobody twice', async () => {
    const house = await askedAgain();
    const token = question(house);
    await house.verbs().consentTo(token);
    await house.verbs().work();
    const mails = house.mails.length;
    house.wait({ days: 1 });
    expect(await house.verbs().consentTo(token)).toBeDefined();
    await house.verbs().work();
    expect(house.mails).toHaveLength(mails);
    expect((await happenings(house)).filter((type) => type === 'consent-confirmed')).toHaveLength(1);
  });

  test('after a later no is no yes: the last word is the no', async () => {
    const house = await askedAgain();
    house.wait({ days: 1 });
    await house.verbs().press(house.mails[0]?.token ?? '');
    expect(await house.verbs().consentTo(question(house))).toBeUndefined();
    expect(await open(house)).toEqual([]);
  });

  test('and then a no, and then the old link again: the no stands', async () => {
    const house = await askedAgain();
    const token = question(house);
    await house.verbs().consentTo(token);
    house.wait({ days: 1 });
    await house.verbs().press(house.mails[0]?.token ?? '');
    expect(await house.verbs().consentTo(token)).toBeUndefined();
    expect(await open(house)).toEqual([]);
  });

  test('is too late after 30 days, and by a made-up token never', async () => {
    const house = await askedAgain();
    expect(await house.verbs().consentTo('made-up')).toBeUndefined();
    house.wait({ days: 30 });
    expect(await house.verbs().consentTo(question(house))).toBeUndefined();
    expect(await open(house)).toEqual([]);
  });

  test('does not come from a link that says no, nor the other way round', async () => {
    const house = await askedAgain();
    expect(await house.verbs().consentTo(house.mails[0]?.token)).toBeUndefined();
    expect(await house.verbs().press(question(house) ?? '')).toEqual({ kind: 'unknown-token' });
  });
});

describe('after a no, a person is asked', () => {
  test('at most once in 30 days, however many forms come', async () => {
    const house = await askedAgain();
    for (let forms = 0; forms < 3; forms += 1) {
      house.wait({ days: 9 });
      await fillIn(house);
    }
    expect(house.mails.filter(({ consent }) => consent)).toHaveLength(1);
    house.wait({ days: 4 });
    await house.verbs().sweep();
    await fillIn(house);
    expect(house.mails.filter(({ consent }) => consent)).toHaveLength(2);
  });

  test('only where a box for e-mail was ticked: a mail lifts no no to SMS or telephone', async () => {
    const house = await openHouse(engine);
    await fillIn(house);
    await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
    house.wait({ days: 1 });
    await fillIn(house, ['offer-sms-1']);
    expect(house.mails.filter(({ consent }) => consent)).toEqual([]);
  });

  test('also where another channel stays open, so that their wish is heard', async () => {
    const house = await openHouse(engine);
    await fillIn(house);
    await house.verbs().press(house.mails[0]?.token ?? '');
    house.wait({ days: 1 });
    await fillIn(house, ['offer-email-1', 'offer-sms-1']);
    expect(await open(house)).toEqual(['sms', 'phone']);
    await house.verbs().consentTo(question(house));
    expect(await open(house)).toEqual(['email', 'sms', 'phone']);
  });

  test('and nothing that came from others asks anything', async () => {
    const house = await askedAgain();
    const row = {
      activity: 'address-broker',
      submissionId: 'row-1',
      receivedAt: house.now(),
      submittedAt: house.now(),
      person: ANNA,
      consents: [],
    } as const;
    await house.verbs().receive(row as never);
    await house.verbs().work();
    expect(house.mails).toHaveLength(2);
    expect(await happenings(house)).toContain('form-dropped');
  });
});

test('where the activity asks for it, a box counts only when it was confirmed at the address', async () => {
  const house = await openHouse(engine);
  const lead = {
    activity: 'social-lead',
    submissionId: 'lead-1',
    receivedAt: house.now(),
    submittedAt: house.now(),
    person: { name: 'Anna Ek', email: ANNA.email },
    consents: ['offer-email-1'],
  } as const;
  await house.verbs().receive(lead as never);
  await house.verbs().work();
  expect(await open(house)).toEqual([]);
  expect(house.mails.map(({ consent }) => Boolean(consent))).toEqual([true]);
  await house.verbs().consentTo(question(house));
  expect(await open(house)).toEqual(['email']);
});

test('who confirmed a box once need not do so for every lead; after a no they are asked anew', async () => {
  const house = await openHouse(engine);
  let leads = 0;
  const lead = async () => {
    leads += 1;
    const at = { receivedAt: house.now(), submittedAt: house.now() };
    const person = { name: 'Anna Ek', email: ANNA.email };
    await house.verbs().receive({
      activity: 'social-lead',
      submissionId: `lead-${leads}`,
      ...at,
      person,
      consents: ['offer-email-1'],
    } as never);
    await house.verbs().work();
  };
  await lead();
  await house.verbs().consentTo(question(house));
  await house.verbs().work();
  house.wait({ days: 31 });
  await lead();
  expect(await open(house)).toEqual(['email']);
  await house.verbs().object({ email: ANNA.email });
  house.wait({ days: 1 });
  await house.verbs().sweep();
  await lead();
  expect(await open(house)).toEqual([]);
  await house.verbs().consentTo(question(house));
  expect(await open(house)).toEqual(['email']);
});

test('a yes to the same box, ticked twice before it, is one yes', async () => {
  const house = await askedAgain();
  const token = question(house);
  await house.verbs().consentTo(token);
  house.wait({ days: 1 });
  await fillIn(house);
  expect(await house.verbs().consentTo(token)).toBeDefined();
  expect(await open(house)).toEqual(['email']);
});

describe('preferences', () => {
  test('are reached from every mail, and without an old one by typing the address', async () => {
    const house = await openHouse(engine);
    await fillIn(house);
    expect(await house.verbs().preferences(house.mails[0]?.preferences)).toEqual({
      language: 'sv',
      denied: [],
    });
    await house.verbs().askForLink(ANNA.email);
    await house.verbs().work();
    expect(house.mails.at(-1)).toMatchObject({
      to: ANNA.email,
      preferences: expect.stringMatching(/.+/),
      token: '',
    });
  });

  test('of an address that nobody holds mail nobody and leave nothing', async () => {
    const house = await openHouse(engine);
    await house.verbs().askForLink('nobody@example.se');
    await house.verbs().work();
    expect(house.mails).toEqual([]);
    expect(await house.rows('register')).toEqual([]);
  });

  test('are mailed once in eight hours, however often they are asked for', async () => {
    const house = await openHouse(engine);
    await fillIn(house);
    for (let times = 0; times < 3; times += 1) await house.verbs().askForLink(ANNA.email);
    await house.verbs().work();
    expect(house.mails).toHaveLength(2);
    house.wait({ days: 1 });
    await house.verbs().askForLink(ANNA.email);
    await house.verbs().work();
    expect(house.mails).toHaveLength(3);
  });

  test('hold at once, cell by cell, under every identifier, and take no earlier no away', async () => {
    const house = await openHouse(engine);
    await fillIn(house);
    const link = house.mails[0]?.preferences;
    await house.verbs().limit(link, { limits: [{ channel: 'email', purpose: 'direct-marketing' }] });
    expect(await open(house)).toEqual(['sms', 'phone']);
    const after = await house
      .verbs()
      .limit(link, { limits: [{ channel: 'sms' }, { purpose: 'newsletter' }] });
    expect(await open(house)).toEqual(['phone']);
    expect(after?.denied).toContainEqual({ channel: 'email', purpose: 'direct-marketing' });
    expect(after?.denied).toContainEqual({ channel: 'post', purpose: 'newsletter' });
    expect(await house.verbs().ask({ phone: ANNA.phone }, offer('sms'))).toMatchObject({ rule: 'L7' });
    await house.verbs().limit(link, { limits: [] });
    expect(await open(house)).toEqual(['phone']);
  });

  test('stop everything with one press, also when the record is long gone', async () => {
    const house = await openHouse(engine);
    await fillIn(house);
    house.wait({ months: 7 });
    await house.verbs().sweep();
    const after = await house.verbs().limit(house.mails[0]?.preferences, { stopAll: true });
    expect(after?.denied).toHaveLength(20);
    await fillIn(house);
    expect(await open(house)).toEqual([]);
  });

  test('of an unknown link are none', async () => {
    const house = await openHouse(engine);
    expect(await house.verbs().preferences('made-up')).toBeUndefined();
    expect(await house.verbs().limit('made-up', { stopAll: true })).toBeUndefined();
  });
});
