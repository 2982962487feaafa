import { FunctionDoor } from './function.ts';
import { mayRead, maySend, mayTable } from './grants.ts';
import type { House } from './house.ts';
import { PUBLIC } from './open-because.ts';

/** A no to everything takes the consent to device data along, and with it the data (N14). */
const WITH_DEVICE = ['BatchGetItem', 'PutItem', 'DeleteItem', 'ConditionCheckItem'] as const;

/** What a person says of themselves, without a login: a no, what they want no more of, and a yes that lifts a no. */
export const addObjections = (house: House): void => {
  addUnsubscribe(house);
  addPreferences(house);
  addConsents(house);
};

/** A no, by the link of a mail. It takes more calls than anything else here: it must never be the one that waits. */
const addUnsubscribe = ({ scope, around, tables, api, env }: House): void => {
  const unsubscribe = new FunctionDoor(scope, around, {
    name: 'unsubscribe',
    whoIsHurt: 'people who say no and may still get mail',
    environment: { ...env.register, ...env.suppressions, ...env.evidence },
  });
  mayTable(unsubscribe, tables.register, WITH_DEVICE);
  mayTable(unsubscribe, tables.suppressions, ['GetItem', 'BatchGetItem', 'PutItem']);
  mayTable(unsubscribe, tables.evidence, ['PutItem']);
  api.open(unsubscribe, ['GET /unsubscribe/{token}', 'POST /unsubscribe/{token}'], PUBLIC, {
    rate: 200,
    burst: 400,
  });
};

/** Channels and purposes, one by one (N8), reached by a link that anybody can have mailed to themselves. */
const addPreferences = ({ scope, around, tables, secrets, queues, api, env }: House): void => {
  const preferences = new FunctionDoor(scope, around, {
    name: 'preferences',
    whoIsHurt: 'people who say what they want no more, and may still get it',
    environment: { ...env.register, ...env.suppressions, ...env.evidence },
  });
  mayTable(preferences, tables.register, WITH_DEVICE);
  mayTable(preferences, tables.suppressions, ['GetItem', 'BatchGetItem', 'PutItem']);
  mayTable(preferences, tables.evidence, ['PutItem']);
  api.open(preferences, ['GET /preferences/{token}', 'POST /preferences/{token}'], PUBLIC, {
    rate: 100,
    burst: 200,
  });

  const link = new FunctionDoor(scope, around, {
    name: 'request-preferences-link',
    whoIsHurt: 'people who want to choose and have no mail of ours at hand',
    environment: { ...env.register, ...env.messages, ...env.keyRing },
  });
  mayTable(link, tables.register, ['BatchGetItem', 'PutItem']);
  maySend(link, queues.messages);
  mayRead(link, secrets.keyRing);
  // Each can send a mail to whoever is held under the address: nobody needs more of them than this.
  api.open(link, ['POST /preferences'], PUBLIC, { rate: 5, burst: 20 });
};

/** Whether a ticked box was meant: after a no it counts only when the person says so at their address (L17). */
const addConsents = ({ scope, around, tables, secrets, queues, api, env }: House): void => {
  const confirm = new FunctionDoor(scope, around, {
    name: 'confirm-consent',
    whoIsHurt: 'people who want to hear from us again',
    environment: { ...env.register, ...env.suppressions, ...env.evidence, ...env.messages, ...env.keyRing },
  });
  mayTable(confirm, tables.register, ['BatchGetItem', 'PutItem', 'DeleteItem']);
  mayTable(confirm, tables.suppressions, ['GetItem', 'BatchGetItem', 'PutItem']);
  mayTable(confirm, tables.evidence, ['PutItem']);
  maySend(confirm, queues.messages);
  mayRead(confirm, secrets.keyRing);
  api.open(confirm, ['GET /consents/{token}', 'POST /consents/{token}'], PUBLIC);
};
