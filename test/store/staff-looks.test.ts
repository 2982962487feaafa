import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ConsentRecord } from '../../shared/people/consent-record.ts';
import { PersonView } from '../../shared/people/person-view-shape.ts';
import { after } from '../../shared/platform/calendar.ts';
import { epochSeconds } from '../../shared/platform/instant.ts';
import { RETENTION } from '../../shared/policy/retention.ts';
import { rawDump } from './dump.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, openHouse, profiles } from './house.ts';
import { CLERK, looks, OFFICER, staffVerbs } from './staff.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const BO = { name: 'Bo Ek', email: 'bo@example.se', phone: ANNA.phone };
const NOBODY = '00000000-0000-4000-8000-000000000000';

const withAnna = async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  const [{ personId } = { personId: '' }] = await profiles(house);
  return { house, personId, staff: staffVerbs(house.verbs()) };
};

describe('a look', () => {
  test('at a record shows it in its declared shape, and is recorded with who looked', async () => {
    const { house, personId, staff } = await withAnna();
    const seen = await staff.lookAt(personId, CLERK);
    expect(PersonView().parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({ personId, details: { name: 'Anna Ek' } });
    expect(await looks(house)).toEqual([{ subject: personId, ...CLERK, what: 'record' }]);
  });

  test('at consents shows records of the standard, and is recorded', async () => {
    const { house, personId, staff } = await withAnna();
    const [record] = (await staff.consents(personId)) ?? [];
    expect(ConsentRecord().parse(record)).toEqual(record);
    expect(record).toMatchObject({
      event_state: 'https://w3id.org/dpv#ConsentGiven',
      pii_principal_id: personId,
    });
    expect(await looks(house)).toEqual([{ subject: personId, ...OFFICER, what: 'consents' }]);
  });

  test('is kept for a time of its own, and names nobody but by id', async () => {
    const { house, personId, staff } = await withAnna();
    await staff.search({ email: ANNA.email });
    await staff.lookAt(personId);
    const entries = (await house.rows('evidence')).filter(({ type }) => type === 'looked');
    expect(entries).toHaveLength(2);
    for (const { ttl } of entries) expect(ttl).toBe(epochSeconds(after(house.now(), RETENTION.look)));
    expect(await rawDump(house, 'evidence')).not.toMatch(/anna|Ek|\+4670/i);
  });

  test('at nobody shows nothing and records nothing', async () => {
    const { house, staff } = await withAnna();
    expect(await staff.lookAt(NOBODY)).toBeUndefined();
    expect(await staff.consents(NOBODY)).toBeUndefined();
    expect(await staff.search({ email: 'nobody@example.se' })).toEqual([]);
    expect(await staff.search({ customerNumber: 'C-1' })).toEqual([]);
    expect(await looks(house)).toEqual([]);
  });

  test('at what is past due shows nothing and records nothing (N19)', async () => {
    const { house, personId, staff } = await withAnna();
    house.wait({ months: 6 });
    expect(await profiles(house)).toHaveLength(1);
    expect(await staff.lookAt(personId)).toBeUndefined();
    expect(await staff.consents(personId)).toBeUndefined();
    expect(await staff.search({ email: ANNA.email })).toEqual([]);
    expect(await looks(house)).toEqual([]);
  });

  test('that cannot be recorded shows nothing', async () => {
    const { house, personId } = await withAnna();
    const broken = staffVerbs(
      house.verbs((command, call) =>
        command === 'TransactWriteItemsCommand' || command === 'TransactWriteCommand'
          ? Promise.reject(new Error('away'))
          : call(),
      ),
    );
    await expect(broken.lookAt(personId)).rejects.toThrow('away');
    await expect(broken.search({ email: ANNA.email })).rejects.toThrow('away');
    expect(await looks(house)).toEqual([]);
  });
});

describe('a search', () => {
  test.each([
    [{ email: 'ANNA@example.se' }],
    [{ phone: '+46 70 123 45 67' }],
    [{ customerNumber: 'c 1' }],
    [
      {
        postal: { name: 'anna ek', street: 'storgatan 1', postalCode: '11122', city: 'Sthlm', country: 'SE' },
      },
    ],
  ])('finds them however it is written: %j', async (identifier) => {
    const house = await openHouse(engine);
    const postalAddress = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
    await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, customerNumber: 'C-1', postalAddress }));
    const found = await staffVerbs(house.verbs()).search(identifier);
    expect(found.map(({ details }) => details.name)).toEqual(['Anna Ek']);
  });

  test('finds everybody who shares a telephone, and records the look at each', async () => {
    const { house, staff } = await withAnna();
    await house.verbs().fillIn(filledIn(house.now(), BO));
    const found = await staff.search({ phone: ANNA.phone }, CLERK);
    expect(found.map(({ details }) => details.name).sort()).toEqual(['Anna Ek', 'Bo Ek']);
    expect((await looks(house)).map(({ subject }) => subject).sort()).toEqual(
      found.map(({ personId }) => personId).sort(),
    );
  });

  test('finds by an old key after the ring rotated, once', async () => {
    const { house } = await withAnna();
    house.rotateKeys();
    expect(await staffVerbs(house.verbs()).search({ email: ANNA.email })).toHaveLength(1);
    expect(await looks(house)).toHaveLength(1);
  });
});

test('what is permitted is what the gate says, with the no’s that stand', async () => {
  const { house, personId, staff } = await withAnna();
  await house.verbs().request({
    right: 'objection',
    email: ANNA.email,
    scope: { channels: ['email'], purposes: ['direct-marketing'] },
  });
  const { permissions = [], consents } = (await staff.lookAt(personId)) ?? {};
  for (const { purpose, channel, ...decision } of permissions)
    expect(decision, `${purpose} ${channel}`).toEqual(
      await house.verbs().ask({ email: ANNA.email }, { purpose, channel }),
    );
  expect(consents).toMatchObject([{ wording: 'offer-email-1', state: 'withdrawn', deniedOn: ['email'] }]);
});

describe('a mark', () => {
  test('of a protected person hides who it is from all but the privacy officer, on every way in', async () => {
    const { house, personId, staff } = await withAnna();
    await house.verbs().fillIn(filledIn(house.now(), { ...BO, phone: '+46702222222' }));
    await house.verbs().request({ right: 'access', email: ANNA.email });
    await house.verbs().work();
    await staff.mark(personId, { mark: 'protected' });
    for (const seen of [
      await staff.lookAt(personId, CLERK),
      ...(await staff.search({ email: ANNA.email }, CLERK)),
    ]) {
      expect(seen).toMatchObject({ protected: true, details: {}, contacts: [] });
      expect(JSON.stringify(seen)).not.toMatch(/anna|\+4670/i);
    }
    expect(JSON.stringify(await staff.consents(personId, CLERK))).not.toMatch(/anna@|\+4670/i);
    expect(await staff.lookAt(personId, OFFICER)).toMatchObject({ details: { name: 'Anna Ek' } });
  });

  test('of somebody dead ends what can be seen', async () => {
    const { house, personId, staff } = await withAnna();
    expect(await staff.mark(personId, { mark: 'deceased' })).toBe('marked');
    expect(await staff.lookAt(personId)).toBeUndefined();
    expect(await staff.mark(NOBODY, { mark: 'deceased' })).toBeUndefined();
    expect(await happenings(house)).toContain('marked');
  });
});

const objects = async (house: House, body: Parameters<ReturnType<typeof staffVerbs>['object']>[0]) =>
  staffVerbs(house.verbs()).object(body);

describe('a no that staff enter', () => {
  test('holds for somebody whom nobody holds, and is there when they come', async () => {
    const house = await openHouse(engine);
    expect(await objects(house, { person: { email: ANNA.email }, source: 'Anna Ek ringde' })).toBe(
      'recorded',
    );
    expect(await objects(house, { person: { email: ANNA.email } })).toBe('stood');
    const gate = () =>
      house.verbs().ask({ email: ANNA.email }, { channel: 'email', purpose: 'direct-marketing' });
    expect(await gate()).toMatchObject({ allowed: false, rule: 'L7' });
    expect(await rawDump(house, 'suppressions', 'evidence')).not.toMatch(/anna|Ek|ringde/i);
    await house.verbs().fillIn(filledIn(house.now(), ANNA));
    expect(await gate()).toMatchObject({ allowed: false, rule: 'L7' });
  });

  test('stands against everything that is held, and leaves the record due (N19)', async () => {
    const { house, personId, staff } = await withAnna();
    expect(await objects(house, { person: { email: ANNA.email } })).toBe('recorded');
    expect(
      await house.verbs().ask({ phone: ANNA.phone }, { channel: 'phone', purpose: 'direct-marketing' }),
    ).toMatchObject({ rule: 'L7' });
    expect(await staff.lookAt(personId)).toBeUndefined();
  });

  test('on a name and address keeps out a list’s near match, for somebody to look at (L17)', async () => {
    const house = await openHouse(engine);
    const postal = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
    await objects(house, { person: { postal: { ...postal, name: 'Anna Ek' } } });
    await staffVerbs(house.verbs()).enter({
      activity: 'public-source',
      person: { name: 'Ek A.', postalAddress: { ...postal, street: 'Storg. 1 B' } },
    });
    expect(await profiles(house)).toEqual([]);
    expect((await house.rows('evidence')).find(({ type }) => type === 'form-dropped')).toMatchObject({
      because: 'near-match',
    });
  });

  test('to one channel leaves the others', async () => {
    const { house, personId, staff } = await withAnna();
    await house.verbs().fillIn(filledIn(house.now(), ANNA, { consents: ['offer-sms-1'] }));
    await objects(house, { person: { phone: ANNA.phone }, channels: ['sms'] });
    const { permissions = [] } = (await staff.lookAt(personId)) ?? {};
    const offers = permissions.filter(({ purpose }) => purpose === 'direct-marketing');
    expect(offers.flatMap(({ channel, allowed }) => (allowed ? [channel] : []))).toEqual(['email']);
    expect(offers.flatMap(({ channel, rule }) => (rule === 'L7' ? [channel] : []))).toEqual(['sms']);
  });
});
