import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Submission } from '../../shared/intake/submission.ts';
import type { PersonFields } from '../../shared/people/person-fields.ts';
import type { ActivityName } from '../../shared/policy/activities.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, openHouse, profiles, type Verbs } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ADDRESS = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const ANNA = { name: 'Anna Ek', email: 'anna@example.se', postalAddress: ADDRESS };
const BY_POST = { channel: 'post', purpose: 'direct-marketing' } as const;
const ASKED = { postal: { ...ADDRESS, name: 'Anna Ek' } };

let count = 0;
const row = (house: House, person: object, activity: ActivityName = 'address-broker'): Submission => {
  count += 1;
  const at = { receivedAt: house.now(), submittedAt: house.now() };
  return { activity, submissionId: `row-${count}`, ...at, person: person as PersonFields, consents: [] };
};
const record = async (house: House, verbs: Verbs, person: object, activity?: ActivityName) => {
  await verbs.receive(row(house, person, activity));
  await house.submissions.deliverAll(verbs.record);
};

test('who comes from a third party is told so, once, and contacted only after that (L9)', async () => {
  const house = await openHouse(engine);
  const verbs = house.verbs();
  await record(house, verbs, ANNA);
  expect((await verbs.ask(ASKED, BY_POST)).reasons).toContain('not-informed');
  await verbs.work();
  expect(house.mails).toMatchObject([{ to: ANNA.email, token: expect.stringMatching(/.+/) }]);
  // What is missing now is the block list alone (L15).
  expect(await verbs.ask(ASKED, BY_POST)).toMatchObject({ reasons: ['nix-check-too-old'] });
  await record(house, verbs, ANNA);
  await verbs.work();
  expect(house.mails).toHaveLength(1);
});

test('the mail says where the data comes from, and how to object, apart from the rest (L10)', async () => {
  const house = await openHouse(engine);
  await record(house, house.verbs(), { ...ANNA, language: 'en' });
  await house.verbs().work();
  expect(house.mails[0]?.text).toMatch(/object/i);
  expect(house.mails[0]?.text).toMatch(/suppl/i);
  expect(house.mails[0]?.preferences).toBeDefined();
});

test('whoever no mail reaches waits for a letter, and is gone after a month without one (L9)', async () => {
  const house = await openHouse(engine);
  const verbs = house.verbs();
  await record(house, verbs, { name: ANNA.name, postalAddress: ADDRESS });
  const [anna] = await profiles(house);
  expect(anna?.dueAt).toBe('2026-04-05T07:00:00.000Z');
  expect(await verbs.stores().letters.waiting()).toEqual([{ personId: anna?.personId, before: anna?.dueAt }]);
  house.wait({ months: 1 });
  expect(await verbs.sweep()).toMatchObject({ deleted: 1 });
  expect(await profiles(house)).toEqual([]);
});

test('a source that nobody was told of takes none of the others along', async () => {
  const house = await openHouse(engine);
  const verbs = house.verbs();
  const phone = { name: ANNA.name, phone: '+46701234567' };
  await verbs.fillIn(filledIn(house.now(), phone, { consents: ['offer-phone-1'] }));
  await record(house, verbs, { ...phone, postalAddress: ADDRESS });
  house.wait({ months: 2 });
  const [anna] = await profiles(house);
  expect(anna?.dueAt).toBe('2026-09-05T07:00:00.000Z');
  const byPhone = await verbs.ask({ phone: phone.phone }, { channel: 'phone', purpose: 'direct-marketing' });
  expect(byPhone).toMatchObject({ allowed: true, basis: 'consent' });
});

test('a row about somebody with a total no, or who was erased, is counted and dropped: no record, no mail (L17)', async () => {
  const house = await openHouse(engine);
  const verbs = house.verbs();
  await verbs.object({ email: ANNA.email });
  await record(house, verbs, ANNA);
  await record(house, verbs, ANNA, 'public-source');
  await verbs.work();
  expect([await profiles(house), house.mails]).toEqual([[], []]);
  const dropped = (await house.rows('evidence')).filter(({ type }) => type === 'form-dropped');
  expect(dropped.map(({ activity, because }) => [activity, because]).sort()).toEqual([
    ['address-broker', 'objected'],
    ['public-source', 'objected'],
  ]);
});
