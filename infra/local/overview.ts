import { dumpTables } from './dump.ts';
import type { LaptopCloud } from './laptop-cloud.ts';
import { readLogs } from './log-file.ts';

/** What the laptop's page shows. */
export const overview = async (cloud: LaptopCloud) => ({
  now: new Date(cloud.clock.now()),
  tables: await dumpTables(cloud.template, cloud.dynamo),
  queues: cloud.queues.queues.map((queue) => ({
    name: queue.name,
    count: cloud.queues.count(queue),
    isDeadLetter: cloud.queues.isDeadLetter(queue),
  })),
  mails: await cloud.outbox.mails(),
  schedules: cloud.schedules.names.map((name) => ({ name, result: cloud.schedules.results.get(name) })),
  log: readLogs(cloud.dataDir, ['functions.log']).trimEnd().split('\n').slice(-30),
});

export type Overview = Awaited<ReturnType<typeof overview>>;
