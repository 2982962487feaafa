import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, openHouse, profiles, type Verbs } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567' };
const MOVED = { ...ANNA, phone: '+46709999999' };
const ALL_BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];
const CHANNELS = ['email', 'sms', 'phone'] as const;
const RUNS = 25;

const form = (house: House, person: Readonly<Record<string, string>> = ANNA) =>
  filledIn(house.now(), person, { consents: ALL_BOXES });
const press = (house: House) => (verbs: Verbs) => verbs.press(house.mails[0]?.token ?? '', 'everything');
const workOff = (house: House) => (verbs: Verbs) =>
  house.submissions.deliverOne(0, verbs.record).then(() => house.submissions.deliverOne(0, verbs.record));

/** Runs these side by side; before each call of the engine the scheduler chooses who may go on. */
const sideBySide = async (
  scheduler: fc.Scheduler,
  house: House,
  ...actors: readonly ((verbs: Verbs) => Promise<unknown>)[]
) => {
  const verbs = house.verbs(async (command, call) => {
    await scheduler.schedule(Promise.resolve(), command);
    return call();
  });
  await scheduler.waitFor(Promise.all(actors.map((actor) => actor(verbs))));
  // What was refused, or came too late, comes back.
  await house.verbs().work();
};

const inEveryOrder = (play: (scheduler: fc.Scheduler) => Promise<void>) =>
  fc.assert(fc.asyncProperty(fc.scheduler(), play), { numRuns: RUNS });

const expectNoEverywhere = async (house: House, ...phones: readonly string[]) => {
  const { askAll } = house.verbs();
  const identifiers = [{ email: ANNA.email }, ...phones.map((phone) => ({ phone }))];
  const decisions = await askAll(
    identifiers.flatMap((identifier) =>
      CHANNELS.map((channel) => [identifier, { channel, purpose: 'direct-marketing' }] as const),
    ),
  );
  expect(decisions.map(({ rule }) => rule)).toEqual(decisions.map(() => 'L7'));
  expect(house.submissions.dead).toEqual([]);
};

describe('a form racing an objection never ends allowed, also on the telephone that it brings', () => {
  test('when the person is in the register', () =>
    inEveryOrder(async (scheduler) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      await house.verbs().receive(form(house));
      await sideBySide(scheduler, house, workOff(house), press(house));
      await expectNoEverywhere(house, ANNA.phone);
    }));

  test('when the form brings a new telephone, which the no must reach', () =>
    inEveryOrder(async (scheduler) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house, { name: ANNA.name, email: ANNA.email }));
      await house.verbs().receive(form(house));
      await sideBySide(scheduler, house, workOff(house), press(house));
      await expectNoEverywhere(house, ANNA.phone);
    }));

  test('when the record is gone, and the form makes a new one', () =>
    inEveryOrder(async (scheduler) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      house.wait({ months: 7 });
      await house.verbs().sweep();
      await house.verbs().receive(form(house, MOVED));
      await sideBySide(scheduler, house, workOff(house), press(house));
      await expectNoEverywhere(house, MOVED.phone);
    }));

  test('when the record is past its due date and a sweep runs too', () =>
    inEveryOrder(async (scheduler) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      house.wait({ months: 7 });
      await house.verbs().receive(form(house, MOVED));
      await sideBySide(scheduler, house, workOff(house), press(house), (verbs) => verbs.sweep());
      await expectNoEverywhere(house, MOVED.phone);
    }));

  test('after the ring rotated', () =>
    inEveryOrder(async (scheduler) => {
      const house = await openHouse(engine);
      await house.verbs().fillIn(form(house));
      house.wait({ months: 7 });
      house.rotateKeys();
      await house.verbs().receive(form(house, MOVED));
      await sideBySide(scheduler, house, workOff(house), press(house), (verbs) => verbs.sweep());
      await expectNoEverywhere(house, MOVED.phone);
    }));
});

test('two forms of one new person make one person, whoever goes first at each call', () =>
  inEveryOrder(async (scheduler) => {
    const house = await openHouse(engine);
    const { receive } = house.verbs();
    await receive(form(house));
    await receive(form(house, MOVED));
    await sideBySide(
      scheduler,
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
  inEveryOrder(async (scheduler) => {
    const house = await openHouse(engine);
    await house.verbs().fillIn(form(house));
    house.wait({ months: 6 });
    await house.verbs().receive(filledIn(house.now(), { email: ANNA.email }));
    await sideBySide(scheduler, house, workOff(house), (verbs) => verbs.sweep());
    const people = await profiles(house);
    expect(people.map(({ details, contacts }) => [details, contacts.length])).toEqual([[{}, 1]]);
    const subjects = (await house.rows('evidence')).filter(({ type }) => type === 'record-deleted');
    expect(subjects).toHaveLength(1);
  }));
