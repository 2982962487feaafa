import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customerEventSchema } from '../../shared/intake/customer-event.ts';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, openHouse, profiles, START } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
let count = 0;

/** An event as its door hands it over. */
const event = (type: string, at: string, more: Readonly<Record<string, unknown>> = {}) => {
  count += 1;
  return customerEventSchema().parse({ eventId: `event-${count}`, type, customerNumber: 'C-1', at, ...more });
};
const tell = async (house: House, ...events: readonly ReturnType<typeof event>[]): Promise<void> => {
  const verbs = house.verbs();
  for (const one of events) {
    await verbs.receive({ event: one, receivedAt: house.now() });
    await verbs.work();
  }
};
const STARTED = () => event('contract-started', '2026-01-10T00:00:00Z', { person: ANNA });
const offer = (channel: 'email' | 'phone' | 'post') => ({ channel, purpose: 'direct-marketing' }) as const;

describe('a contract', () => {
  test('makes a customer, who can be offered more by the address of the sale and by telephone', async () => {
    const house = await openHouse(engine);
    await tell(house, STARTED());
    expect(await profiles(house)).toMatchObject([
      {
        category: 'customer',
        details: { name: 'Anna Ek', customerNumber: 'C-1' },
        sources: [{ activity: 'customer-register' }],
      },
    ]);
    const { ask } = house.verbs();
    expect(await ask({ email: ANNA.email }, offer('email'))).toMatchObject({
      allowed: true,
      reasons: ['soft-opt-in'],
    });
    expect(await ask({ customerNumber: 'C-1' }, offer('phone'))).toMatchObject({ allowed: true });
    expect(await ask({ customerNumber: 'c 1' }, offer('post'))).toMatchObject({ reasons: ['no-contact'] });
    // The contract came with the notice: no mail of ours.
    expect(house.mails).toEqual([]);
  });

  test('that has ended stops marketing, and 24 months run from its settled invoice (N19)', async () => {
    const house = await openHouse(engine);
    await tell(house, STARTED(), event('contract-ended', '2026-03-01T00:00:00Z'));
    expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({ rule: 'N19' });
    expect((await profiles(house))[0]).toMatchObject({
      category: 'customer',
      sources: [{ endsAt: '2029-03-01T00:00:00.000Z' }],
    });
    await tell(house, event('final-invoice-settled', '2026-03-02T00:00:00Z', { how: 'credited' }));
    expect((await profiles(house))[0]).toMatchObject({
      category: 'former-customer',
      sources: [{ endsAt: '2028-03-02T00:00:00.000Z' }],
      // The six months hold for customers too.
      dueAt: '2026-09-05T07:00:00.000Z',
    });
  });

  test('of somebody with a newsletter joins their record by the address, and ends without it', async () => {
    const house = await openHouse(engine);
    await house
      .verbs()
      .fillIn(
        filledIn(START, { email: ANNA.email }, { form: 'newsletter', consents: ['newsletter-email-1'] }),
      );
    await tell(house, STARTED());
    expect(await profiles(house)).toHaveLength(1);
    await tell(house, event('customer-removed', '2026-02-01T00:00:00Z'));
    const [anna] = await profiles(house);
    expect(anna).toMatchObject({ category: 'prospect', sources: [{ activity: 'newsletter-signup' }] });
    expect(JSON.stringify(anna)).not.toContain('+46701234567');
    expect(
      await house.verbs().ask({ email: ANNA.email }, { channel: 'email', purpose: 'newsletter' }),
    ).toMatchObject({
      allowed: true,
    });
  });
});

describe('a customer who is removed', () => {
  test('is due at once, and comes back by no event from before', async () => {
    const house = await openHouse(engine);
    const late = event('contact-changed', '2026-01-20T00:00:00Z', { person: { email: 'new@example.se' } });
    await tell(house, STARTED(), event('customer-removed', '2026-02-01T00:00:00Z'));
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 1 });
    await tell(house, late, event('contract-ended', '2026-01-25T00:00:00Z'));
    expect(await profiles(house)).toEqual([]);
    await tell(house, event('contract-started', '2026-02-20T00:00:00Z', { person: ANNA }));
    expect(await profiles(house)).toMatchObject([{ category: 'customer' }]);
  });

  test('before anything else was told is nobody', async () => {
    const house = await openHouse(engine);
    await tell(house, event('customer-removed', '2026-02-01T00:00:00Z'), STARTED());
    expect(await profiles(house)).toEqual([]);
    expect(JSON.stringify(await house.rows('register'))).not.toMatch(/anna|C-1/);
  });
});

describe('a changed address keeps its no (L17)', () => {
  test('the new e-mail address is closed by the same transaction that writes it', async () => {
    const house = await openHouse(engine);
    await tell(house, STARTED());
    await house.verbs().object({ customerNumber: 'C-1' }, { channels: ['email'] });
    await tell(
      house,
      event('contact-changed', '2026-02-01T00:00:00Z', { person: { email: 'new@example.se' } }),
    );
    expect(await house.verbs().ask({ email: 'new@example.se' }, offer('email'))).toMatchObject({
      rule: 'L7',
    });
    // The old one too: whoever has it now is not mailed either, until they say yes.
    expect(await house.verbs().ask({ email: ANNA.email }, offer('email'))).toMatchObject({ rule: 'L7' });
  });
});

describe('after a total no or an erasure', () => {
  test('an event of nobody held is counted and dropped: no record, no mail', async () => {
    const house = await openHouse(engine);
    await house.verbs().object({ email: ANNA.email });
    await tell(house, STARTED());
    expect(await profiles(house)).toEqual([]);
    expect(house.mails).toEqual([]);
    expect(await happenings(house)).toEqual(['customer-event-recorded', 'objection-recorded']);
  });

  test('whoever is a customer stays one, and their dates are kept right', async () => {
    const house = await openHouse(engine);
    await tell(house, STARTED());
    await house.verbs().object({ email: ANNA.email });
    expect(await house.verbs().sweep()).toMatchObject({ deleted: 0 });
    await tell(
      house,
      event('contract-ended', '2026-03-01T00:00:00Z'),
      event('final-invoice-settled', '2026-03-02T00:00:00Z', { how: 'zero' }),
    );
    expect((await profiles(house))[0]).toMatchObject({ category: 'former-customer' });
    expect(await house.verbs().ask({ phone: ANNA.phone }, offer('phone'))).toMatchObject({ rule: 'L7' });
  });
});

describe('who is who', () => {
  test('a telephone merges nobody', async () => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(filledIn(START, { name: 'Bo', email: 'bo@example.se', phone: ANNA.phone }));
    await tell(house, STARTED());
    expect(await profiles(house)).toHaveLength(2);
  });

  test('a number that somebody typed into a form is the customer’s when the register speaks', async () => {
    const house = await openHouse(engine);
    const stranger = { name: 'Mallory', email: 'mallory@example.com', customerNumber: 'C-1' };
    await house.verbs().fillIn(filledIn(START, stranger));
    await tell(house, STARTED());
    const people = await profiles(house);
    expect(people).toHaveLength(2);
    const mallory = people.find(({ details }) => details.name === 'Mallory');
    expect(JSON.stringify(mallory)).not.toMatch(/C-1|anna/);
    expect(people.find(({ category }) => category === 'customer')?.contacts).toHaveLength(2);
  });

  test('a contradiction stays apart and reaches staff, once', async () => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(filledIn(START, { name: 'Cia', email: 'cia@example.se' }));
    await tell(
      house,
      STARTED(),
      event('contact-changed', '2026-02-01T00:00:00Z', { person: { email: 'cia@example.se' } }),
      event('contact-changed', '2026-02-02T00:00:00Z', { person: { email: 'cia@example.se' } }),
    );
    const people = await profiles(house);
    expect(people).toHaveLength(2);
    const listed = await house.verbs().listRequests();
    expect(listed).toMatchObject([
      { kind: 'review', channel: 'register', reading: { kind: 'contradicting-identifiers' } },
    ]);
    expect(JSON.stringify(listed)).not.toMatch(/cia|anna/);
    expect([...Object(listed[0]?.reading).people].sort()).toEqual(
      people.map(({ personId }) => personId).sort(),
    );
  });
});

/** What a record says, without what is random or only counts. */
const saidOf = async (house: House) =>
  (await profiles(house)).map(({ category, details, contacts, sources, relations, dueAt }) => ({
    category,
    details,
    contacts: contacts.map(({ kind, value, saleAt }) => ({ kind, value, saleAt })),
    ends: sources.map(({ activity, endsAt }) => [activity, endsAt]),
    relations,
    dueAt,
  }));

// An address that is told of somebody removed is not kept for the day that they come back: there order counts.
test('a customer’s events end the same in every order and repeated', async () => {
  const events = [
    STARTED(),
    event('contact-changed', '2026-01-15T00:00:00Z', {
      person: { email: 'new@example.se', name: 'Anna Ek Berg' },
    }),
    event('contract-ended', '2026-02-01T00:00:00Z'),
    event('final-invoice-settled', '2026-02-10T00:00:00Z', { how: 'paid' }),
    event('customer-removed', '2026-02-15T00:00:00Z'),
    event('contract-started', '2026-02-20T00:00:00Z', { person: { phone: '+46709999999' } }),
    event('contract-ended', '2026-02-27T00:00:00Z'),
  ];
  const play = async (order: readonly (typeof events)[number][]) => {
    const house = await openHouse(engine);
    await tell(house, ...order);
    await house.verbs().sweep();
    return saidOf(house);
  };
  const some = fc.subarray(events);
  await fc.assert(
    fc.asyncProperty(
      some.chain((chosen) =>
        fc.tuple(
          fc.shuffledSubarray(chosen, { minLength: chosen.length, maxLength: chosen.length }),
          fc.subarray(chosen),
        ),
      ),
      async ([order, again]) => {
        const sorted = [...order].sort((one, other) => (one.at < other.at ? -1 : 1));
        expect(await play([...order, ...again])).toEqual(await play(sorted));
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('with a newsletter beside them they end the same in every order too: the address says whose they are', async () => {
  const events = [
    STARTED(),
    event('contact-changed', '2026-01-15T00:00:00Z', {
      person: { phone: '+46709999999', name: 'Anna Ek Berg' },
    }),
    event('contract-ended', '2026-02-01T00:00:00Z'),
    event('final-invoice-settled', '2026-02-10T00:00:00Z', { how: 'paid' }),
  ];
  const play = async (order: readonly (typeof events)[number][]) => {
    const house = await openHouse(engine);
    const newsletter = { form: 'newsletter', consents: ['newsletter-email-1'] } as const;
    await house.verbs().fillIn(filledIn(START, { email: ANNA.email }, newsletter));
    await tell(house, ...order);
    expect(house.submissions.dead).toEqual([]);
    expect(await house.verbs().listRequests()).toEqual([]);
    return saidOf(house);
  };
  const expected = await play(events);
  expect(expected).toHaveLength(1);
  const length = events.length;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(events, { minLength: length, maxLength: length }),
      fc.subarray(events),
      async (order, again) => {
        expect(await play([...order, ...again])).toEqual(expected);
      },
    ),
    { numRuns: 30 },
  );
}, 120_000);
