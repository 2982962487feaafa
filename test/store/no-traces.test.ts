import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawDump } from './dump.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, openHouse, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

/** Strings that stand nowhere else, one in every field that a person or a website can fill. */
const CANARIES = {
  name: 'Qvxnamn Zefyrson',
  email: 'qvxmail@zefyr-example.se',
  phone: '+46 70-174 06 05',
  street: 'Qvxgatan 77',
  postalCode: '98 731',
  city: 'Zefyrstad',
  birthDate: '1961-07-29',
  customerNumber: 'QVX-KUND-4711',
  memberNumber: 'QVX-MEDLEM-4712',
  company: 'Qvxbolaget AB',
  organisationNumber: '556677-8899',
  submissionId: 'qvx-submission-4713',
};
const SHAPES = [...Object.values(CANARIES), '+46701740605', '46701740605', 'qvx', 'zefyr', '4711', '98731'];

const form = () =>
  filledIn(
    START,
    {
      name: CANARIES.name,
      email: CANARIES.email,
      phone: CANARIES.phone,
      postalAddress: {
        street: CANARIES.street,
        postalCode: CANARIES.postalCode,
        city: CANARIES.city,
        country: 'SE',
      },
      birthDate: CANARIES.birthDate,
      customerNumber: CANARIES.customerNumber,
      memberNumber: CANARIES.memberNumber,
      company: { name: CANARIES.company, organisationNumber: CANARIES.organisationNumber },
      language: 'fi',
    },
    { submissionId: CANARIES.submissionId, consents: ['offer-email-1', 'offer-sms-1', 'offer-phone-1'] },
  );

const found = (text: string) => SHAPES.filter((shape) => text.toLowerCase().includes(shape.toLowerCase()));
const queued = (house: House) =>
  JSON.stringify([
    house.submissions.waiting,
    house.submissions.delivered,
    house.messages.waiting,
    house.messages.delivered,
  ]);

test('a person’s data stands in the Inbox until it is recorded, in the register after, and nowhere else', async () => {
  const house = await openHouse(engine);
  const { receive, record, work, press } = house.verbs();
  await receive(form());
  expect(found(await rawDump(house, 'inbox'))).toEqual(expect.arrayContaining(Object.values(CANARIES)));
  expect(found(await rawDump(house, 'register', 'suppressions', 'evidence'))).toEqual([]);
  expect(found(queued(house))).toEqual([]);

  await house.submissions.deliverAll(record);
  // The telephone stands there in E.164, however it was written.
  const kept = Object.values({ ...CANARIES, phone: '+46701740605' });
  expect(found(await rawDump(house, 'register'))).toEqual(expect.arrayContaining(kept));
  expect(found(await rawDump(house, 'inbox', 'suppressions', 'evidence'))).toEqual([]);
  expect(found(queued(house))).toEqual([]);

  await work();
  await press(house.mails[0]?.token ?? '', 'everything');
  expect(found(await rawDump(house, 'inbox', 'suppressions', 'evidence'))).toEqual([]);
  expect(found(queued(house))).toEqual([]);
});

test('after the deletion nothing that is left holds a direct identifier', async () => {
  const house = await openHouse(engine);
  const { fillIn, press, sweep } = house.verbs();
  await fillIn(form());
  await press(house.mails[0]?.token ?? '', 'everything');
  await sweep();
  expect(await house.rows('register')).toEqual([]);
  expect(found(await rawDump(house, 'inbox', 'register', 'suppressions', 'evidence'))).toEqual([]);
  expect(found(queued(house))).toEqual([]);
});

test('of a link only the hash of its token is kept', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(form());
  const token = house.mails[0]?.token ?? '';
  expect(token).toMatch(/^[\w-]{32}$/);
  expect(await rawDump(house, 'inbox', 'register', 'suppressions', 'evidence')).not.toContain(token);
});

test('evidence names nobody by a hash: its subjects are random', async () => {
  const house = await openHouse(engine);
  const { fillIn, press, sweep } = house.verbs();
  await fillIn(form());
  const hashes = (await house.rows('register')).flatMap(
    ({ pk }) => /#(\w{8}\.[\w-]+)$/.exec(String(pk))?.[1] ?? [],
  );
  expect(hashes).toHaveLength(4);
  await press(house.mails[0]?.token ?? '', 'everything');
  await sweep();
  const evidence = await rawDump(house, 'evidence');
  for (const hash of hashes) expect(evidence).not.toContain(hash);
});

test('a dropped form leaves a mark and an entry, and nothing of what was in it', async () => {
  const house = await openHouse(engine);
  const { fillIn, press, sweep } = house.verbs();
  await fillIn(form());
  await press(house.mails[0]?.token ?? '', 'everything');
  await sweep();
  await fillIn({ ...form(), submissionId: `${CANARIES.submissionId}-again`, consents: [] });
  expect(await house.rows('register')).toEqual([]);
  expect(found(await rawDump(house, 'inbox', 'suppressions', 'evidence'))).toEqual([]);
});
