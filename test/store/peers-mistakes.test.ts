import { afterAll, beforeAll, expect, test } from 'vitest';
import { customerEventSchema } from '../../shared/intake/customer-event.ts';
import type { Submission } from '../../shared/intake/submission.ts';
import { WEBSITE_FORMS } from '../../shared/intake/website-form.ts';
import type { PersonFields } from '../../shared/people/person-fields.ts';
import type { ActivityName } from '../../shared/policy/activities.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, openHouse, profiles } from './house.ts';

/** What other products have got wrong, each as it would show here. */
let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' } as unknown as PersonFields;
const ASKED = { email: 'anna@example.se' };
const OFFER = { channel: 'email', purpose: 'direct-marketing' } as const;
const CALL = { channel: 'phone', purpose: 'direct-marketing' } as const;
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];

let count = 0;
const enter = async (
  house: House,
  activity: ActivityName,
  person: PersonFields,
  consents: readonly string[] = [],
) => {
  count += 1;
  const submission: Submission = {
    activity,
    submissionId: `entered-${count}`,
    receivedAt: house.now(),
    submittedAt: house.now(),
    person,
    consents,
  };
  await house.verbs().receive(submission);
  await house.verbs().work();
};
const annaIsIn = (house: House) => house.verbs().fillIn(filledIn(house.now(), ANNA, { consents: ALL_BOXES }));
const eraseAnna = async (house: House) => {
  await house.verbs().request({ right: 'erasure', email: ASKED.email });
  await house.verbs().work();
  await house
    .verbs()
    .confirm(house.mails.findLast(({ confirm }) => confirm)?.confirm ?? { requestId: '', token: '' });
  await house.verbs().work();
};

test('an import that replaces what is there does not reset the unsubscribed', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  house.wait({ days: 1 });
  await house.verbs().sweep();
  for (const activity of ['address-broker', 'public-source', 'fair-contact'] as const)
    await enter(house, activity, ANNA);
  expect(await profiles(house)).toEqual([]);
  expect(await house.verbs().ask(ASKED, OFFER)).toMatchObject({ rule: 'L7' });
  expect(house.mails).toHaveLength(1);
});

test('to be deleted and to sign up again does not bring back a yes', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await eraseAnna(house);
  house.wait({ days: 1 });
  await annaIsIn(house);
  expect(await house.verbs().ask(ASKED, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
});

test('no consent is granted to somebody who was erased: the question’s link leads nowhere then', async () => {
  const house = await openHouse(engine);
  await annaIsIn(house);
  await house.verbs().press(house.mails[0]?.token ?? '');
  house.wait({ days: 1 });
  await annaIsIn(house);
  const question = house.mails.findLast(({ consent }) => consent)?.consent;
  await eraseAnna(house);
  expect(await house.verbs().consentTo(question)).toBeUndefined();
  expect(await profiles(house)).toEqual([]);
  expect(await house.verbs().ask(ASKED, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
});

test('an objection to marketing stops no duty message: not a case’s answer, not a prize’s, not the information owed', async () => {
  const house = await openHouse(engine);
  await house.verbs().object(ASKED);
  house.wait({ days: 1 });
  await house.verbs().request({ right: 'access', email: ASKED.email });
  await house.verbs().fillIn(filledIn(house.now(), ANNA, { form: 'contest', consents: [] }));
  await house.verbs().work();
  expect(house.mails.map(({ to, confirm }) => [to, Boolean(confirm)])).toEqual([
    [ASKED.email, false],
    [ASKED.email, true],
  ]);
});

test('a withdrawn consent does not slide to a legitimate interest', async () => {
  const house = await openHouse(engine);
  await enter(house, 'fair-contact', ANNA, ['offer-phone-1']);
  expect(await house.verbs().ask(ASKED, CALL)).toMatchObject({ allowed: true, basis: 'consent' });
  await house.verbs().object(ASKED, { channels: ['phone'], purposes: ['direct-marketing'] });
  expect(await house.verbs().ask(ASKED, CALL)).toMatchObject({ allowed: false, rule: 'L7' });
  await enter(house, 'telephone-contact', ANNA);
  expect(await house.verbs().ask(ASKED, CALL)).toMatchObject({ allowed: false, rule: 'L7' });
});

test('a sale lifts no no', async () => {
  const house = await openHouse(engine);
  await house.verbs().object(ASKED, { channels: ['email'] });
  house.wait({ days: 1 });
  const event = customerEventSchema().parse({
    eventId: 'sold',
    type: 'contract-started',
    customerNumber: 'C-1',
    at: '2026-03-06T00:00:00Z',
    person: ANNA,
  });
  await house.verbs().receive({ event, receivedAt: house.now() });
  await house.verbs().work();
  expect(await profiles(house)).toMatchObject([{ category: 'customer' }]);
  expect(await house.verbs().ask(ASKED, OFFER)).toMatchObject({ allowed: false, rule: 'L7' });
});

test('one representative’s no does not bind colleagues with the same telephone (L20)', async () => {
  const house = await openHouse(engine);
  const company = { name: 'Bolaget AB', organisationNumber: '556016-0680' };
  const bo = { ...ANNA, name: 'Bo Ek', email: 'info@bolaget.example' } as unknown as PersonFields;
  await enter(house, 'business-card', { ...ANNA, company });
  await enter(house, 'business-card', { ...bo, company });
  await house.verbs().object(ASKED);
  expect(await house.verbs().ask({ email: 'info@bolaget.example' }, OFFER)).toMatchObject({
    allowed: true,
    reasons: ['role-address'],
  });
});

test.each([
  ['an object with a key for each box', { 'offer-email-1': false }],
  ['a flag', true],
  ['a text', 'offer-email-1'],
  ['a list of objects', [{ wording: 'offer-email-1', ticked: false }]],
  ['an unknown box', ['offer-email-0']],
])('a box is not taken as ticked because its key is there: %s is refused', (_what, consents) => {
  const data = { submissionId: 's', submittedAt: '2026-03-05T08:00:00Z', person: ASKED, consents };
  expect(
    WEBSITE_FORMS.offer().safeParse({ type: 'form.submitted', timestamp: '2026-03-05T08:00:00Z', data })
      .success,
  ).toBe(false);
});

test('a list that writes a name and address a little differently does not get round a no: staff look at it (L17)', async () => {
  const house = await openHouse(engine);
  const at = (street: string) => ({ street, postalCode: '111 22', city: 'Stockholm', country: 'SE' });
  const row = (name: string, street: string) => ({ name, postalAddress: at(street) }) as PersonFields;
  await house
    .verbs()
    .fillIn(filledIn(house.now(), { ...ANNA, name: 'Anna Maria Ek', postalAddress: at('Storgatan 1 A') }));
  await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
  house.wait({ days: 1 });
  await house.verbs().sweep();
  await enter(house, 'address-broker', row('EK ANNA', 'Storg. 1, lgh 1201'));
  expect(await profiles(house)).toEqual([]);
  const [held] = await house.verbs().listRequests();
  expect(held).toMatchObject({ kind: 'review', channel: 'register', reading: { kind: 'near-match' } });
  // Neighbours and namesakes are nobody's no.
  await enter(house, 'address-broker', row('Bo Berg', 'Storgatan 1'));
  await enter(house, 'address-broker', row('Anna Ek', 'Lillgatan 7'));
  expect(await profiles(house)).toHaveLength(2);
});
