import { Duration } from 'aws-cdk-lib';
import { consumeQueue } from './event-sources.ts';
import { FunctionDoor } from './function.ts';
import { mayObject, mayRead, maySend, mayTable } from './grants.ts';
import type { House } from './house.ts';
import { INCOMING } from './mail-in.ts';
import { PUBLIC, STAFF } from './open-because.ts';
import { CONSUMER_TIMEOUT } from './queues.ts';

/** A request of any right (N20): by page, API or mail, confirmed, done, told, and ended in time. */
export const addRequests = (house: House): void => {
  addDoors(house);
  addMail(house);
  addWork(house);
  addStaff(house);
};

/** What the person sees: the first page, the request, its confirmation, where it stands. */
const addDoors = ({ scope, around, tables, secrets, queues, api, env }: House): void => {
  const start = new FunctionDoor(scope, around, {
    name: 'show-start',
    whoIsHurt: 'people who want to stop marketing or use a right',
  });
  api.open(start, ['GET /'], PUBLIC);

  const receive = new FunctionDoor(scope, around, {
    name: 'receive-request',
    whoIsHurt: 'people who ask for erasure, access or another right',
    environment: {
      ...env.requests,
      ...env.register,
      ...env.suppressions,
      ...env.evidence,
      ...env.fulfilment,
      ...env.keyRing,
    },
  });
  mayTable(receive, tables.requests, ['GetItem', 'PutItem']);
  mayTable(receive, tables.register, ['BatchGetItem', 'Query', 'ConditionCheckItem']);
  mayTable(receive, tables.suppressions, ['BatchGetItem', 'PutItem']);
  mayTable(receive, tables.evidence, ['PutItem']);
  maySend(receive, queues.fulfilment);
  mayRead(receive, secrets.keyRing);
  // Each can send a mail to a stranger: nobody needs more of them than this.
  api.open(receive, ['POST /requests'], PUBLIC, { rate: 5, burst: 20 });

  const confirm = new FunctionDoor(scope, around, {
    name: 'confirm-request',
    whoIsHurt: 'people who confirm their request',
    environment: { ...env.requests, ...env.evidence, ...env.fulfilment },
  });
  mayTable(confirm, tables.requests, ['GetItem', 'PutItem']);
  mayTable(confirm, tables.evidence, ['PutItem']);
  maySend(confirm, queues.fulfilment);
  api.open(confirm, ['GET /requests/{id}/confirm', 'POST /requests/{id}/confirm'], PUBLIC);

  const show = new FunctionDoor(scope, around, {
    name: 'show-request',
    whoIsHurt: 'people who look where their request stands',
    environment: env.requests,
  });
  mayTable(show, tables.requests, ['GetItem']);
  api.open(show, ['GET /requests/{id}'], PUBLIC);
};

/** A mail to the privacy address (N8). */
const addMail = ({ scope, around, tables, secrets, queues, buckets, env }: House): void => {
  const mail = new FunctionDoor(scope, around, {
    name: 'receive-mail',
    whoIsHurt: 'people who wrote to the privacy address and are not heard',
    timeout: CONSUMER_TIMEOUT,
    environment: {
      ...env.requests,
      ...env.register,
      ...env.suppressions,
      ...env.evidence,
      ...env.fulfilment,
      ...env.keyRing,
      ...env.mailBucket,
      ...env.mailTrust,
    },
  });
  mayTable(mail, tables.requests, ['GetItem', 'PutItem']);
  mayTable(mail, tables.register, [
    'BatchGetItem',
    'Query',
    'PutItem',
    // Device data, with its consent (N14).
    'DeleteItem',
    'ConditionCheckItem',
  ]);
  mayTable(mail, tables.suppressions, ['BatchGetItem', 'PutItem', 'ConditionCheckItem']);
  mayTable(mail, tables.evidence, ['PutItem']);
  mayObject(mail, buckets.mail, ['GetObject', 'DeleteObject'], INCOMING);
  maySend(mail, queues.fulfilment);
  mayRead(mail, secrets.keyRing);
  // One at a time: ten of 40 MB would not fit into one function, and one that breaks it breaks no other.
  consumeQueue(mail, queues.mail, 1);
};

/** What happens behind the doors, and by the clock. */
const addWork = ({ scope, around, tables, secrets, queues, buckets, schedules, env }: House): void => {
  const advance = new FunctionDoor(scope, around, {
    name: 'advance-request',
    whoIsHurt: 'people whose request is not carried out',
    timeout: CONSUMER_TIMEOUT,
    environment: {
      ...env.requests,
      ...env.inbox,
      ...env.prizes,
      ...env.register,
      ...env.suppressions,
      ...env.evidence,
      ...env.messages,
      ...env.fulfilment,
      ...env.keyRing,
      ...env.mailBucket,
    },
  });
  mayTable(advance, tables.requests, ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'DeleteItem']);
  mayTable(advance, tables.register, [
    'BatchGetItem',
    'Query',
    'PutItem',
    'DeleteItem',
    'BatchWriteItem',
    'ConditionCheckItem',
  ]);
  mayTable(advance, tables.suppressions, ['BatchGetItem', 'PutItem']);
  mayTable(advance, tables.evidence, ['PutItem']);
  mayTable(advance, tables.inbox, ['BatchGetItem', 'UpdateItem']);
  mayTable(advance, tables.prizes, ['GetItem', 'BatchGetItem', 'Query', 'DeleteItem']);
  mayTable(advance, tables.inbox, ['Query'], 'waiting');
  mayObject(advance, buckets.mail, ['DeleteObject'], INCOMING);
  maySend(advance, queues.messages);
  maySend(advance, queues.fulfilment);
  mayRead(advance, secrets.keyRing);
  consumeQueue(advance, queues.fulfilment);

  const deadlines = new FunctionDoor(scope, around, {
    name: 'deadlines',
    whoIsHurt: 'people whose request neither goes on nor ends',
    timeout: Duration.minutes(1),
    environment: { ...env.requests, ...env.fulfilment, ...env.messages },
  });
  mayTable(deadlines, tables.requests, ['UpdateItem']);
  mayTable(deadlines, tables.requests, ['Query'], 'attempts');
  maySend(deadlines, queues.fulfilment);
  maySend(deadlines, queues.messages);
  schedules.run('deadlines', deadlines, { minute: '*/5' });
};

const addStaff = ({ scope, around, tables, api, env }: House): void => {
  const list = new FunctionDoor(scope, around, {
    name: 'list-requests',
    whoIsHurt: 'the privacy officer, who does not see what is due',
    environment: { ...env.requests, ...env.suppressions, ...env.evidence, ...env.signIn },
  });
  mayTable(list, tables.requests, ['GetItem', 'BatchGetItem']);
  mayTable(list, tables.suppressions, ['BatchGetItem']);
  mayTable(list, tables.requests, ['Query'], 'open');
  mayTable(list, tables.evidence, ['PutItem']);
  api.open(list, ['GET /staff/requests', 'GET /staff/requests/{id}'], STAFF);
};
