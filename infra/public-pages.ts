import { FunctionDoor } from './function.ts';
import type { House } from './house.ts';
import { PUBLIC } from './open-because.ts';

/** What everybody may read: the notice, the description of the API, and whether the door answers. */
export const addPublicPages = ({ scope, around, api }: House): void => {
  const notice = new FunctionDoor(scope, around, {
    name: 'show-notice',
    whoIsHurt: 'people who want to read the privacy notice',
  });
  api.open(notice, ['GET /notice'], PUBLIC);

  const openapi = new FunctionDoor(scope, around, {
    name: 'openapi',
    whoIsHurt: 'developers who read the description of the API',
  });
  api.open(openapi, ['GET /openapi.json'], PUBLIC);

  const unknown = new FunctionDoor(scope, around, {
    name: 'unknown-path',
    whoIsHurt: 'people who followed a broken link',
  });
  api.open(unknown, ['$default'], PUBLIC);

  const health = new FunctionDoor(scope, around, {
    name: 'health',
    whoIsHurt: 'nobody yet: the door itself is ill',
  });
  api.open(health, ['GET /health'], PUBLIC);
};
