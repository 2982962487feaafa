import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordIncoming } from '../../shared/intake/record-incoming.ts';
import type { Doubt } from '../../shared/people/doubt.ts';
import { openDoubt } from '../../shared/requests/open-doubt.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { openHouse, profiles, RING, ROTATED, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const BO = { name: 'Bo Ek', email: 'bo@example.se' };
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const BY_EMAIL = { channel: 'email', purpose: 'direct-marketing' } as const;
const BY_SMS = { channel: 'sms', purpose: 'direct-marketing' } as const;

test('after the ring rotated a person is found by the old hash, and stands under both keys from the next form', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  house.rotateKeys();
  expect(await house.verbs().ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({ allowed: true });
  await house.verbs().fillIn(filledIn(START, ANNA));
  const [person, ...others] = await profiles(house);
  expect(others).toEqual([]);
  expect(person?.identifiers.map(({ kind, hash }) => [kind, hash.split('.')[0]])).toEqual([
    ['email', ROTATED.current.id],
    ['email', RING.current.id],
    ['phone', ROTATED.current.id],
    ['phone', RING.current.id],
  ]);
});

test('a no under the old key holds after the ring rotated, and is copied to the new hash with the next form', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  house.wait({ days: 1 });
  await house.verbs().sweep();
  house.rotateKeys();
  const { ask, fillIn } = house.verbs();
  expect(await ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({ rule: 'L7' });
  await fillIn(filledIn(house.now(), ANNA, { consents: ALL_BOXES }));
  expect(await ask({ email: ANNA.email }, BY_EMAIL)).toMatchObject({ rule: 'L7' });
  const copied = (await house.rows('suppressions')).filter(({ pk }) =>
    String(pk).includes(`#${ROTATED.current.id}.`),
  );
  expect(copied).toHaveLength(2);
});

test('a no on a telephone under the old key binds whoever holds that telephone under the new one', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, BO));
  await house.verbs().fillIn(filledIn(START, ANNA));
  await house.verbs().press(house.mails[1]?.token ?? '', 'everything');
  house.rotateKeys();
  const { ask, fillIn } = house.verbs();
  await fillIn(filledIn(START, { ...BO, phone: ANNA.phone }, { consents: ALL_BOXES }));
  expect(await ask({ email: BO.email }, BY_SMS)).toMatchObject({ allowed: false, rule: 'L7' });
  expect(await ask({ email: BO.email }, BY_EMAIL)).toMatchObject({ allowed: true });
});

test('an old link takes the no of somebody who registered again under the new key, whichever identifier is asked', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(START, ANNA));
  house.wait({ months: 7 });
  await house.verbs().sweep();
  house.rotateKeys();
  const { ask, fillIn, press } = house.verbs();
  await fillIn(filledIn(house.now(), ANNA, { consents: ALL_BOXES }));
  await press(house.mails[0]?.token ?? '', 'everything');
  for (const question of [BY_EMAIL, BY_SMS])
    for (const identifier of [{ email: ANNA.email }, { phone: ANNA.phone }])
      expect(await ask(identifier, question)).toMatchObject({ allowed: false, rule: 'L7' });
});

test('functions that still differ about the current key make one person of two forms', async () => {
  const house = await openHouse(engine);
  const { receive, stores } = house.verbs();
  await receive(filledIn(START, ANNA));
  await receive(filledIn(START, ANNA));
  const [first, second] = house.submissions.waiting.map(({ message }) => message.key);
  const review = (doubt: Doubt) => openDoubt(doubt, stores());
  const reviewRow = async () => {};
  const join = async () => 'unknown';
  const handedOut = { ...ROTATED, current: RING.current };
  await Promise.all([
    recordIncoming(first ?? '', { ...stores(), ring: handedOut, review, reviewRow, join }),
    recordIncoming(second ?? '', { ...stores(), ring: ROTATED, review, reviewRow, join }),
  ]);
  expect(await profiles(house)).toHaveLength(1);
});
