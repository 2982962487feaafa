import { FunctionDoor } from './function.ts';
import { mayTable } from './grants.ts';
import type { House } from './house.ts';
import { PUBLIC } from './open-because.ts';

/** A no, by the link of a mail. It takes more calls than anything else here: it must never be the one that waits. */
export const addObjections = ({ scope, around, tables, api, env }: House): void => {
  const unsubscribe = new FunctionDoor(scope, around, {
    name: 'unsubscribe',
    whoIsHurt: 'people who say no and may still get mail',
    environment: { ...env.register, ...env.suppressions, ...env.evidence },
  });
  mayTable(unsubscribe, tables.register, ['BatchGetItem', 'PutItem', 'ConditionCheckItem']);
  mayTable(unsubscribe, tables.suppressions, ['GetItem', 'BatchGetItem', 'PutItem']);
  mayTable(unsubscribe, tables.evidence, ['PutItem']);
  api.open(unsubscribe, ['GET /unsubscribe/{token}', 'POST /unsubscribe/{token}'], PUBLIC, {
    rate: 200,
    burst: 400,
  });
};
