import { FunctionDoor } from './function.ts';
import { mayRead, mayTable } from './grants.ts';
import type { House } from './house.ts';
import { STAFF } from './open-because.ts';

/** May we contact this person? */
export const addGate = ({ scope, around, tables, secrets, api, env }: House): void => {
  const decide = new FunctionDoor(scope, around, {
    name: 'decide-gate',
    whoIsHurt: 'marketing, which must not send anything without an answer',
    environment: { ...env.register, ...env.suppressions, ...env.keyRing, ...env.signIn },
  });
  mayTable(decide, tables.register, ['BatchGetItem', 'Query']);
  mayTable(decide, tables.suppressions, ['BatchGetItem']);
  mayRead(decide, secrets.keyRing);
  api.open(decide, ['POST /gate/decisions'], STAFF);
};
