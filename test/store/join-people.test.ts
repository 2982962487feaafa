import { PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { joinPeople } from '../../shared/people/join-people.ts';
import { partitionOf } from '../../shared/people/register-store.ts';
import { CHANNELS } from '../../shared/policy/purposes.ts';
import { normalisedDump } from './dump.ts';
import { type Around, type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type Asked, type House, happenings, openHouse, profiles, type Verbs } from './house.ts';
import { looks, OFFICER, staffVerbs } from './staff.ts';
import { takeTurns } from './take-turns.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const TWIN = { name: 'Anna Ek', email: 'anna.ek@work.example', phone: '+46709999999' };
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const fill = (house: House, person: Readonly<Record<string, unknown>>, consents = ALL_BOXES) =>
  house
    .verbs()
    .fillIn(filledIn(house.now(), person, { consents, submissionId: JSON.stringify(person).slice(0, 200) }));

/** Two records, and their ids in the order in which they came. */
const twins = async (house: House, ...people: readonly Readonly<Record<string, unknown>>[]) => {
  const ids: string[] = [];
  for (const person of people.length > 0 ? people : [ANNA, TWIN]) {
    await fill(house, person);
    const known = (await profiles(house)).map(({ personId }) => personId);
    ids.push(...known.filter((id) => !ids.includes(id)));
  }
  const [into = '', from = ''] = ids;
  return { into, from };
};
const staff = (house: House, verbs: Verbs = house.verbs()) => staffVerbs(verbs);

const rulesOf = async (house: House, ...asked: readonly Asked[]) =>
  (
    await house
      .verbs()
      .askAll(
        asked.flatMap((identifier) =>
          CHANNELS.map((channel) => [identifier, { channel, purpose: 'direct-marketing' }] as const),
        ),
      )
  ).map(({ rule }) => rule);

/** Every identifier leads to a person, and every person to all of theirs; nothing stands beside nobody. */
const expectNoHalfPeople = async (house: House) => {
  const rows = await house.rows('register');
  const people = await profiles(house);
  const leading = rows
    .filter(({ pk }) => !String(pk).startsWith('person#') && pk !== 'letters')
    .map(({ pk, personId }) => `${pk} ${personId}`);
  const held = people.flatMap(({ personId, identifiers }) =>
    // A near text leads to nobody.
    identifiers.flatMap(({ kind, hash }) => (kind === 'nearPostal' ? [] : `${kind}#${hash} ${personId}`)),
  );
  expect(leading.sort()).toEqual(held.sort());
  const partitions = new Set(people.map(({ personId }) => partitionOf(personId)));
  for (const { pk } of rows.filter((row) => String(row.pk).startsWith('person#')))
    expect(partitions).toContain(pk);
};

test('two records become one, with what both held, and evidence under both', async () => {
  const house = await openHouse(engine);
  const { into, from } = await twins(house);
  expect(await staff(house).join(into, from)).toBe('joined');
  const people = await profiles(house);
  expect(people.map(({ personId }) => personId)).toEqual([into]);
  expect(people[0]?.contacts.map(({ value }) => value).sort()).toEqual(
    [ANNA.email, ANNA.phone, TWIN.email, TWIN.phone].sort(),
  );
  for (const identifier of [{ email: ANNA.email }, { email: TWIN.email }, { phone: TWIN.phone }])
    expect(
      await house.verbs().ask(identifier, { channel: 'email', purpose: 'direct-marketing' }),
    ).toMatchObject({
      allowed: true,
    });
  const entries = (await house.rows('evidence')).filter(({ type }) => type === 'merged');
  expect(entries.map(({ subject, ...entry }) => [subject, entry.from, entry.into]).sort()).toEqual(
    [
      [into, from, into],
      [from, from, into],
    ].sort(),
  );
  await expectNoHalfPeople(house);
});

describe('a merge drops no objection', () => {
  test.each([
    ['of the one that stays', ANNA, TWIN],
    ['of the one that goes', TWIN, ANNA],
  ])('%s', async (_, objector, other) => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    // Anybody's: it makes no record due, so that both stand.
    await house.verbs().request({ right: 'objection', email: objector.email });
    expect(new Set(await rulesOf(house, { email: other.email }))).not.toContain('L7');
    expect(await staff(house).join(into, from)).toBe('joined');
    const everything = [ANNA, TWIN].flatMap(({ email, phone }) => [{ email }, { phone }]);
    expect(new Set(await rulesOf(house, ...everything))).toEqual(new Set(['L7']));
    // And on each identifier for itself, when no record leads from one to the other any more.
    house.wait({ months: 7 });
    await house.verbs().deadlines();
    await house.verbs().work();
    await house.verbs().sweep();
    expect(await profiles(house)).toEqual([]);
    expect(new Set(await rulesOf(house, ...everything))).toEqual(new Set(['L7']));
  });

  test('also on an address that the merged record has no room for', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    for (const [index, email] of ['a@one.example', 'b@one.example', 'c@one.example'].entries()) {
      house.wait({ minutes: 1 });
      await house
        .verbs()
        .fillIn(
          filledIn(house.now(), { name: 'Anna Ek', phone: ANNA.phone, email }, { consents: ALL_BOXES }),
        );
      const made = (await profiles(house)).find(({ contacts }) =>
        contacts.some(({ value }) => value === email),
      );
      expect(await staff(house).join(into, made?.personId ?? ''), String(index)).toBe('joined');
    }
    expect((await profiles(house)).find(({ personId }) => personId === into)?.contacts).toHaveLength(4);
    await house.verbs().request({ right: 'objection', email: 'c@one.example' });
    expect(await staff(house).join(from, into)).toBe('joined');
    const [person] = await profiles(house);
    const held = person?.contacts.map(({ value }) => value);
    const all = [ANNA.email, TWIN.email, 'a@one.example', 'b@one.example', 'c@one.example'];
    expect(all.filter((email) => !held?.some((value) => value === email))).not.toEqual([]);
    expect(
      new Set(await rulesOf(house, { email: TWIN.email }, ...all.slice(2).map((email) => ({ email })))),
    ).toEqual(new Set(['L7']));
    await expectNoHalfPeople(house);
  });

  test('a no on a telephone that these two alone shared is known to be theirs', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house, ANNA, { ...TWIN, phone: ANNA.phone });
    await staff(house).object({ person: { phone: ANNA.phone } });
    expect(new Set(await rulesOf(house, { email: ANNA.email }))).toContain('L14');
    await staff(house).join(into, from);
    expect(new Set(await rulesOf(house, { email: ANNA.email }, { email: TWIN.email }))).toEqual(
      new Set(['L7']),
    );
  });

  test('a no on a telephone that a third shares binds what goes there, and no more', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house, ANNA, { ...TWIN, phone: ANNA.phone });
    await fill(house, { name: 'Bo Ek', email: 'bo@example.se', phone: ANNA.phone });
    await staff(house).object({ person: { phone: ANNA.phone } });
    await staff(house).join(into, from);
    const { permissions = [] } = (await staff(house).lookAt(into)) ?? {};
    const ofOffers = permissions.filter(({ purpose }) => purpose === 'direct-marketing');
    expect(ofOffers.flatMap(({ channel, rule }) => (rule === 'L7' ? [channel] : []))).toEqual([
      'sms',
      'phone',
    ]);
  });

  test('a no under an old key is carried to the hashes of a new one', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    await house.verbs().request({ right: 'objection', email: TWIN.email });
    house.rotateKeys();
    expect(await staff(house).join(into, from)).toBe('joined');
    expect(new Set(await rulesOf(house, { email: ANNA.email }, { phone: ANNA.phone }))).toEqual(
      new Set(['L7']),
    );
    await expectNoHalfPeople(house);
  });
});

describe('a merge keeps the stricter', () => {
  test('end: what was verified first is due first', async () => {
    const house = await openHouse(engine);
    await fill(house, ANNA);
    house.wait({ months: 3 });
    await fill(house, TWIN);
    const [early, late] = (await profiles(house)).toSorted((one, other) =>
      one.dueAt < other.dueAt ? -1 : 1,
    );
    await staff(house).join(late?.personId ?? '', early?.personId ?? '');
    expect((await profiles(house)).map(({ dueAt }) => dueAt)).toEqual([early?.dueAt]);
  });

  test('mark: a protected person has no address, whoever brings it', async () => {
    const house = await openHouse(engine);
    const postalAddress = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
    const { into, from } = await twins(house, { ...ANNA, customerNumber: 'C-1' }, { ...TWIN, postalAddress });
    await house.verbs().request({ right: 'access', email: ANNA.email });
    await house.verbs().work();
    await staff(house).mark(into, { mark: 'protected' });
    expect(await staff(house).join(into, from)).toBe('joined');
    const [person] = await profiles(house);
    expect(person?.protectedAt).toBeDefined();
    expect(JSON.stringify(person)).not.toContain('Storgatan');
    expect(person?.identifiers.map(({ kind }) => kind)).not.toContain('postal');
    expect(new Set(await rulesOf(house, { postal: { ...postalAddress, name: ANNA.name } }))).toEqual(
      new Set(['L7']),
    );
    await expectNoHalfPeople(house);
  });

  test('end of device data: it goes with the one that goes, and with a no of either', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    const keeping = async (personId: string, ip: string) => {
      const Item = { pk: partitionOf(personId), sk: 'device', device: { ip } };
      await house.client.send(new PutCommand({ TableName: house.tables.register, Item }));
    };
    await keeping(into, '192.0.2.1');
    await keeping(from, '192.0.2.2');
    await staff(house).join(into, from);
    expect(JSON.stringify(await house.rows('register'))).toMatch(/192\.0\.2\.1(?!.*192\.0\.2\.2)/);

    await fill(house, { ...TWIN, email: 'third@example.se', phone: '+46703333333' });
    const third = (await profiles(house)).find(({ personId }) => personId !== into)?.personId ?? '';
    await house.verbs().request({ right: 'objection', email: 'third@example.se' });
    await staff(house).join(into, third);
    expect(JSON.stringify(await house.rows('register'))).not.toContain('192.0.2');
  });
});

describe('an open request', () => {
  const asking = async (house: House) => {
    const { into, from } = await twins(house);
    await house.verbs().request({ right: 'access', email: TWIN.email });
    await house.verbs().work();
    const link = house.mails.at(-1)?.confirm ?? { requestId: '', token: '' };
    expect(await staff(house).join(into, from)).toBe('joined');
    return { into, from, link };
  };

  test('of the one that goes holds the other, and releases it when it lapses', async () => {
    const house = await openHouse(engine);
    const { into, link } = await asking(house);
    expect((await profiles(house))[0]?.holds).toMatchObject([{ requestId: link.requestId }]);
    house.wait({ days: 22 });
    await house.verbs().deadlines();
    await house.verbs().work();
    const [person] = await profiles(house);
    expect([person?.personId, person?.holds]).toEqual([into, undefined]);
    house.wait({ months: 7 });
    await house.verbs().sweep();
    expect(await profiles(house)).toEqual([]);
  });

  test('of the one that goes ends with an erasure of the other', async () => {
    const house = await openHouse(engine);
    const { link } = await asking(house);
    await house.verbs().request({ right: 'erasure', email: ANNA.email });
    await house.verbs().work();
    await house.verbs().confirm(house.mails.at(-1)?.confirm ?? link);
    await house.verbs().work();
    expect(await profiles(house)).toEqual([]);
    expect(await house.verbs().listRequests()).toEqual([]);
    expect(await happenings(house)).toContain('overtaken');
  });

  test('of erasure takes both', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    await house.verbs().request({ right: 'erasure', email: TWIN.email });
    await house.verbs().work();
    const link = house.mails.at(-1)?.confirm ?? { requestId: '', token: '' };
    await staff(house).join(into, from);
    await house.verbs().confirm(link);
    await house.verbs().work();
    expect(await house.rows('register')).toEqual([]);
    expect(new Set(await rulesOf(house, { email: ANNA.email }, { phone: ANNA.phone }))).toEqual(
      new Set(['L7']),
    );
  });
});

describe('nothing is merged', () => {
  test.each([
    ['with itself', 'into', 'into', 'same'],
    ['with nobody', 'into', 'nobody', 'unknown'],
    ['into nobody', 'nobody', 'from', 'unknown'],
  ] as const)('%s', async (_, first, second, outcome) => {
    const house = await openHouse(engine);
    const ids = { ...(await twins(house)), nobody: '00000000-0000-4000-8000-000000000000' };
    const before = await normalisedDump(house);
    expect(await staff(house).join(ids[first], ids[second])).toBe(outcome);
    expect(await normalisedDump(house)).toEqual(before);
  });

  test('twice, nor the other way round afterwards', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    await staff(house).join(into, from);
    const before = await normalisedDump(house);
    expect(await staff(house).join(into, from)).toBe('unknown');
    expect(await staff(house).join(from, into)).toBe('unknown');
    expect(await normalisedDump(house)).toEqual(before);
  });

  test('that is more than one transaction takes, and nothing of it is written', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    const before = await normalisedDump(house);
    const stores = house.verbs().stores();
    const many = Array.from({ length: 90 }, (_, index) => stores.letters.removing(`nobody-${index}`));
    const joined = await joinPeople([into, from], { ...stores, following: async () => many });
    expect(joined).toBe('too-large');
    expect(await normalisedDump(house)).toEqual(before);
  });

  test('with somebody past due', async () => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    await house.verbs().press(house.mails[0]?.token ?? '', 'everything');
    expect(await staff(house).join(into, from)).toBe('unknown');
    expect(await staff(house).join(from, into)).toBe('unknown');
  });
});

test('a letter that the one that goes waits for, the other waits for', async () => {
  const house = await openHouse(engine);
  await staff(house).enter({ activity: 'telephone-contact', person: { phone: TWIN.phone, name: 'Anna Ek' } });
  const [{ personId: from } = { personId: '' }] = await profiles(house);
  const [waiting] = await staff(house).letters();
  house.wait({ days: 3 });
  await fill(house, ANNA);
  const into = (await profiles(house)).find(({ personId }) => personId !== from)?.personId ?? '';
  await staff(house).join(into, from);
  expect(await staff(house).letters()).toMatchObject([{ personId: into, before: waiting?.before }]);
  expect((await house.rows('register')).filter(({ pk }) => pk === 'letters')).toHaveLength(1);
});

describe('a merge that dies at any call and is repeated ends as one that does not', () => {
  const play = async (around: Around) => {
    const house = await openHouse(engine);
    const { into, from } = await twins(house);
    await house.verbs().request({ right: 'access', email: TWIN.email });
    await house.verbs().work();
    const item = { pk: partitionOf(from), sk: 'device', device: { ip: '192.0.2.1' } };
    await house.client.send(new PutCommand({ TableName: house.tables.register, Item: item }));
    const dying = staff(house, house.verbs(around));
    const outcome = await dying.join(into, from).catch(() => dying.join(into, from));
    return { house, outcome };
  };

  test.each(['before', 'after'] as const)('dead %s it', async (when) => {
    const expected = await normalisedDump((await play((_, call) => call())).house);
    let n = 0;
    for (let died = true; died; ) {
      n += 1;
      died = false;
      let calls = 0;
      const { house, outcome } = await play(async (_command, call) => {
        calls += 1;
        if (calls !== n) return call();
        died = true;
        if (when === 'after') await call();
        throw new Error('died');
      });
      // Only a merge that was over and done is not known any more.
      expect(['joined', 'unknown'], `died ${when} call ${n}`).toContain(outcome);
      expect(await normalisedDump(house), `died ${when} call ${n}`).toEqual(expected);
      await expectNoHalfPeople(house);
    }
    expect(n).toBeGreaterThan(5);
  });
});

describe('a merge racing', () => {
  const order = fc.array(fc.nat(2), { minLength: 4, maxLength: 24, size: 'max' });
  const inEveryOrder = (play: (choose: (standing: number) => number) => Promise<void>) =>
    fc.assert(
      fc.asyncProperty(order, (turns) => {
        let turn = 0;
        return play((standing) => {
          turn += 1;
          return (turns[turn % turns.length] ?? 0) % standing;
        });
      }),
      { numRuns: 15 },
    );
  const EVERYTHING = [ANNA, TWIN].flatMap(({ email, phone }) => [{ email }, { phone }]);

  test.each([
    ['of the one that stays', 0],
    ['of the one that goes', 1],
  ])('a no by the link %s leaves nothing open', (_, index) =>
    inEveryOrder(async (choose) => {
      const house = await openHouse(engine);
      const { into, from } = await twins(house);
      const token = house.mails[index]?.token ?? '';
      await takeTurns(choose, [
        (around) => staff(house, house.verbs(around)).join(into, from),
        (around) => house.verbs(around).press(token, 'everything'),
      ]);
      const outcomes = await rulesOf(house, ...EVERYTHING.slice(index * 2, index * 2 + 2));
      expect(new Set(outcomes)).toEqual(new Set(['L7']));
      // Merged, the no reached all that both held; where the no came first, the record was due and nothing was merged.
      if ((await happenings(house)).includes('merged'))
        expect(new Set(await rulesOf(house, ...EVERYTHING))).toEqual(new Set(['L7']));
      await expectNoHalfPeople(house);
    }),
  );

  test.each([
    ['of the one that stays', ANNA],
    ['of the one that goes', TWIN],
  ])('a no to e-mail alone %s closes that on all that both held', (_, { email }) =>
    inEveryOrder(async (choose) => {
      const house = await openHouse(engine);
      const { into, from } = await twins(house);
      await takeTurns(choose, [
        (around) => staff(house, house.verbs(around)).join(into, from),
        (around) => staff(house, house.verbs(around)).object({ person: { email }, channels: ['email'] }),
      ]);
      expect((await happenings(house)).filter((type) => type === 'merged')).toHaveLength(2);
      const question = { channel: 'email', purpose: 'direct-marketing' } as const;
      const decisions = await house.verbs().askAll(EVERYTHING.map((asked) => [asked, question] as const));
      expect(new Set(decisions.map(({ rule }) => rule))).toEqual(new Set(['L7']));
      await expectNoHalfPeople(house);
    }),
  );

  test('a form of the one that goes loses nothing of the form', () =>
    inEveryOrder(async (choose) => {
      const house = await openHouse(engine);
      const { into, from } = await twins(house);
      await house
        .verbs()
        .receive(filledIn(house.now(), { email: TWIN.email, phone: '+46701111111' }, { consents: [] }));
      await takeTurns(choose, [
        (around) => staff(house, house.verbs(around)).join(into, from),
        (around) => house.submissions.deliverOne(0, house.verbs(around).record),
      ]);
      await house.verbs().work();
      const people = await profiles(house);
      expect(people.map(({ personId }) => personId)).toEqual([into]);
      expect(JSON.stringify(people)).toContain('+46701111111');
      expect(house.submissions.dead).toEqual([]);
      await expectNoHalfPeople(house);
    }));

  test('its own repeat, and the other way round, is done once', () =>
    inEveryOrder(async (choose) => {
      const house = await openHouse(engine);
      const { into, from } = await twins(house);
      const outcomes: string[] = [];
      const joining = (one: string, other: string) => async (around: Around) =>
        outcomes.push(await staff(house, house.verbs(around)).join(one, other));
      await takeTurns(choose, [joining(into, from), joining(into, from), joining(from, into)]);
      expect(outcomes).toContain('joined');
      expect((await happenings(house)).filter((type) => type === 'merged')).toHaveLength(2);
      expect(await profiles(house)).toHaveLength(1);
      await expectNoHalfPeople(house);
    }));

  test('a sweep of the one that goes leaves one of them or the one of both', () =>
    inEveryOrder(async (choose) => {
      const house = await openHouse(engine);
      await fill(house, TWIN);
      house.wait({ months: 6 });
      await fill(house, ANNA);
      const ids = (await profiles(house)).map(({ personId, dueAt }) => ({ personId, dueAt }));
      const [gone, live] = ids.toSorted((one, other) => (one.dueAt < other.dueAt ? -1 : 1));
      await takeTurns(choose, [
        (around) => staff(house, house.verbs(around)).join(live?.personId ?? '', gone?.personId ?? ''),
        (around) => house.verbs(around).sweep(),
      ]);
      expect((await profiles(house)).map(({ personId }) => personId)).toEqual([live?.personId]);
      await expectNoHalfPeople(house);
    }));
});

test('a merge is no look, and shows nothing', async () => {
  const house = await openHouse(engine);
  const { into, from } = await twins(house);
  await staff(house).join(into, from);
  expect(await looks(house)).toEqual([]);
  await staff(house).lookAt(into);
  expect(await looks(house)).toEqual([{ subject: into, ...OFFICER, what: 'record' }]);
});
