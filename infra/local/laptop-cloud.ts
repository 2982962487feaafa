import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BucketEngine, bucketEngine } from './bucket-engine.ts';
import { type Clock, movableClock } from './clock.ts';
import { type DynamoEngine, startDynamo } from './dynamo-engine.ts';
import { type ExpiredItems, expiredItems } from './expired-items.ts';
import { type Faults, faults } from './faults.ts';
import { startFauxqs } from './fauxqs.ts';
import { startFront } from './front.ts';
import { type Functions, functionPool } from './function-pool.ts';
import { httpApi } from './http-api.ts';
import { accessLog, functionLog } from './log-file.ts';
import { type MailDoor, mailDoor } from './mail-door.ts';
import { type Outbox, outbox } from './outbox.ts';
import { type QueueEngine, queueEngine } from './queue-engine.ts';
import { startQueueSources } from './queue-sources.ts';
import { type Schedules, startSchedules } from './schedules.ts';
import { type Secrets, secrets } from './secrets.ts';
import { startStreamSources } from './stream-sources.ts';
import { type Resource, readTemplate, type Template } from './template.ts';

export interface LaptopCloud {
  readonly dataDir: string;
  readonly template: Template;
  /** Where functions send their AWS calls. */
  readonly frontUrl: string;
  readonly api: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  readonly dynamo: DynamoEngine;
  readonly queues: QueueEngine;
  readonly buckets: BucketEngine;
  readonly mailDoor: MailDoor;
  readonly schedules: Schedules;
  readonly functions: Functions;
  readonly outbox: Outbox;
  readonly secrets: Secrets;
  readonly faults: Faults;
  /** Answers when no queue, stream or function has anything to do. Dead letters are not waited for. */
  readonly idle: () => Promise<void>;
  /** Moves time: missed schedules run once, then time to live is swept and old objects go. False where it would go backwards. */
  readonly moveClock: (moment: number) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

interface Options {
  /** The synthesised template, and the folder that it was synthesised into. */
  readonly templatePath: string;
  readonly assemblyDir: string;
  readonly dataDir: string;
  readonly apiUrl: string;
}

/** Runs the synthesised stack: nothing of it is described a second time here. */
export const startLaptopCloud = async (options: Options): Promise<LaptopCloud> => {
  const { dataDir } = options;
  mkdirSync(dataDir, { recursive: true });
  const template = readTemplate(JSON.parse(readFileSync(options.templatePath, 'utf8')), options.apiUrl);
  const clock = movableClock(dataDir);
  const [dynamo, fauxqs] = await Promise.all([startDynamo(template, dataDir), startFauxqs(dataDir)]);
  const queues = queueEngine(template, fauxqs);
  const buckets = bucketEngine(template, fauxqs, queues.send, clock.now);
  const kept = { secrets: secrets(template, dataDir), outbox: outbox(dataDir), faults: faults() };
  const expired = expiredItems(template, dynamo, dataDir);

  let frontUrl = '';
  const functions = functionPool({
    template,
    frontUrl: () => frontUrl,
    bundlePath: bundles(options.assemblyDir),
    clock,
    log: functionLog(dataDir),
  });
  const front = await startFront(template, {
    ...kept,
    dynamoEndpoint: dynamo.endpoint,
    fauxqs,
    buckets,
    now: () => new Date(clock.now()).toISOString(),
    kill: functions.kill,
  });
  frontUrl = front.url;

  const queueSources = startQueueSources(template, queues, functions);
  const streamSources = startStreamSources(template, {
    engine: dynamo,
    expired,
    functions,
    deadLetter: queues.send,
    dataDir,
  });
  const schedules = startSchedules(template, functions, clock, queues.send);

  // A queue that nothing consumes, such as one of dead letters, would never be empty.
  const consumed = new Set(
    template.ofType('AWS::Lambda::EventSourceMapping').map(({ properties }) => properties.EventSourceArn),
  );
  const isBusy = (): boolean =>
    queues.queues.some((queue) => consumed.has(queue.arn) && queues.count(queue) > 0) ||
    queueSources.busy() + functions.running() > 0;
  const idle = async (): Promise<void> => {
    do {
      while (isBusy()) await wait(5);
      await streamSources.drain();
    } while (isBusy());
  };
  return {
    ...kept,
    dataDir,
    template,
    clock,
    dynamo,
    queues,
    buckets,
    mailDoor: mailDoor(template, buckets),
    schedules,
    functions,
    frontUrl,
    api: httpApi(template, functions, accessLog(dataDir)),
    idle,
    moveClock: (moment) => moveClock(moment, { clock, schedules, expired, buckets, idle }),
    stop: async () => {
      schedules.stop();
      await Promise.all([queueSources.stop(), streamSources.stop()]);
      await functions.stop();
      await front.stop();
      await Promise.all([fauxqs.stop(), dynamo.stop()]);
    },
  };
};

const moveClock = async (
  moment: number,
  parts: {
    readonly clock: Clock;
    readonly schedules: Schedules;
    readonly expired: ExpiredItems;
    readonly buckets: BucketEngine;
    readonly idle: () => Promise<void>;
  },
): Promise<boolean> => {
  const from = parts.clock.now();
  if (!parts.clock.moveTo(moment)) return false;
  await parts.schedules.catchUp(from, moment);
  await parts.idle();
  // DynamoDB and S3 take their time: whatever the schedules should have deleted is gone by now.
  await parts.expired.sweep(moment);
  parts.buckets.expire(moment);
  await parts.idle();
  return true;
};

/** Where a function's code lies: the asset that the deployment would upload. */
const bundles = (assemblyDir: string): ((resource: Resource) => string) => {
  const folder = (resource: Resource): string => {
    const hash = String(resource.properties.Code.S3Key).replace(/\.zip$/, '');
    return join(assemblyDir, `asset.${hash}`);
  };
  return (resource) =>
    join(folder(resource), `${String(resource.properties.Handler).replace(/\.handler$/, '')}.mjs`);
};
