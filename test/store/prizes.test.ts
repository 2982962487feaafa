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
const offer = { channel: 'email', purpose: 'direct-marketing' } as const;
const enter = (
  house: House,
  form: 'contest' | 'event-contest',
  person: Readonly<Record<string, unknown>>,
  consents: readonly string[] = [],
) => house.verbs().fillIn(filledIn(house.now(), person, { form, consents }));
const entries = async (house: House) => (await house.rows('prizes')).filter(({ sk }) => sk === 'entry');

describe('an entry to a contest', () => {
  test('keeps what the prize needs, apart from the register, and tells so', async () => {
    const house = await openHouse(engine);
    await enter(house, 'contest', { ...ANNA, language: 'en' });
    expect(await profiles(house)).toEqual([]);
    expect(await entries(house)).toMatchObject([
      { isChild: false, person: { ...ANNA }, activity: 'contest' },
    ]);
    expect(house.mails).toMatchObject([{ to: ANNA.email, token: '' }]);
    expect(await happenings(house)).toEqual(['informed', 'prize-entry-recorded']);
    expect(await house.verbs().ask({ email: ANNA.email }, offer)).toMatchObject({ reasons: ['unknown'] });
  });

  test('with a box puts a grown-up into the register beside it, for the box and no more', async () => {
    const house = await openHouse(engine);
    await enter(house, 'contest', ANNA, ['offer-email-1']);
    expect(await profiles(house)).toMatchObject([{ category: 'contest-participant' }]);
    expect(await house.verbs().ask({ email: ANNA.email }, offer)).toMatchObject({ allowed: true });
    expect(
      await house.verbs().ask({ email: ANNA.email }, { channel: 'email', purpose: 'prize-competition' }),
    ).toMatchObject({
      allowed: false,
      reasons: ['not-for-contact'],
    });
    expect(house.mails).toHaveLength(2);
  });

  test('is read as gone when its time is up', async () => {
    const house = await openHouse(engine);
    await enter(house, 'contest', ANNA);
    const [entry] = await entries(house);
    expect(entry?.dueAt).toBe('2026-05-04T07:00:00.000Z');
    expect(entry?.ttl).toBe(Date.parse(String(entry?.dueAt)) / 1000);
  });

  test('that comes twice is one entry', async () => {
    const house = await openHouse(engine);
    const form = filledIn(house.now(), ANNA, { form: 'contest', consents: [] });
    await house.verbs().fillIn(form);
    await house.verbs().fillIn(form);
    expect(await entries(house)).toHaveLength(1);
    expect(house.mails).toHaveLength(1);
  });

  test('of somebody with a total no keeps the prize and no more: the box waits for their yes', async () => {
    const house = await openHouse(engine);
    await house.verbs().object({ email: ANNA.email });
    house.wait({ days: 1 });
    await enter(house, 'contest', ANNA, ['offer-email-1']);
    expect(await entries(house)).toHaveLength(1);
    expect(await house.verbs().ask({ email: ANNA.email }, offer)).toMatchObject({ rule: 'L7' });
    expect(house.mails.map(({ consent }) => Boolean(consent)).sort()).toEqual([false, true]);
  });
});

describe('where children take part (N5)', () => {
  test.each([
    ['a child', { ...ANNA, birthDate: '2016-05-01' }],
    ['somebody who states no age', ANNA],
  ])('%s is never in the register, whatever was ticked', async (_who, person) => {
    const house = await openHouse(engine);
    await enter(house, 'event-contest', person, ['offer-email-1']);
    expect(await profiles(house)).toEqual([]);
    expect(await entries(house)).toMatchObject([{ isChild: true }]);
    // No date of birth is kept, and no box.
    expect(JSON.stringify(await house.rows('prizes'))).not.toMatch(/birthDate|2016|offer-email/);
    expect(house.mails).toMatchObject([{ token: '', preferences: undefined, consent: undefined }]);
    expect(await house.verbs().ask({ email: ANNA.email }, offer)).toMatchObject({ allowed: false });
  });

  test('a grown-up with a box is', async () => {
    const house = await openHouse(engine);
    await enter(house, 'event-contest', { ...ANNA, birthDate: '1980-05-01' }, ['offer-email-1']);
    expect(await profiles(house)).toHaveLength(1);
    expect(await entries(house)).toMatchObject([{ isChild: false }]);
  });

  test('turning 18 revives nothing', async () => {
    const house = await openHouse(engine);
    await enter(house, 'event-contest', { ...ANNA, birthDate: '2008-04-01' }, ['offer-email-1']);
    house.wait({ days: 40 });
    expect(await house.verbs().ask({ email: ANNA.email }, offer)).toMatchObject({ allowed: false });
  });
});

describe('an erasure', () => {
  const erase = async (house: House) => {
    await house.verbs().request({ right: 'erasure', email: ANNA.email });
    await house.verbs().work();
    await house.verbs().confirm(house.mails.at(-1)?.confirm ?? { requestId: '', token: '' });
    await house.verbs().work();
  };

  test('takes the entry of somebody who is nowhere else, and says that something was deleted', async () => {
    const house = await openHouse(engine);
    await enter(house, 'event-contest', ANNA);
    await erase(house);
    expect(await house.rows('prizes')).toEqual([expect.objectContaining({ template: 'prize-information' })]);
    expect(JSON.stringify(await house.rows('prizes'))).not.toContain('anna');
    expect(await happenings(house)).toContain('prize-entry-deleted');
    const done = (await house.rows('evidence')).find(({ type }) => type === 'fulfilled');
    expect(done).toMatchObject({ outcome: 'erased' });
  });

  test('leaves a relative’s entry with the same telephone alone', async () => {
    const house = await openHouse(engine);
    await enter(house, 'contest', ANNA);
    await enter(house, 'contest', { name: 'Bo Ek', email: 'bo@example.se', phone: ANNA.phone });
    await enter(house, 'contest', { name: 'Cia Ek', phone: ANNA.phone });
    await erase(house);
    expect((await entries(house)).map(({ person }) => Object(person).name).sort()).toEqual([
      'Bo Ek',
      'Cia Ek',
    ]);
  });

  test('that was confirmed before an entry came is not about it; one that lay waiting is not recorded', async () => {
    const house = await openHouse(engine);
    const waiting = filledIn(house.now(), ANNA, { form: 'contest', consents: [] });
    await house.verbs().receive(waiting);
    house.submissions.bury(0);
    house.wait({ days: 1 });
    await erase(house);
    house.submissions.redrive();
    await house.verbs().work();
    expect(await entries(house)).toEqual([]);
  });
});

describe('device data (N14)', () => {
  const device = { ip: '203.0.113.7', userAgent: 'Browser', screen: '1x1' };
  const withDevice = (house: House, consents: readonly string[]) => ({
    ...filledIn(house.now(), ANNA, { form: 'contest', consents }),
    ...(consents.includes('device-1') && { device }),
  });
  const devices = async (house: House) => (await house.rows('register')).filter(({ sk }) => sk === 'device');

  test('is kept apart, for its own short time, where its box was ticked', async () => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(withDevice(house, ['offer-email-1', 'device-1']));
    expect(await devices(house)).toMatchObject([{ device }]);
    expect(JSON.stringify(await profiles(house))).not.toContain('203.0.113.7');
  });

  test('goes with its consent', async () => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(withDevice(house, ['offer-email-1', 'device-1']));
    await house.verbs().object({ email: ANNA.email }, { purposes: ['digital-experience'] });
    expect(await devices(house)).toEqual([]);
    expect(await house.verbs().ask({ email: ANNA.email }, offer)).toMatchObject({ allowed: true });
  });
});
