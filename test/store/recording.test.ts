import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { happenings, openHouse, profiles, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567', language: 'sv' };
const BY_EMAIL = { channel: 'email', purpose: 'direct-marketing' } as const;

test('a form with a ticked box is recorded, its person gets one mail, and the gate says yes until the due date', async () => {
  const house = await openHouse(engine);
  const { fillIn, ask } = house.verbs();
  await fillIn(filledIn(START, ANNA));
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
  expect(house.mails.map(({ to }) => to)).toEqual([ANNA.email]);
  expect(await ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({
    allowed: true,
    rule: 'L14',
    basis: 'consent',
    validUntil: '2026-09-05T07:00:00.000Z',
  });
});

test('a form without a ticked box is recorded, and the gate says no', async () => {
  const house = await openHouse(engine);
  const { fillIn, ask } = house.verbs();
  await fillIn(filledIn(START, ANNA, { consents: [] }));
  expect(await profiles(house)).toHaveLength(1);
  expect(await ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({ allowed: false, rule: 'N6' });
});

test('every entry of the ledger has its unsealed marker', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  const rows = await house.rows('evidence');
  const entries = rows.filter(({ type }) => type !== undefined).map(({ pk, sk }) => ({ pk, sk }));
  const marked = rows.filter(({ pk }) => String(pk).startsWith('unsealed#')).map(({ entry }) => entry);
  expect(marked).toHaveLength(entries.length);
  expect(marked).toEqual(expect.arrayContaining(entries));
});

test('a repeat of a recorded form changes nothing', async () => {
  const house = await openHouse(engine);
  const { fillIn, receive } = house.verbs();
  const form = filledIn(START, ANNA, { submissionId: 'same' });
  await fillIn(form);
  const [before] = await profiles(house);
  house.wait({ days: 3 });
  expect(await receive({ ...form, receivedAt: house.now() })).toBe('repeated');
  await house.verbs().work();
  expect(await profiles(house)).toEqual([before]);
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
  expect(house.mails).toHaveLength(1);
});

test('a repeat that comes before the first is recorded is queued again, and recorded once', async () => {
  const house = await openHouse(engine);
  const { receive, work } = house.verbs();
  const form = filledIn(START, ANNA);
  expect(await receive(form)).toBe('queued');
  expect(await receive(form)).toBe('queued');
  expect(house.submissions.waiting).toHaveLength(2);
  await work();
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
  expect(house.mails).toHaveLength(1);
});

test('a redelivered queue message records nothing again', async () => {
  const house = await openHouse(engine);
  const { fillIn, record, work } = house.verbs();
  await fillIn(filledIn(START, ANNA));
  await house.submissions.redeliver(0, record);
  await work();
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
  expect(house.mails).toHaveLength(1);
});

test('a message for a form that nobody sent is done and changes nothing', async () => {
  const house = await openHouse(engine);
  expect(await house.verbs().record({ key: 'unknown' })).toEqual({ outcome: 'gone' });
  expect(await happenings(house)).toEqual([]);
});

test('eight forms of one new person at once make one person with all that they said', async () => {
  const house = await openHouse(engine);
  const phones = Array.from({ length: 8 }, (_, index) => `+4670123456${index}`);
  const { receive, record } = house.verbs();
  for (const phone of phones) await receive(filledIn(START, { ...ANNA, phone }));
  const keys = house.submissions.waiting.map(({ message }) => message);
  // What loses six races in a row comes back with its queue message.
  let pending = keys;
  for (let delivery = 0; delivery < 5 && pending.length > 0; delivery += 1) {
    const outcomes = await Promise.allSettled(pending.map(record));
    pending = pending.filter((_, index) => outcomes[index]?.status === 'rejected');
  }
  const people = await profiles(house);
  expect(people).toHaveLength(1);
  expect(people[0]?.contacts.filter(({ kind }) => kind === 'email')).toHaveLength(1);
  // The three that were heard of last.
  expect(people[0]?.contacts.filter(({ kind }) => kind === 'phone')).toHaveLength(3);
  expect(people[0]?.version).toBe(8);
  expect((await happenings(house)).filter((type) => type === 'form-recorded')).toHaveLength(8);
});

test('the same e-mail in other letters is the same person', async () => {
  const house = await openHouse(engine);
  const { fillIn } = house.verbs();
  await fillIn(filledIn(START, { email: 'anna@exämple.se' }));
  await fillIn(filledIn(START, { email: 'ANNA@XN--EXMPLE-CUA.se' }));
  expect(await profiles(house)).toHaveLength(1);
});

test('a form with somebody else’s customer number keeps its person and not the number', async () => {
  const house = await openHouse(engine);
  const { fillIn } = house.verbs();
  await fillIn(filledIn(START, { ...ANNA, customerNumber: 'C-100' }));
  await fillIn(filledIn(START, { email: 'bo@example.se', customerNumber: 'c 100' }));
  const people = await profiles(house);
  expect(people).toHaveLength(2);
  expect(people.flatMap(({ details }) => details.customerNumber ?? [])).toEqual(['C-100']);
});

test('two people who share a telephone stay two, and the gate answers the strictest for it', async () => {
  const house = await openHouse(engine);
  const { fillIn, ask } = house.verbs();
  await fillIn(filledIn(START, ANNA, { consents: ['offer-sms-1'] }));
  await fillIn(filledIn(START, { ...ANNA, name: 'Bo Ek', email: 'bo@example.se' }, { consents: [] }));
  expect(await profiles(house)).toHaveLength(2);
  const bySms = { channel: 'sms', purpose: 'direct-marketing' } as const;
  expect(await ask({ email: ANNA.email }, bySms)).toMatchObject({ allowed: true });
  expect(await ask({ phone: '+46 (0)70 123 45 67' }, bySms)).toMatchObject({ allowed: false });
});

test('a child’s form is dropped, with an entry that names nobody', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, { ...ANNA, birthDate: '2010-01-01' }));
  expect(await profiles(house)).toEqual([]);
  expect(await happenings(house)).toEqual(['form-dropped']);
  expect(house.mails).toEqual([]);
});

test('a form that was kept and never queued is queued by the schedule after a quarter of an hour, once', async () => {
  const house = await openHouse(engine);
  const { receive, requeueWaiting, work } = house.verbs();
  await receive(filledIn(START, ANNA));
  // The door died before the queue had it.
  await house.submissions.deliverAll(async () => {});
  house.wait({ minutes: 15 });
  expect(await requeueWaiting()).toEqual({ requeued: 0 });
  house.wait({ minutes: 1 });
  expect(await requeueWaiting()).toEqual({ requeued: 1 });
  expect(await requeueWaiting()).toEqual({ requeued: 0 });
  await work();
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
  expect(await requeueWaiting()).toEqual({ requeued: 0 });
});

test('recording takes the payload out of the Inbox and leaves a mark for 21 days', async () => {
  const house = await openHouse(engine);
  const { receive, work } = house.verbs();
  await receive(filledIn(START, ANNA));
  expect(await house.rows('inbox')).toMatchObject([{ state: 'received', payload: { person: ANNA } }]);
  await work();
  const [row] = await house.rows('inbox');
  expect(row).toMatchObject({ state: 'recorded', ttl: Date.parse('2026-03-26T08:00:00Z') / 1000 });
  expect(row).not.toHaveProperty('payload');
  expect(row).not.toHaveProperty('waitingShard');
});

test('an identifier row that outlived its person’s profile by its time to live blocks nobody', async () => {
  const house = await openHouse(engine);
  const { fillIn } = house.verbs();
  await fillIn(filledIn(START, ANNA));
  house.wait({ months: 7 });
  // Time to live removes the items of one person one by one, over days.
  const profile = (await house.rows('register')).find(({ sk }) => sk === 'profile');
  const Key = { pk: profile?.pk, sk: profile?.sk };
  await house.client.send(new DeleteCommand({ TableName: house.tables.register, Key }));
  await fillIn(filledIn(house.now(), ANNA));
  expect(house.submissions.dead).toEqual([]);
  expect(await profiles(house)).toHaveLength(1);
});
