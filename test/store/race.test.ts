import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, openHouse, profiles, type Verbs } from './house.ts';
import { takeTurns } from './take-turns.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const MOVED = { ...ANNA, phone: '+46709999999' };
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const CHANNELS = ['email', 'sms', 'phone'] as const;
const RUNS = 20;

const form = (house: House, person: Readonly<Record<string, string>> = ANNA) =>
  filledIn(house.now(), person, { consents: ALL_BOXES });
const press = (house: House) => (verbs: Verbs) => verbs.press(house.mails[0]?.token ?? '', 'everything');
const workOff = (house: House) => (verbs: Verbs) =>
  house.submissions.deliverOne(0, verbs.record).then(() => house.submissions.deliverOne(0, verbs.record));

/** Which of those who stand goes on, step by step; some orders let one run far ahead. */
const order = fc.array(fc.nat(2), { minLength: 4, maxLength: 24, size: 'max' });
type Order = readonly number[];

const sideBySide = async (
  turns: Order,
  house: House,
  ...actors: readonly ((verbs: Verbs) => Promise<unknown>)[]
) => {
  let turn = 0;
  const choose = (standing: number) => {
    turn += 1;
    return (turns[turn % turns.length] ?? 0) % standing;
  };
  await takeTurns(
    choose,
    actors.map((actor) => (around) => actor(house.verbs(around))),
  );
  // What lost every race, or came too late, comes back.
  await house.verbs().work();
};

const inEveryOrder = (play: (turns: Order) => Promise<void>) =>
  fc.assert(fc.asyncProperty(order, play), { numRuns: RUNS });

const expectNoEverywhere = async (house: House, phone: string) => {
  const { askAll, sweep } = house.verbs();
  const questions = [{ email: ANNA.email }, { phone }].flatMap((identifier) =>
    CHANNELS.map((channel) => [identifier, { channel, purpose: 'direct-marketing' }] as const),
  );
  const expectOnlyNos = async () => {
    const decisions = await askAll(questions);
    expect(decisions.map(({ rule }) => rule)).toEqual(decisions.map(() => 'L7'));
  };
  await expectOnlyNos();
  // And on each identifier for itself, when no record leads from one to the other any more.
  house.wait({ months: 7 });
  await sweep();
  expect(await profiles(house)).toEqual([]);
  await expectOnlyNos();
  expect(house.submissions.dead).toEqual([]);
};

describe('a form racing an objection never ends allowed, also on the telephone that it brings', () => {
  test('when the person is in the register', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      await house.verbs().receive(form(house));
      await sideBySide(turns, house, workOff(house), press(house));
      await expectNoEverywhere(house, ANNA.phone);
    }));

  test('when the form brings a new telephone, which the no must reach', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house, { name: ANNA.name, email: ANNA.email }));
      await house.verbs().receive(form(house));
      await sideBySide(turns, house, workOff(house), press(house));
      await expectNoEverywhere(house, ANNA.phone);
    }));

  test('when the record is gone, and the form makes a new one', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      house.wait({ months: 7 });
      await house.verbs().sweep();
      await house.verbs().receive(form(house, MOVED));
      await sideBySide(turns, house, workOff(house), press(house));
      await expectNoEverywhere(house, MOVED.phone);
    }));

  test('when the record is past its due date and a sweep runs too', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      house.wait({ months: 7 });
      await house.verbs().receive(form(house, MOVED));
      await sideBySide(turns, house, workOff(house), press(house), (verbs) => verbs.sweep());
      await expectNoEverywhere(house, MOVED.phone);
    }));

  test('after the ring rotated', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      house.wait({ months: 7 });
      house.rotateKeys();
      await house.verbs().receive(form(house, MOVED));
      await sideBySide(turns, house, workOff(house), press(house), (verbs) => verbs.sweep());
      await expectNoEverywhere(house, MOVED.phone);
    }));
});

test('two forms of one new person make one person, whoever goes first at each call', () =>
  inEveryOrder(async (turns) => {
    const house = await openHouse(engine);
    const { receive } = house.verbs();
    await receive(form(house));
    await receive(form(house, MOVED));
    await sideBySide(
      turns,
      house,
      (verbs) => house.submissions.deliverOne(0, verbs.record),
      (verbs) => house.submissions.deliverOne(0, verbs.record),
    );
    const people = await profiles(house);
    expect(people).toHaveLength(1);
    expect(people[0]?.contacts).toHaveLength(3);
    expect(house.submissions.dead).toEqual([]);
  }));

test('a sweep racing a form in place of the old record leaves one person with nothing of the old', () =>
  inEveryOrder(async (turns) => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(form(house));
    house.wait({ months: 6 });
    await house.verbs().receive(filledIn(house.now(), { email: ANNA.email }));
    await sideBySide(turns, house, workOff(house), (verbs) => verbs.sweep());
    const people = await profiles(house);
    expect(people.map(({ details, contacts }) => [details, contacts.length])).toEqual([[{}, 1]]);
    const subjects = (await house.rows('evidence')).filter(({ type }) => type === 'record-deleted');
    expect(subjects).toHaveLength(1);
  }));

describe('a confirmed erasure racing', () => {
  const confirmed = async (house: House) => {
    await house.verbs().fillIn(form(house));
    await house.verbs().request({ right: 'erasure', email: ANNA.email });
    await house.verbs().work();
    const link = house.mails.at(-1)?.confirm ?? { requestId: '', token: '' };
    await house.verbs().receive(form(house, MOVED));
    expect(await house.verbs().confirm(link)).toBeDefined();
  };
  const erase = (house: House) => (verbs: Verbs) => house.fulfilment.deliverOne(0, verbs.advance);

  const expectErased = async (house: House) => {
    expect(await house.rows('register')).toEqual([]);
    expect((await house.rows('inbox')).filter(({ payload }) => payload)).toEqual([]);
    expect(house.mails.filter(({ to }) => to === ANNA.email)).toHaveLength(3);
    expect(house.fulfilment.dead, String(house.fulfilment.lastError())).toEqual([]);
  };

  test('a form that came before it leaves nothing of the form', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await confirmed(house);
      await sideBySide(turns, house, erase(house), workOff(house));
      await expectErased(house);
    }));

  test('itself, delivered twice, a sweep and a press is done once and told once', () =>
    inEveryOrder(async (turns) => {
      const house = await openHouse(engine);
      await confirmed(house);
      const again = house.fulfilment.waiting[0]?.message;
      await sideBySide(
        turns,
        house,
        erase(house),
        (verbs) => (again ? verbs.advance(again) : Promise.resolve()),
        (verbs) => verbs.sweep(),
        press(house),
      );
      await expectErased(house);
    }));
});

test('two presses on one confirmation at once confirm once', () =>
  inEveryOrder(async (turns) => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(form(house));
    await house.verbs().request({ right: 'erasure', email: ANNA.email });
    await house.verbs().work();
    const link = house.mails.at(-1)?.confirm ?? { requestId: '', token: '' };
    const outcomes: unknown[] = [];
    const pressed = async (verbs: Verbs) => outcomes.push(await verbs.confirm(link));
    await sideBySide(turns, house, pressed, pressed);
    expect(outcomes.filter((outcome) => outcome !== undefined)).toHaveLength(1);
  }));

test('the same request from two sides at once is asked about once', () =>
  inEveryOrder(async (turns) => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(form(house));
    const { request } = house.verbs();
    await request({ right: 'access', email: ANNA.email });
    await request({ right: 'access', email: ANNA.email });
    await sideBySide(
      turns,
      house,
      (verbs) => house.fulfilment.deliverOne(0, verbs.advance),
      (verbs) => house.fulfilment.deliverOne(0, verbs.advance),
    );
    expect(house.mails.filter(({ confirm }) => confirm)).toHaveLength(1);
    expect(house.fulfilment.dead, String(house.fulfilment.lastError())).toEqual([]);
  }));
