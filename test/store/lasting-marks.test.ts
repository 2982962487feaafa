import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Staff } from '../../shared/platform/staff.ts';
import { lookAtRequest } from '../../shared/requests/list-requests.ts';
import { event, mark, tell } from './customer-verbs.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { openHouse, profiles } from './house.ts';
import { CLERK, OFFICER, staffVerbs } from './staff.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const A = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const B = { street: 'Lillgatan 99', postalCode: '222 33', city: 'Lund', country: 'SE' };
const MAIL = { channel: 'email', purpose: 'direct-marketing' } as const;

test('a child found by a later form is no longer contacted', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  expect((await house.verbs().ask({ email: ANNA.email }, MAIL)).allowed).toBe(true);
  house.wait({ days: 1 });
  await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, birthDate: '2013-01-01' }));
  const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
  expect(d.allowed).toBe(false);
});

test('a child found by an entry to a contest', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  house.wait({ days: 1 });
  await house
    .verbs()
    .fillIn(
      filledIn(
        house.now(),
        { name: ANNA.name, email: ANNA.email, birthDate: '2013-01-01' },
        { form: 'event-contest', consents: [] },
      ),
    );
  expect((await house.verbs().ask({ email: ANNA.email }, MAIL)).allowed).toBe(false);
});

test('a child found by an event does not come back by the next one', async () => {
  const house = await openHouse(engine);
  await tell(
    house,
    event('contract-started', '2026-01-10T00:00:00Z', { person: { ...ANNA, birthDate: '2013-01-01' } }),
  );
  expect((await house.verbs().ask({ email: ANNA.email }, MAIL)).allowed).toBe(false);
  house.wait({ days: 1 });
  await tell(
    house,
    event('contract-started', '2026-03-05T00:00:00Z', { person: ANNA, customerNumber: 'C-2' }),
  );
  const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
  expect(d.allowed).toBe(false);
});

test('a child found by an event does not come back by a form', async () => {
  const house = await openHouse(engine);
  await tell(
    house,
    event('contract-started', '2026-01-10T00:00:00Z', { person: { ...ANNA, birthDate: '2013-01-01' } }),
  );
  house.wait({ days: 1 });
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
  expect(d.allowed).toBe(false);
});

test('a child with a stated date of birth is not made grown up by a later form', async () => {
  const house = await openHouse(engine);
  await tell(house, event('contract-started', '2026-01-10T00:00:00Z', { person: ANNA }));
  await tell(
    house,
    event('contact-changed', '2026-01-11T00:00:00Z', { person: { birthDate: '2013-01-01' } }),
  );
  await tell(
    house,
    event('contact-changed', '2026-03-06T00:00:00Z', {
      person: { email: ANNA.email, phone: '+46701111111' },
    }),
  );
  await house.verbs().fillIn(filledIn(house.now(), { email: ANNA.email, birthDate: '1980-01-01' }));
  const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
  expect(d.allowed).toBe(false);
});

for (const what of ['child', 'deceased', 'protected'] as const)
  test(`${what}: a later form with a box brings nobody back and no mail goes out`, async () => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, postalAddress: A }));
    const sent = house.mails.length;
    await mark(house, { mark: what });
    house.wait({ days: 31 });
    await house.verbs().sweep();
    await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, postalAddress: B }));
    const mails = house.mails.slice(sent);
    await house.verbs().consentTo(mails.at(-1)?.consent);
    const d = await house.verbs().ask({ email: ANNA.email }, MAIL);
    expect(d.allowed).toBe(false);
    expect(mails).toEqual([]);
    expect(JSON.stringify(await profiles(house))).not.toContain('Lillgatan');
  });

test('no mail to the dead also about a prize', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), ANNA));
  const sent = house.mails.length;
  await mark(house, { mark: 'deceased' });
  await house
    .verbs()
    .fillIn(filledIn(house.now(), { name: ANNA.name, email: ANNA.email }, { form: 'contest', consents: [] }));
  expect(house.mails.length).toBe(sent);
});

test('of a protected customer no address is kept', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, postalAddress: B }));
  await tell(
    house,
    event('contract-started', '2026-01-10T00:00:00Z', { person: { ...ANNA, postalAddress: A } }),
  );
  await mark(house, { mark: 'protected' });
  const dump = JSON.stringify(await house.rows('register'));
  expect(dump).not.toContain('Storgatan');
  expect(dump).not.toContain('Lillgatan');
  await tell(
    house,
    event('contact-changed', '2026-03-05T00:00:00Z', {
      person: { postalAddress: { ...A, street: 'Nya gatan 7' } },
    }),
  );
  const after = JSON.stringify(await house.rows('register'));
  expect(after).not.toContain('Nya gatan');
});

test('a merge brings no address back to somebody protected', async () => {
  const house = await openHouse(engine);
  await tell(house, event('contract-started', '2026-01-10T00:00:00Z', { person: ANNA }));
  await mark(house, { mark: 'protected' });
  const [customer] = await profiles(house);
  await house
    .verbs()
    .fillIn(filledIn(house.now(), { name: 'Anna Ek', email: 'anna2@example.se', postalAddress: A }));
  const other = (await profiles(house)).find(({ personId }) => personId !== customer?.personId);
  await staffVerbs(house.verbs()).join(customer?.personId ?? '', other?.personId ?? '');
  expect(await profiles(house)).toHaveLength(1);
  expect(JSON.stringify(await house.rows('register'))).not.toContain('Storgatan');
});

test('of a request of somebody protected, only the privacy officer sees who it is', async () => {
  const house = await openHouse(engine);
  await house.verbs().fillIn(filledIn(house.now(), { ...ANNA, postalAddress: A }));
  await mark(house, { mark: 'protected' });
  const asked = { right: 'access', email: ANNA.email, details: 'Anna, Storgatan 1' } as const;
  await house.verbs().request(asked);
  await house.verbs().work();
  const [row] = (await house.rows('requests')).filter(({ sk }) => sk === 'case');
  const requestId = String(row?.requestId ?? '');
  const seenBy = async (staff: Staff) =>
    JSON.stringify(await lookAtRequest(requestId, staff, house.verbs().stores()));
  expect(await seenBy(OFFICER)).toMatch(/anna@example\.se.*Storgatan/);
  expect(await seenBy(CLERK)).not.toMatch(/anna|Storgatan/i);
});
