import { consumeQueue } from './event-sources.ts';
import { FunctionDoor } from './function.ts';
import { mayRead, maySend, mayTable } from './grants.ts';
import type { House } from './house.ts';
import { PUBLIC, STAFF } from './open-because.ts';
import { CONSUMER_TIMEOUT } from './queues.ts';

const SIGNED = 'The Standard Webhooks signature is checked by the function: an authorizer sees no body.';

/** A website form: shown, received and kept, recorded, and the person told. */
export const addIntake = ({ scope, around, tables, secrets, queues, api, sender, env }: House): void => {
  const show = new FunctionDoor(scope, around, {
    name: 'show-form',
    whoIsHurt: 'people who want to fill in a form',
  });
  api.open(show, ['GET /forms/{form}'], PUBLIC);

  const receive = new FunctionDoor(scope, around, {
    name: 'receive-website-form',
    whoIsHurt: 'people who fill in a form on the website',
    environment: { ...env.inbox, ...env.submissions, ...env.websiteSecrets },
  });
  mayTable(receive, tables.inbox, ['PutItem']);
  maySend(receive, queues.submissions);
  for (const secret of Object.values(secrets.website)) mayRead(receive, secret);
  api.open(receive, ['POST /intake/website/{form}'], SIGNED, { rate: 100, burst: 200 });

  const event = new FunctionDoor(scope, around, {
    name: 'receive-customer-event',
    whoIsHurt: 'customers whose contract, address or end of contract the register does not know',
    environment: { ...env.inbox, ...env.submissions, ...env.signIn },
  });
  mayTable(event, tables.inbox, ['PutItem']);
  maySend(event, queues.submissions);
  api.open(event, ['POST /customer-events'], STAFF, { rate: 100, burst: 200 });

  const record = new FunctionDoor(scope, around, {
    name: 'record-submission',
    whoIsHurt: 'people who filled in a form and are not in the register',
    timeout: CONSUMER_TIMEOUT,
    environment: {
      ...env.inbox,
      ...env.register,
      ...env.suppressions,
      ...env.evidence,
      ...env.prizes,
      ...env.requests,
      ...env.messages,
      ...env.keyRing,
    },
  });
  mayTable(record, tables.inbox, ['GetItem', 'UpdateItem']);
  mayTable(record, tables.register, [
    'BatchGetItem',
    'Query',
    'PutItem',
    'UpdateItem',
    'DeleteItem',
    'BatchWriteItem',
  ]);
  mayTable(record, tables.prizes, ['PutItem']);
  // What the data alone does not settle goes to staff.
  mayTable(record, tables.requests, ['GetItem', 'BatchGetItem', 'Query', 'PutItem']);
  mayTable(record, tables.suppressions, ['BatchGetItem', 'PutItem', 'ConditionCheckItem']);
  mayTable(record, tables.evidence, ['PutItem']);
  maySend(record, queues.messages);
  mayRead(record, secrets.keyRing);
  consumeQueue(record, queues.submissions);

  const send = new FunctionDoor(scope, around, {
    name: 'send-message',
    whoIsHurt: 'people who are not told what is kept about them, or what became of their request',
    timeout: CONSUMER_TIMEOUT,
    environment: {
      ...env.register,
      ...env.suppressions,
      ...env.evidence,
      ...env.requests,
      ...env.prizes,
      ...env.keyRing,
      ...env.mail,
    },
  });
  mayTable(send, tables.register, ['GetItem', 'BatchGetItem', 'PutItem', 'UpdateItem', 'DeleteItem']);
  mayTable(send, tables.prizes, ['GetItem', 'UpdateItem']);
  mayTable(send, tables.suppressions, ['PutItem']);
  mayTable(send, tables.evidence, ['PutItem']);
  mayTable(send, tables.requests, ['GetItem', 'PutItem', 'UpdateItem', 'DeleteItem']);
  mayRead(send, secrets.keyRing);
  send.allow(['ses:SendRawEmail'], [sender.emailIdentityArn]);
  consumeQueue(send, queues.messages);
};
