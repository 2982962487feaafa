import { Duration } from 'aws-cdk-lib';
import { consumeRemovals } from './event-sources.ts';
import { FunctionDoor } from './function.ts';
import { maySend, mayTable } from './grants.ts';
import type { House } from './house.ts';
import { CONSUMER_TIMEOUT } from './queues.ts';

/** Nothing is kept too long (N19), with proof; and no form that was kept is forgotten. */
export const addRetention = ({ scope, around, tables, queues, schedules, alarms, env }: House): void => {
  const sweep = new FunctionDoor(scope, around, {
    name: 'sweep-retention',
    whoIsHurt: 'people whose data is kept too long',
    timeout: Duration.minutes(5),
    environment: { ...env.register, ...env.evidence },
  });
  mayTable(sweep, tables.register, ['BatchGetItem', 'Query', 'DeleteItem', 'BatchWriteItem']);
  mayTable(sweep, tables.register, ['Query'], 'due');
  mayTable(sweep, tables.evidence, ['PutItem']);
  schedules.run('retention', sweep, { minute: '7' });

  const hurtByExpiry = 'people whose deletion cannot be shown';
  const expiry = new FunctionDoor(scope, around, {
    name: 'record-expiry',
    whoIsHurt: hurtByExpiry,
    timeout: CONSUMER_TIMEOUT,
    environment: env.evidence,
  });
  mayTable(expiry, tables.evidence, ['PutItem']);
  consumeRemovals(expiry, tables.register, alarms, hurtByExpiry);

  const requeue = new FunctionDoor(scope, around, {
    name: 'requeue-waiting',
    whoIsHurt: 'people whose form was kept and never queued',
    timeout: Duration.minutes(1),
    environment: { ...env.inbox, ...env.submissions },
  });
  mayTable(requeue, tables.inbox, ['UpdateItem']);
  mayTable(requeue, tables.inbox, ['Query'], 'waiting');
  maySend(requeue, queues.submissions);
  schedules.run('requeue-waiting', requeue, { minute: '*/15' });
};
