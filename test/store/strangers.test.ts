import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PersonFields } from '../../shared/people/person-fields.ts';
import type { ActivityName } from '../../shared/policy/activities.ts';
import { event, mark, tell } from './customer-verbs.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, openHouse, profiles } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const A = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const B = { street: 'Lillgatan 99', postalCode: '222 33', city: 'Lund', country: 'SE' };
const MAIL = { channel: 'email', purpose: 'direct-marketing' } as const;
const POST = { channel: 'post', purpose: 'direct-marketing' } as const;

let count = 0;
const enter = async (
  house: House,
  activity: ActivityName,
  person: unknown,
  consents: readonly string[] = [],
) => {
  count += 1;
  await house.verbs().receive({
    activity,
    submissionId: `e-${count}`,
    receivedAt: house.now(),
    submittedAt: house.now(),
    person: person as PersonFields,
    consents,
  });
  await house.verbs().work();
};

test('a question about an address that is unusable is not answered from another address', async () => {
  const house = await openHouse(engine);
  await tell(
    house,
    event('contract-started', '2026-01-10T00:00:00Z', { person: { ...ANNA, postalAddress: A } }),
  );
  await mark(house, { mark: 'address-unusable', channel: 'post' });
  house.wait({ days: 1 });
  await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, postalAddress: B }, { consents: [] }));
  const d = await house.verbs().ask({ postal: { name: 'Anna Ek', ...A } }, POST);
  expect(d.allowed).toBe(false);
});

test('a stranger who ticks a box in the name of a customer with a total no makes no record due', async () => {
  const house = await openHouse(engine);
  await tell(house, event('contract-started', '2026-01-10T00:00:00Z', { person: ANNA }));
  await house.verbs().object({ email: ANNA.email });
  const [before] = await profiles(house);
  house.wait({ days: 1 });
  await house.verbs().fillIn(filledIn(house.now(), { email: ANNA.email }));
  const [after] = await profiles(house);
  expect((after?.dueAt ?? '') >= (before?.dueAt ?? '')).toBe(true);
  house.wait({ days: 32 });
  await house.verbs().sweep();
  expect(await profiles(house)).toHaveLength(1);
});

test("a relative's no on the shared telephone makes no record of another due", async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  await house
    .verbs()
    .fillIn(filledIn(house.now(), { name: 'Bo Ek', email: 'bo@example.se', phone: ANNA.phone }));
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  expect((await house.verbs().ask({ email: 'bo@example.se' }, MAIL)).allowed).toBe(true);
  house.wait({ days: 1 });
  await house
    .verbs()
    .limit(house.mails[1]?.preferences, { limits: [{ channel: 'phone', purpose: 'newsletter' }] });
  const d = await house.verbs().ask({ email: 'bo@example.se' }, MAIL);
  expect(d.allowed).toBe(true);
});

test('the link of preferences goes to the address that asked for it', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  house.wait({ days: 1 });
  await tell(house, event('contract-started', '2026-01-10T00:00:00Z', { person: ANNA }));
  house.wait({ days: 1 });
  await tell(
    house,
    event('contact-changed', '2026-03-06T00:00:00Z', { person: { email: 'old-typo@example.se' } }),
  );
  await house.verbs().askForLink(ANNA.email);
  await house.verbs().work();
  expect(house.mails.at(-1)?.to).toBe(ANNA.email);
});

test('a box that was confirmed once counts however often it is ticked again', async () => {
  const house = await openHouse(engine);
  const lead = () => enter(house, 'social-lead', { email: ANNA.email }, ['offer-email-1']);
  await lead();
  await house.verbs().consentTo(house.mails.findLast((m) => m.consent)?.consent);
  expect((await house.verbs().ask({ email: ANNA.email }, MAIL)).allowed).toBe(true);
  for (let n = 0; n < 3; n += 1) {
    house.wait({ days: 10 });
    await lead();
    const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
    expect(d.allowed).toBe(true);
  }
});

test('a stranger with a lead in somebodys name does not take away a confirmed consent', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), { email: ANNA.email }));
  expect((await house.verbs().ask({ email: ANNA.email }, MAIL)).allowed).toBe(true);
  house.wait({ days: 1 });
  await enter(house, 'social-lead', { email: ANNA.email }, ['offer-email-1']);
  const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
  expect(d.allowed).toBe(true);
});

test('a customer is removed though a form named a number that is another customer today', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, customerNumber: 'C-9' }));
  await tell(house, event('contract-started', '2026-01-10T00:00:00Z', { person: ANNA }));
  await tell(
    house,
    event('contract-started', '2026-01-10T00:00:00Z', {
      customerNumber: 'C-9',
      person: { name: 'Bo', email: 'bo@example.se' },
    }),
  );
  await tell(house, event('customer-removed', '2026-02-10T00:00:00Z'));
  expect(house.submissions.dead).toEqual([]);
  const anna = (await profiles(house)).find((p) => p.details.name === 'Anna Ek');
  expect(anna?.relations).toBeUndefined();
});

test('a customer is recorded though somebody whose record is due typed the number', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), { email: 'evil@example.com', customerNumber: 'C-1' }));
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  await tell(house, event('contract-started', '2026-03-06T00:00:00Z', { person: ANNA }));
  expect(house.submissions.dead).toEqual([]);
});

test('the same past the six months, before the sweep', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), { email: 'bo@example.com', customerNumber: 'C-1' }));
  house.wait({ months: 6, minutes: 10 });
  await tell(house, event('contract-started', '2026-09-05T00:00:00Z', { person: ANNA }));
  expect(house.submissions.dead).toEqual([]);
});

test('thirty entries to a contest in the name of one address', async () => {
  const house = await openHouse(engine);
  for (let n = 0; n < 30; n += 1)
    await house
      .verbs()
      .fillIn(filledIn(house.now(), { email: ANNA.email }, { form: 'contest', consents: [] }));
  expect(house.mails.length).toBeLessThan(5);
});

test('a no on a customer number is not lifted by a yes under an address that nobody knew to be theirs', async () => {
  const house = await openHouse(engine);
  await house.verbs().object({ customerNumber: 'C-1' });
  await house.verbs().object({ email: ANNA.email });
  house.wait({ days: 1 });
  await house.verbs().fillIn(filledIn(house.now(), { email: ANNA.email }));
  await house.verbs().consentTo(house.mails.findLast(({ consent }) => consent)?.consent);
  expect((await house.verbs().ask({ email: ANNA.email }, MAIL)).allowed).toBe(true);
  house.wait({ days: 1 });
  await tell(house, event('contract-started', '2026-03-06T00:00:00Z', { person: ANNA }));
  for (const who of [{ customerNumber: 'C-1' }, { email: ANNA.email }])
    expect((await house.verbs().ask(who, MAIL)).reasons).toEqual(['objected']);
});
