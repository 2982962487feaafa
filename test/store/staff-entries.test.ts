import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lettersAsCsv } from '../../shared/people/list-letters.ts';
import { type Engine, startEngine } from './engine.ts';
import { type House, happenings, openHouse, profiles, type Row } from './house.ts';
import { CLERK, looks, OFFICER, staffVerbs } from './staff.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ADDRESS = { street: 'Storgatan 1', postalCode: '111 22', city: 'Stockholm', country: 'SE' };
const called = (person: Row, more: Row = {}) => ({ activity: 'telephone-contact', person, ...more });
const staffOf = (house: House) => staffVerbs(house.verbs());

describe('an entry of staff', () => {
  test('is recorded with its source and its boxes, and its person is told by mail', async () => {
    const house = await openHouse(engine);
    const person = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
    await staffOf(house).enter({ activity: 'fair-contact', person, consents: ['offer-phone-1'] });
    const [{ personId } = { personId: '' }] = await profiles(house);
    expect(await staffOf(house).lookAt(personId)).toMatchObject({
      sources: [
        {
          activity: 'fair-contact',
          kind: 'fair',
          givenBy: 'person',
          interests: [{ balancingTest: 'met-in-person' }],
        },
      ],
      consents: [{ wording: 'offer-phone-1', state: 'given' }],
    });
    expect(house.messages.dead, String(house.messages.lastError())).toEqual([]);
    expect(house.mails.map(({ to }) => to)).toEqual([person.email]);
  });

  test('with the same id again changes nothing, also where it says something else', async () => {
    const house = await openHouse(engine);
    const entry = called({ name: 'Anna Ek', phone: '+46701234567' }, { submissionId: 'call-1' });
    expect(await staffOf(house).enter(entry)).toBe('queued');
    const before = await profiles(house);
    const other = called({ name: 'Bo Ek', phone: '+46702222222' }, { submissionId: 'call-1' });
    expect(await staffOf(house).enter(other)).toBe('repeated');
    expect(await profiles(house)).toEqual(before);
  });

  test('without an id of its own is an entry of its own each time', async () => {
    const house = await openHouse(engine);
    await staffOf(house).enter(called({ name: 'Anna Ek', phone: '+46701234567' }));
    await staffOf(house).enter(called({ name: 'Bo Ek', phone: '+46702222222' }));
    expect(await profiles(house)).toHaveLength(2);
  });

  test('of somebody who said no is dropped', async () => {
    const house = await openHouse(engine);
    await staffOf(house).object({ person: { phone: '+46701234567' } });
    await staffOf(house).enter(called({ name: 'Anna Ek', phone: '+46701234567' }));
    expect(await profiles(house)).toEqual([]);
    expect(await happenings(house)).toContain('form-dropped');
  });
});

describe('who has to be told by a letter', () => {
  const waiting = async () => {
    const house = await openHouse(engine);
    const staff = staffOf(house);
    await staff.enter(called({ name: 'Bo Ek', phone: '+46702222222', language: 'fi' }));
    house.wait({ days: 1 });
    await staff.enter(called({ name: '=Anna;+Ek', phone: '+46701111111', postalAddress: ADDRESS }));
    await staff.enter(called({ name: 'Cia Ek', email: 'cia@example.se' }));
    return { house, staff };
  };

  test('is listed with where to write, and by when, the earliest day first; each look is recorded', async () => {
    const { house, staff } = await waiting();
    const letters = await staff.letters(CLERK);
    expect(letters).toEqual([
      {
        personId: expect.any(String),
        before: '2026-04-05T07:00:00.000Z',
        language: 'fi',
        name: 'Bo Ek',
        address: null,
        telephone: '+46702222222',
        sources: ['telephone-contact'],
      },
      {
        personId: expect.any(String),
        before: '2026-04-06T07:00:00.000Z',
        language: 'sv',
        name: '=Anna;+Ek',
        address: ADDRESS,
        telephone: null,
        sources: ['telephone-contact'],
      },
    ]);
    expect(await looks(house)).toEqual(
      expect.arrayContaining(
        letters.map(({ personId }) => ({ subject: personId, ...CLERK, what: 'letters' })),
      ),
    );
    expect(await looks(house)).toHaveLength(2);
  });

  test('stands in a table that no spreadsheet runs', async () => {
    const { staff } = await waiting();
    const [, bo = '', anna = ''] = lettersAsCsv(await staff.letters()).split('\r\n');
    expect(bo).toContain("fi,Bo Ek,,,,,'+46702222222,telephone-contact");
    expect(anna).toContain("'=Anna;'+Ek,Storgatan 1,111 22,Stockholm,SE,,telephone-contact");
  });

  test('is listed no more when the letter went, nor when the day has passed', async () => {
    const { house, staff } = await waiting();
    const [bo] = await staff.letters();
    await staff.mark(bo?.personId ?? '', { mark: 'informed-by-letter' });
    expect((await staff.letters()).map(({ name }) => name)).toEqual(['=Anna;+Ek']);
    house.wait({ days: 32 });
    expect(await staff.letters()).toEqual([]);
  });

  test('and is protected is shown to the privacy officer alone', async () => {
    const { house, staff } = await waiting();
    const [, anna] = await staff.letters();
    const personId = anna?.personId ?? '';
    // Held by a request, the record outlives the no that a mark brings.
    await house.verbs().request({ right: 'access', phone: '+46701111111' });
    await house.verbs().work();
    await staff.mark(personId, { mark: 'protected' });
    const shown = async (by = OFFICER) => (await staff.letters(by)).find((one) => one.personId === personId);
    expect(await shown(CLERK)).toMatchObject({ name: null, address: null, telephone: null });
    expect(await shown()).toMatchObject({ name: '=Anna;+Ek', address: null, telephone: '+46701111111' });
  });
});

describe('what a block list said', () => {
  test('is kept with the contact, and an older version changes nothing', async () => {
    const house = await openHouse(engine);
    const staff = staffOf(house);
    await staff.enter(called({ name: 'Anna Ek', phone: '+46701234567', postalAddress: ADDRESS }));
    const [{ personId } = { personId: '' }] = await profiles(house);
    const check = (versionDate: string, listed: boolean) =>
      staff.check({
        list: 'nix-telefon',
        versionDate,
        results: [
          { person: { phone: '+46 70 123 45 67' }, listed },
          { person: { phone: '+46709999999' }, listed: true },
        ],
      });
    expect(await check('2026-03-01', false)).toEqual({ recorded: 1 });
    expect(await check('2026-02-01', true)).toEqual({ recorded: 0 });
    const { contacts = [] } = (await staff.lookAt(personId)) ?? {};
    expect(contacts.find(({ kind }) => kind === 'phone')?.blockList).toEqual({
      listed: false,
      versionAt: '2026-02-28T23:00:00.000Z',
    });
  });

  test.each(['0000-01-01', '0001-01-01', '2200-01-01', '9999-12-31', '2026-02-30', '2026-3-1'])(
    'of a version of %s is refused: it could not be read again',
    async (versionDate) => {
      const house = await openHouse(engine);
      expect(() =>
        staffOf(house).check({
          list: 'nix-telefon',
          versionDate,
          results: [{ person: { phone: '+46701234567' }, listed: true }],
        }),
      ).toThrow();
    },
  );
});
