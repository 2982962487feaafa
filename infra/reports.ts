import { FunctionDoor } from './function.ts';
import type { House } from './house.ts';
import { STAFF } from './open-because.ts';

/** What the privacy officer shows: reports that are made when they are asked for. */
export const addReports = ({ scope, around, api, env }: House): void => {
  const record = new FunctionDoor(scope, around, {
    name: 'processing-record',
    whoIsHurt: 'the privacy officer, who cannot show the Article 30 record',
    environment: env.signIn,
  });
  api.open(record, ['GET /reports/processing-record'], STAFF);
};
