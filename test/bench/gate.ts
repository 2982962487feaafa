import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { decideQuestions } from '../../shared/people/decide-questions.ts';
import { identifierOf } from '../../shared/people/identifier.ts';
import { IdentifierQuestion } from '../../shared/people/identifier-question.ts';
import { registerStore } from '../../shared/people/register-store.ts';
import { suppressionStore } from '../../shared/people/suppression-store.ts';
import type { Dynamo, Key } from '../../shared/platform/dynamo.ts';
import { Laptop, submission } from '../flows/laptop.ts';
import { connect, startEngine } from '../store/engine.ts';
import { filledIn } from '../store/forms.ts';
import { type House, openHouse, RING, START } from '../store/house.ts';
import { inTurns } from './in-turns.ts';
import { median } from './median.ts';

const PEOPLE = 1_000;
const ROUNDS = 11;

/** Everything that a form of the policy takes, so that a record has as many identifiers as one can have. */
const person = (index: number) => ({
  name: `Person ${index}`,
  email: `person${index}@example.se`,
  phone: `+4670${String(1_000_000 + index)}`,
  postalAddress: { street: `Gatan ${index}`, postalCode: '111 22', city: 'Stockholm', country: 'SE' },
  customerNumber: `C-${index + 1}`,
});
const QUESTION = { channel: 'email', purpose: 'direct-marketing' } as const;
const BOXES = ['offer-email-1', 'offer-sms-1', 'offer-phone-1'];

/**
 * A thousand decisions in one call: how long the laptop takes over HTTP, how many items each person costs, and the rules
 * with their reads against the same reads alone.
 */
export const benchGate = async () => {
  const engine = await startEngine();
  try {
    const house = await openHouse(engine);
    await inTurns(PEOPLE, 8, async (index) => {
      const form = filledIn(START, person(index), { consents: BOXES, submissionId: `bench-${index}` });
      await house.verbs().receive(form);
    });
    await house.submissions.deliverAll(house.verbs().record);
    const read: Key[][] = [];
    const counting = connect(engine);
    counting.middlewareStack.add(
      (next) => (args) => {
        const { RequestItems = {} } = args.input as { RequestItems?: Record<string, { Keys: Key[] }> };
        for (const { Keys } of Object.values(RequestItems)) read.push(Keys);
        return next(args);
      },
      { step: 'initialize' },
    );
    await decideAll(house, counting);
    const itemsPerPerson = read.flat().length / PEOPLE;
    const rounds: { readonly decided: number; readonly reads: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push({
        decided: await timed(() => decideAll(house, house.client)),
        reads: await timed(() => readsAlone(house)),
      });
    }
    return {
      itemsPerPerson,
      ratioToReadsAlone: median(rounds.map(({ decided, reads }) => decided / reads)),
      millisecondsInProcess: median(rounds.map(({ decided }) => decided)),
      millisecondsOnTheLaptop: await onTheLaptop(),
    };
  } finally {
    await engine.stop();
  }
};

const decideAll = (house: House, client: Dynamo) =>
  decideQuestions(
    Array.from({ length: PEOPLE }, (_, index) => ({
      ...QUESTION,
      identifier: identifierOf(IdentifierQuestion.parse({ email: person(index).email })),
    })),
    {
      register: registerStore(client, house.tables.register),
      suppressions: suppressionStore(client, house.tables.suppressions),
      ring: RING,
      clock: house.now,
    },
  );

/** The same three items of each person, a hundred to a call, and nothing done with them. */
const readsAlone = async ({ client, tables, rows }: House): Promise<void> => {
  floor ??= await keysOf(rows);
  for (const [table, keys] of floor) {
    for (let at = 0; at < keys.length; at += 100) {
      const Keys = keys.slice(at, at + 100);
      await client.send(
        new BatchGetCommand({ RequestItems: { [tables[table]]: { Keys, ConsistentRead: true } } }),
      );
    }
  }
};

type Floor = readonly (readonly ['register' | 'suppressions', Key[]])[];
let floor: Floor | undefined;

const keysOf = async (rows: House['rows']): Promise<Floor> => {
  const all = (await rows('register')).map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) }));
  const identifiers = all.filter(({ pk }) => pk.startsWith('email#'));
  const profiles = all.filter(({ sk }) => sk === 'profile');
  const nos = identifiers.map(({ pk }) => ({ pk: pk.replace('email#', 'no#'), sk: 'no' }));
  return [
    ['register', identifiers],
    ['register', profiles],
    ['suppressions', nos],
  ];
};

const onTheLaptop = async (): Promise<number> => {
  const laptop = await Laptop.start();
  try {
    await inTurns(PEOPLE, 16, async (index) => {
      const { email } = person(index);
      const answer = await laptop.form('newsletter', submission({ email }, ['newsletter-email-1']));
      if (answer.status !== 202) throw new Error(`A form was answered with ${answer.status}`);
      await answer.arrayBuffer();
    });
    await laptop.idle();
    const { token } = (await (await laptop.post('/_local/token', { role: 'marketing' })).json()) as {
      token: string;
    };
    const people = Array.from({ length: PEOPLE }, (_, index) => ({ email: person(index).email }));
    const ask = async () => {
      const body = { people, channel: 'email', purpose: 'newsletter' };
      const answer = await laptop.post('/gate/decisions', body, { authorization: `Bearer ${token}` });
      const { decisions } = (await answer.json()) as { decisions: readonly { allowed: boolean }[] };
      if (decisions.filter(({ allowed }) => allowed).length !== PEOPLE)
        throw new Error('Not everybody was allowed');
    };
    await ask();
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(ask));
    return median(times);
  } finally {
    await laptop.stop();
  }
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
