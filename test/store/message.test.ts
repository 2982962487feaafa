import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, openHouse, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

/** Anna is recorded, and the message that tells her so waits in the queue. */
const annaWaits = async (house: House) => {
  const { receive, record } = house.verbs();
  await receive(filledIn(START, { email: 'anna@example.se' }));
  await house.submissions.deliverAll(record);
  const [entry] = house.messages.waiting;
  if (!entry) throw new Error('No message waits');
  return entry.message;
};

const messageState = async (house: House) =>
  (await house.rows('register')).find(({ sk }) => String(sk).startsWith('message#'))?.state;

test('two deliveries at once send one mail', async () => {
  const house = await openHouse(engine);
  const message = await annaWaits(house);
  const { inform } = house.verbs();
  const outcomes = await Promise.all(['one', 'other', 'third'].map((delivery) => inform(message, delivery)));
  expect(outcomes.sort()).toEqual(['not-mine', 'not-mine', 'sent']);
  expect(house.mails).toHaveLength(1);
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
});

test('a message that was sent is not sent again', async () => {
  const house = await openHouse(engine);
  const message = await annaWaits(house);
  const { inform } = house.verbs();
  expect(await inform(message, 'one')).toBe('sent');
  expect(await inform(message, 'one')).toBe('not-mine');
  expect(house.mails).toHaveLength(1);
});

test('a crash between sending and marking repeats the mail to the same delivery, and marks it', async () => {
  const house = await openHouse(engine);
  const message = await annaWaits(house);
  const dying = house.verbs((command, call) => {
    if (command === 'TransactWriteItemsCommand') throw new Error('The process died');
    return call();
  });
  await expect(dying.inform(message, 'one')).rejects.toThrow('died');
  expect(await messageState(house)).toBe('sending');
  const { inform, press } = house.verbs();
  expect(await inform(message, 'one')).toBe('sent');
  expect(await messageState(house)).toBe('sent');
  expect(house.mails).toHaveLength(2);
  expect(await happenings(house)).toEqual(['form-recorded', 'informed']);
  // Both mails are out, so both links must work.
  for (const { token } of house.mails) expect(await press(token)).toMatchObject({ kind: 'unsubscribed' });
});

test('another delivery takes a message over only when the lease of two minutes is past', async () => {
  const house = await openHouse(engine);
  const message = await annaWaits(house);
  const dying = house.verbs((command, call) => {
    if (command === 'PutItemCommand') throw new Error('The process died');
    return call();
  });
  await expect(dying.inform(message, 'one')).rejects.toThrow('died');
  const { inform } = house.verbs();
  house.wait({ minutes: 2 });
  expect(await inform(message, 'other')).toBe('not-mine');
  house.wait({ minutes: 1 });
  expect(await inform(message, 'other')).toBe('sent');
  expect(house.mails).toHaveLength(1);
});

test('nobody is mailed about a record that is past its due date', async () => {
  const house = await openHouse(engine);
  const message = await annaWaits(house);
  house.wait({ months: 6 });
  expect(await house.verbs().inform(message, 'one')).toBe('nobody');
  expect(house.mails).toEqual([]);
});

test('an objection does not stop the mail that tells what is kept, since that is a duty', async () => {
  const house = await openHouse(engine);
  const { fillIn, press, receive, record, work } = house.verbs();
  await fillIn(
    filledIn(START, { email: 'anna@example.se', phone: '+46701234567' }, { consents: ['offer-sms-1'] }),
  );
  const form = { form: 'newsletter', consents: ['newsletter-email-1'] } as const;
  await receive(filledIn(START, { email: 'anna@example.se' }, form));
  await house.submissions.deliverAll(record);
  await press(house.mails[0]?.token ?? '');
  await work();
  expect(house.mails).toHaveLength(2);
});
