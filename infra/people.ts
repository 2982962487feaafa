import { Duration } from 'aws-cdk-lib';
import { FunctionDoor } from './function.ts';
import { mayRead, maySend, mayTable } from './grants.ts';
import type { House } from './house.ts';
import { STAFF } from './open-because.ts';

/** Longer lists and many results take longer than most doors do; the API waits no longer than this. */
const LONG = Duration.seconds(29);

/** What staff do with people: enter them, look at them, mark and merge them, and act on their no's and prizes. */
export const addPeople = (house: House): void => {
  addEntry(house);
  addLooks(house);
  addChanges(house);
  addNos(house);
  addPrizes(house);
};

const addEntry = ({ scope, around, tables, queues, api, env }: House): void => {
  const enter = new FunctionDoor(scope, around, {
    name: 'receive-staff-entry',
    whoIsHurt: 'staff who met somebody and cannot enter them',
    environment: { ...env.inbox, ...env.submissions, ...env.signIn },
  });
  mayTable(enter, tables.inbox, ['PutItem']);
  maySend(enter, queues.submissions);
  api.open(enter, ['POST /people'], STAFF);
};

/** Each look is recorded (N18). */
const addLooks = ({ scope, around, tables, secrets, api, env }: House): void => {
  const known = { ...env.register, ...env.suppressions, ...env.evidence, ...env.keyRing, ...env.signIn };
  const search = new FunctionDoor(scope, around, {
    name: 'search-people',
    whoIsHurt: 'people who call and are not found',
    environment: known,
  });
  mayTable(search, tables.register, ['BatchGetItem', 'Query']);
  api.open(search, ['POST /people/search'], STAFF);

  const show = new FunctionDoor(scope, around, {
    name: 'show-person',
    whoIsHurt: 'people who ask why they are in the register',
    environment: known,
  });
  mayTable(show, tables.register, ['BatchGetItem']);
  api.open(show, ['GET /people/{id}'], STAFF);

  const consents = new FunctionDoor(scope, around, {
    name: 'show-consents',
    whoIsHurt: 'people whose consent has to be shown',
    environment: known,
  });
  mayTable(consents, tables.register, ['BatchGetItem']);
  api.open(consents, ['GET /people/{id}/consents'], STAFF);

  for (const look of [search, show, consents]) {
    mayTable(look, tables.suppressions, ['BatchGetItem']);
    mayTable(look, tables.evidence, ['PutItem']);
    mayRead(look, secrets.keyRing);
  }

  const letters = new FunctionDoor(scope, around, {
    name: 'list-letters',
    whoIsHurt: 'people who are not told that we hold their data',
    timeout: LONG,
    environment: { ...env.register, ...env.evidence, ...env.signIn },
  });
  mayTable(letters, tables.register, ['BatchGetItem', 'Query']);
  mayTable(letters, tables.evidence, ['PutItem']);
  api.open(letters, ['GET /reports/letters'], STAFF);
};

const addChanges = ({ scope, around, tables, secrets, api, env }: House): void => {
  const known = { ...env.register, ...env.suppressions, ...env.evidence, ...env.keyRing, ...env.signIn };
  const mark = new FunctionDoor(scope, around, {
    name: 'mark-person',
    whoIsHurt: 'the bereaved, protected people and children, who may still get marketing',
    environment: known,
  });
  mayTable(mark, tables.register, ['BatchGetItem', 'PutItem', 'DeleteItem']);
  mayTable(mark, tables.suppressions, ['BatchGetItem', 'PutItem', 'ConditionCheckItem']);
  api.open(mark, ['POST /people/{id}/marks'], STAFF);

  const join = new FunctionDoor(scope, around, {
    name: 'join-people',
    whoIsHurt: 'people who are in the register twice',
    timeout: LONG,
    environment: { ...known, ...env.requests },
  });
  mayTable(join, tables.register, ['BatchGetItem', 'Query', 'PutItem', 'DeleteItem', 'BatchWriteItem']);
  mayTable(join, tables.suppressions, ['BatchGetItem', 'PutItem', 'ConditionCheckItem']);
  // Their open requests go with them.
  mayTable(join, tables.requests, ['BatchGetItem', 'Query', 'PutItem']);
  api.open(join, ['POST /people/merges'], STAFF);

  for (const change of [mark, join]) {
    mayTable(change, tables.evidence, ['PutItem']);
    mayRead(change, secrets.keyRing);
  }
};

const addNos = ({ scope, around, tables, secrets, api, env }: House): void => {
  const object = new FunctionDoor(scope, around, {
    name: 'receive-objection',
    whoIsHurt: 'people who said no to a colleague and may still get marketing',
    environment: { ...env.register, ...env.suppressions, ...env.evidence, ...env.keyRing, ...env.signIn },
  });
  mayTable(object, tables.register, [
    'BatchGetItem',
    'Query',
    'PutItem',
    // Device data, with its consent (N14).
    'DeleteItem',
    'ConditionCheckItem',
  ]);
  mayTable(object, tables.suppressions, ['BatchGetItem', 'PutItem']);
  mayTable(object, tables.evidence, ['PutItem']);
  mayRead(object, secrets.keyRing);
  api.open(object, ['POST /objections'], STAFF);

  const check = new FunctionDoor(scope, around, {
    name: 'record-block-list',
    whoIsHurt: 'people who are on a block list and may be called all the same',
    timeout: LONG,
    environment: { ...env.register, ...env.keyRing, ...env.signIn },
  });
  mayTable(check, tables.register, ['BatchGetItem', 'Query', 'PutItem']);
  mayRead(check, secrets.keyRing);
  api.open(check, ['POST /block-list-checks'], STAFF);
};

/** Apart from the register, with a key of their own (N5). */
const addPrizes = ({ scope, around, tables, api, env }: House): void => {
  const list = new FunctionDoor(scope, around, {
    name: 'list-prizes',
    whoIsHurt: 'people who won a prize and are not told',
    timeout: LONG,
    environment: { ...env.prizes, ...env.evidence, ...env.signIn },
  });
  mayTable(list, tables.prizes, ['BatchGetItem', 'Query']);
  mayTable(list, tables.evidence, ['PutItem']);
  api.open(list, ['GET /prizes'], STAFF);

  const deliver = new FunctionDoor(scope, around, {
    name: 'deliver-prize',
    whoIsHurt: 'people, also children, whose data is kept after their prize has come',
    environment: { ...env.prizes, ...env.evidence, ...env.signIn },
  });
  mayTable(deliver, tables.prizes, ['GetItem', 'BatchGetItem', 'DeleteItem']);
  mayTable(deliver, tables.evidence, ['PutItem']);
  api.open(deliver, ['POST /prizes/{id}/delivered'], STAFF);
};
