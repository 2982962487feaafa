import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customerEventSchema } from '../../shared/intake/customer-event.ts';
import { normalisedDump } from './dump.ts';
import { type Around, type Engine, startEngine } from './engine.ts';
import { filledIn } from './forms.ts';
import { type House, happenings, openHouse, profiles, type Verbs } from './house.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await startEngine();
});
afterAll(() => engine.stop());

const ANNA = { name: 'Anna Ek', email: 'anna@example.se', phone: '+46701234567', customerNumber: 'C-1' };
const form = (house: House, submissionId: string) =>
  filledIn(house.now(), ANNA, { submissionId, consents: ['offer-email-1', 'offer-sms-1'] });

interface Scenario {
  readonly name: string;
  /** What happened before, undisturbed. */
  readonly before?: (house: House) => Promise<void>;
  /** What is disturbed. Each step is repeated when it fails, as a website, a queue, a person and a schedule do. */
  readonly steps: readonly ((verbs: Verbs, house: House) => Promise<unknown>)[];
  readonly happenings: readonly string[];
}

const annaIsIn = async (house: House) => house.verbs().fillIn(form(house, 'first'));
const press = (verbs: Verbs, house: House) => verbs.press(house.mails[0]?.token ?? '', 'everything');

const mail = (body: string) =>
  Buffer.from(
    [
      'Authentication-Results: mx1.nordicgreen.se; dmarc=pass header.from=example.se',
      `From: ${ANNA.email}`,
      'Subject: Hej',
      'Message-ID: <one@example.se>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      body,
    ].join('\r\n'),
  );
const { customerNumber: _number, ...ANNA_ENTERS } = ANNA;
const customerEvent = (type: 'contract-started' | 'contract-ended') =>
  customerEventSchema().parse({
    eventId: type,
    type,
    customerNumber: 'C-9',
    at: type === 'contract-started' ? '2026-01-01T00:00:00Z' : '2026-02-01T00:00:00Z',
    ...(type === 'contract-started' && { person: { name: ANNA.name, email: ANNA.email } }),
  });
const STOP = mail('Jag vill inte ha mer reklam från er.');
const ERASE = mail('Jag begär att ni raderar alla mina personuppgifter enligt artikel 17.');

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'a form of somebody new, to the mail',
    steps: [(verbs, house) => verbs.receive(form(house, 'first')), (verbs) => verbs.work()],
    happenings: ['form-recorded', 'informed'],
  },
  {
    name: 'a no to everything, and the sweep after it',
    before: annaIsIn,
    steps: [press, (verbs) => verbs.sweep()],
    happenings: ['form-recorded', 'informed', 'objection-recorded', 'record-deleted'],
  },
  {
    name: 'a form after a no, which waits unconfirmed, and the question whether it was meant',
    before: async (house) => {
      await annaIsIn(house);
      await press(house.verbs(), house);
      house.wait({ days: 1 });
    },
    steps: [(verbs, house) => verbs.receive(form(house, 'second')), (verbs) => verbs.work()],
    happenings: [
      'form-recorded',
      'form-recorded',
      'informed',
      'informed',
      'objection-recorded',
      'record-deleted',
    ],
  },
  {
    name: 'a form in place of a record past its due date',
    before: async (house) => {
      await annaIsIn(house);
      house.wait({ months: 6 });
    },
    steps: [(verbs, house) => verbs.receive(form(house, 'second')), (verbs) => verbs.work()],
    happenings: ['form-recorded', 'form-recorded', 'informed', 'informed', 'record-deleted'],
  },
  {
    name: 'a form that was kept, never queued, and found by the schedule',
    before: async (house) => {
      await house.verbs().receive(form(house, 'first'));
      await house.submissions.deliverAll(async () => {});
      house.wait({ minutes: 20 });
    },
    steps: [(verbs) => verbs.requeueWaiting(), (verbs) => verbs.work()],
    happenings: ['form-recorded', 'informed'],
  },
  {
    name: 'the pressed yes after a no',
    before: async (house) => {
      await annaIsIn(house);
      await press(house.verbs(), house);
      house.wait({ days: 1 });
      await house.verbs().fillIn(form(house, 'second'));
    },
    steps: [
      (verbs, house) => verbs.consentTo(house.mails.findLast(({ consent }) => consent)?.consent),
      (verbs) => verbs.work(),
    ],
    happenings: [
      'consent-confirmed',
      ...['form-recorded', 'form-recorded', 'informed', 'informed', 'informed'],
      ...['objection-recorded', 'record-deleted'],
    ],
  },
  {
    name: 'an entry to a contest, with a box',
    steps: [
      (verbs, house) =>
        verbs.receive(
          filledIn(house.now(), ANNA_ENTERS, {
            form: 'contest',
            submissionId: 'entry',
            consents: ['offer-email-1'],
          }),
        ),
      (verbs) => verbs.work(),
    ],
    happenings: ['form-recorded', 'informed', 'informed', 'prize-entry-recorded'],
  },
  {
    name: 'a customer who is told of backwards beside a newsletter, and joins it',
    before: async (house) => {
      const newsletter = {
        form: 'newsletter',
        submissionId: 'before',
        consents: ['newsletter-email-1'],
      } as const;
      await house.verbs().fillIn(filledIn(house.now(), { email: ANNA.email }, newsletter));
    },
    steps: [
      (verbs, house) => verbs.receive({ event: customerEvent('contract-ended'), receivedAt: house.now() }),
      (verbs) => verbs.work(),
      (verbs, house) => verbs.receive({ event: customerEvent('contract-started'), receivedAt: house.now() }),
      (verbs) => verbs.work(),
    ],
    happenings: [
      'customer-event-recorded',
      'customer-event-recorded',
      ...['form-recorded', 'informed', 'merged', 'merged'],
    ],
  },
  {
    name: 'a request for erasure, behind the door',
    before: async (house) => {
      await annaIsIn(house);
      await house.verbs().request({ right: 'erasure', email: ANNA.email });
    },
    steps: [(verbs) => verbs.work()],
    happenings: ['form-recorded', 'informed', 'objection-recorded', 'requested', 'told'],
  },
  {
    name: 'a confirmed erasure, with a form that waits and another request',
    before: async (house) => {
      await annaIsIn(house);
      await house.verbs().receive(form(house, 'second'));
      await house.submissions.deliverAll(async () => {});
      await house.verbs().request({ right: 'access', email: ANNA.email });
      await house.verbs().request({ right: 'erasure', email: ANNA.email });
      await house.verbs().work();
      await house.verbs().confirm(house.mails.at(-1)?.confirm ?? { requestId: '', token: '' });
    },
    steps: [(verbs) => verbs.work()],
    happenings: [
      ...['confirmed', 'form-recorded', 'fulfilled', 'informed', 'objection-recorded', 'objection-recorded'],
      'overtaken',
      ...['record-deleted', 'requested', 'requested', 'told', 'told', 'told'],
    ],
  },
  {
    name: 'a request that lapses',
    before: async (house) => {
      await annaIsIn(house);
      await house.verbs().request({ right: 'access', email: ANNA.email });
      await house.verbs().work();
      house.wait({ days: 21 });
    },
    steps: [(verbs) => verbs.deadlines(), (verbs) => verbs.work()],
    happenings: ['form-recorded', 'informed', 'lapsed', 'requested', 'told', 'told'],
  },
  {
    name: 'a plain stop by mail',
    before: async (house) => {
      await annaIsIn(house);
      house.objects.set('incoming/one', STOP);
    },
    steps: [(verbs) => verbs.takeMail('incoming/one'), (verbs) => verbs.work()],
    happenings: ['form-recorded', 'fulfilled', 'informed', 'objection-recorded', 'requested', 'told'],
  },
  {
    name: 'a mail that somebody has to read, and that stops marketing',
    before: async (house) => {
      await annaIsIn(house);
      house.objects.set('incoming/one', ERASE);
    },
    steps: [(verbs) => verbs.takeMail('incoming/one'), (verbs) => verbs.work()],
    happenings: ['form-recorded', 'informed', 'objection-recorded', 'requested'],
  },
];

/** Dies once, at the n-th call of an engine: before it, or when it has done its work and nobody hears the answer. */
const dyingAt = (
  n: number,
  when: 'before' | 'after',
): { readonly around: Around; readonly died: () => boolean } => {
  let calls = 0;
  const around: Around = async (_command, call) => {
    calls += 1;
    if (calls !== n) return call();
    if (when === 'after') await call();
    throw new Error('The process died');
  };
  return { around, died: () => calls >= n };
};

const play = async (scenario: Scenario, around?: Around): Promise<House> => {
  const house = await openHouse(engine);
  await scenario.before?.(house);
  const verbs = house.verbs(around);
  for (const step of scenario.steps) {
    try {
      await step(verbs, house);
    } catch {
      await step(verbs, house);
    }
  }
  return house;
};

describe.each(SCENARIOS)('$name', (scenario) => {
  test.each(['before', 'after'] as const)('ends the same when it dies %s any call', async (when) => {
    const expected = await normalisedDump(await play(scenario));
    let n = 1;
    for (let died = true; died; n += 1) {
      const dying = dyingAt(n, when);
      const house = await play(scenario, dying.around);
      died = dying.died();
      const label = `died ${when} call ${n}`;
      expect(await normalisedDump(house), label).toEqual(expected);
      expect(await happenings(house), label).toEqual(scenario.happenings);
      expect(house.submissions.dead, label).toEqual([]);
      await expectNoHalfPeople(house, label);
    }
    expect(n).toBeGreaterThan(5);
  });
});

/** Every identifier leads to a person, and every person to all of their identifiers. */
const expectNoHalfPeople = async (house: House, label: string): Promise<void> => {
  const rows = await house.rows('register');
  const people = await profiles(house);
  const leading = rows
    .filter(({ pk }) => !String(pk).startsWith('person#'))
    .map(({ pk, personId }) => `${pk} ${personId}`);
  const held = people.flatMap(({ personId, identifiers }) =>
    identifiers.map(({ kind, hash }) => `${kind}#${hash} ${personId}`),
  );
  expect(leading.sort(), label).toEqual(held.sort());
};
