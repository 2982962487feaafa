import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deleteDuePerson } from '../../shared/people/delete-person.ts';
import { transact } from '../../shared/platform/transact.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { happenings, openHouse, profiles, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const BY_EMAIL = { channel: 'email', purpose: 'direct-marketing' } as const;

test('what is due is gone from that second, though the database still holds it', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  const { ask } = house.verbs();
  house.wait({ months: 5 });
  expect(await ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({ allowed: true });
  house.wait({ months: 1 });
  expect(await ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({ allowed: false, rule: 'N19' });
  expect(await profiles(house)).toHaveLength(1);
});

test('a sweep deletes what is due, and only that, and leaves no’s and evidence', async () => {
  const house = await openHouse(engine);
  const { fillIn, press, sweep } = house.verbs();
  await fillIn(filledIn(START, ANNA));
  await press(house.mails[0]?.token ?? '');
  const nos = await house.rows('suppressions');
  house.wait({ months: 5 });
  await fillIn(filledIn(house.now(), { email: 'bo@example.se' }));
  house.wait({ months: 1 });
  expect(await sweep()).toEqual({ deleted: 1, kept: 0, finished: true });
  expect(await sweep()).toEqual({ deleted: 0, kept: 0, finished: true });
  const left = await profiles(house);
  expect(left.map(({ contacts }) => contacts.map(({ value }) => value))).toEqual([['bo@example.se']]);
  expect(new Set((await house.rows('register')).map(({ pk, personId }) => personId ?? pk)).size).toBe(2);
  expect(await house.rows('suppressions')).toEqual(expect.arrayContaining([...nos]));
  expect((await happenings(house)).filter((type) => type === 'record-deleted')).toHaveLength(1);
  expect(await happenings(house)).toContain('objection-recorded');
});

test('a new form moves the half year; the activity’s end moves only with a form of that activity', async () => {
  const house = await openHouse(engine);
  const { fillIn } = house.verbs();
  await fillIn(filledIn(START, ANNA));
  house.wait({ months: 4 });
  await fillIn(
    filledIn(house.now(), { email: ANNA.email }, { form: 'newsletter', consents: ['newsletter-email-1'] }),
  );
  const [person] = await profiles(house);
  expect(person?.dueAt).toBe('2027-01-05T08:00:00.000Z');
  expect(person?.sources.map(({ form, endsAt }) => [form, endsAt?.slice(0, 10)])).toEqual([
    ['offer', '2028-03-05'],
    ['newsletter', '2029-07-05'],
  ]);
});

test('a sweep that runs out of time stops, and the next takes the rest', async () => {
  const house = await openHouse(engine);
  const { fillIn, sweep } = house.verbs();
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    await fillIn(filledIn(START, { email: `${name}@example.se` }));
  house.wait({ months: 7 });
  let calls = 0;
  expect(await sweep(() => (++calls > 2 ? 10_000 : 60_000))).toEqual({
    deleted: 2,
    kept: 0,
    finished: false,
  });
  expect(await sweep()).toEqual({ deleted: 3, kept: 0, finished: true });
  expect(await house.rows('register')).toEqual([]);
});

test('a record that changed while the sweep ran is kept', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  const [person] = await profiles(house);
  house.wait({ months: 5 });
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  house.wait({ months: 2 });
  if (!person) throw new Error('Nobody was recorded');
  expect(await deleteDuePerson(person, 'sweep', house.now(), house.verbs().stores())).toBe('kept');
  expect(await profiles(house)).toHaveLength(1);
  expect(await happenings(house)).not.toContain('record-deleted');
});

test('an update of a record that fell due since it was read is refused', async () => {
  const house = await openHouse(engine);
  const { fillIn, stores } = house.verbs();
  await fillIn(filledIn(START, ANNA));
  const [before] = await profiles(house);
  if (!before) throw new Error('Nobody was recorded');
  house.wait({ months: 6 });
  const { client, register } = stores();
  const [seen] = (await register.people([before.personId])).values();
  if (!seen) throw new Error('The database holds it still');
  const next = { ...seen, verifiedAt: house.now() };
  expect(await transact(client, register.saving(seen, next, house.now()))).toBe('conflict');
  expect(await profiles(house)).toEqual([before]);
});

test('a form after the due date makes a new person, with nothing of the old', async () => {
  const house = await openHouse(engine);
  const { fillIn } = house.verbs();
  await fillIn(filledIn(START, { ...ANNA, memberNumber: 'M-1' }));
  const [old] = await profiles(house);
  house.wait({ months: 6 });
  await fillIn(filledIn(house.now(), { email: ANNA.email }, { consents: [] }));
  const [next, ...others] = await profiles(house);
  expect(others).toEqual([]);
  expect(next?.personId).not.toBe(old?.personId);
  expect(next).toMatchObject({ version: 1, details: {}, consents: [], verifiedAt: house.now() });
  expect(next?.contacts).toHaveLength(1);
  const rows = await house.rows('register');
  expect(rows.filter((row) => JSON.stringify(row).includes(String(old?.personId)))).toEqual([]);
  expect(await happenings(house)).toContain('record-deleted');
});

test('time to live is the due date and seven days, on every item that leads to the person', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  const rows = await house.rows('register');
  const seconds = (moment: string) => Date.parse(moment) / 1000;
  expect(rows.filter(({ sk }) => !String(sk).startsWith('message#')).map(({ ttl }) => ttl)).toEqual(
    Array(3).fill(seconds('2026-09-12T07:00:00Z')),
  );
  expect(rows.find(({ sk }) => String(sk).startsWith('message#'))?.ttl).toBe(seconds('2026-06-03T07:00:00Z'));
  const link = (await house.rows('suppressions')).find(({ pk }) => String(pk).startsWith('token#'));
  expect(link?.ttl).toBe(seconds('2029-03-05T08:00:00Z'));
  const entries = (await house.rows('evidence')).filter(({ type }) => type !== undefined);
  expect(entries.map(({ ttl }) => ttl)).toEqual(entries.map(() => seconds('2031-03-05T08:00:00Z')));
});

const expired = (pk: string, sk: string): DynamoDBRecord => ({
  eventID: 'event-1',
  eventName: 'REMOVE',
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: sk } },
    ApproximateCreationDateTime: Date.parse('2026-09-13T00:00:00Z') / 1000,
  },
});

test('a profile that time to live removed is entered once, whatever the stream repeats', async () => {
  const house = await openHouse(engine);
  const { recordExpiry } = house.verbs();
  const record = expired('person#9b1c5f0e-6f5c-4f1e-8b87-3d0b8a6a4c11', 'profile');
  expect(await recordExpiry(record)).toBe('added');
  expect(await recordExpiry(record)).toBe('repeated');
  expect(await happenings(house)).toEqual(['record-deleted']);
});

test.each([
  ['an identifier', 'email#k.hash', 'person'],
  ['a message', 'person#9b1c5f0e-6f5c-4f1e-8b87-3d0b8a6a4c11', 'message#1'],
])('the removal of %s needs no entry', async (_what, pk, sk) => {
  const house = await openHouse(engine);
  expect(await house.verbs().recordExpiry(expired(pk, sk))).toBe('nobody');
  expect(await happenings(house)).toEqual([]);
});
