import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  type _Record as EngineRecord,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
} from '@aws-sdk/client-dynamodb-streams';
import type { DynamoEngine } from './dynamo-engine.ts';
import { fits, type Pattern } from './event-pattern.ts';
import type { ExpiredItems } from './expired-items.ts';
import { readWhole, writeWhole } from './files.ts';
import type { Functions } from './function-pool.ts';
import { FunctionError } from './instance.ts';
import type { Sources } from './queue-sources.ts';
import { REGION, type Resource, type Template } from './template.ts';

const POLL_MS = 200;

export interface StreamSources extends Sources {
  /** Reads what the streams hold now, and answers when the functions have done it. */
  readonly drain: () => Promise<void>;
}

interface Around {
  readonly engine: DynamoEngine;
  readonly expired: ExpiredItems;
  readonly functions: Functions;
  /** Takes what failed for good, for the mapping's dead letters. */
  readonly deadLetter: (queueArn: string, message: string) => void;
  readonly dataDir: string;
}

/** The tables' event source mappings: filtered records in their order, from where the last run of the laptop stopped. */
export const startStreamSources = (template: Template, around: Around): StreamSources => {
  const { region, credentials } = around.engine.client.config;
  const streams = new DynamoDBStreamsClient({ endpoint: around.engine.endpoint, region, credentials });
  const path = join(around.dataDir, 'streams.json');
  const positions = readWhole<Record<string, string>>(path, {});
  const sources = template
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.EventSourceArn.includes('/stream/'));
  let running = true;
  let busy = 0;

  const readOnce = async (mapping: Resource): Promise<boolean> => {
    const table = template.byArn(mapping.properties.EventSourceArn.split('/stream/')[0])?.id ?? '';
    const { Streams = [] } = await streams.send(new ListStreamsCommand({ TableName: table }));
    const StreamArn = Streams[0]?.StreamArn;
    const { StreamDescription } = await streams.send(new DescribeStreamCommand({ StreamArn }));
    for (const { ShardId = '' } of StreamDescription?.Shards ?? []) {
      const after = positions[ShardId];
      const { ShardIterator } = await streams.send(
        new GetShardIteratorCommand({
          StreamArn,
          ShardId,
          ...(after
            ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
            : { ShardIteratorType: 'TRIM_HORIZON' }),
        }),
      );
      const { Records = [] } = await streams.send(
        new GetRecordsCommand({ ShardIterator, Limit: mapping.properties.BatchSize ?? 100 }),
      );
      const position = Records.at(-1)?.dynamodb?.SequenceNumber;
      if (position === undefined) continue;
      await deliver(
        mapping,
        Records.map((record) => lambdaRecord(record, table, mapping, around.expired)),
        template,
        around,
      );
      positions[ShardId] = position;
      writeWhole(path, positions);
      return true;
    }
    return false;
  };

  const turns = sources.map((mapping) => {
    let turn: Promise<unknown> = Promise.resolve();
    // One reader at a time for a mapping, whoever asks.
    return (): Promise<boolean> => {
      busy += 1;
      const next = turn
        .then(() => readOnce(mapping))
        .finally(() => {
          busy -= 1;
        });
      turn = next.catch(() => {});
      return next;
    };
  });
  const drain = async (): Promise<void> => {
    for (const turn of turns) while (await turn());
  };
  const loop = async (): Promise<void> => {
    while (running) {
      await drain();
      await wait(POLL_MS);
    }
  };
  const looping = loop();
  return {
    drain,
    busy: () => busy,
    stop: async () => {
      running = false;
      await looping;
      streams.destroy();
    },
  };
};

type LambdaRecord = ReturnType<typeof lambdaRecord>;

const lambdaRecord = (
  record: EngineRecord,
  table: string,
  { properties }: Resource,
  expired: ExpiredItems,
) => {
  const { Keys = {}, ApproximateCreationDateTime } = record.dynamodb ?? {};
  const key = { pk: Keys.pk?.S ?? '', sk: Keys.sk?.S ?? '' };
  const byTtl = record.eventName === 'REMOVE' && expired.wasExpired(table, key);
  return {
    eventID: record.eventID,
    eventName: record.eventName,
    eventVersion: record.eventVersion,
    eventSource: 'aws:dynamodb',
    awsRegion: REGION,
    eventSourceARN: properties.EventSourceArn,
    dynamodb: {
      ...record.dynamodb,
      ApproximateCreationDateTime: (ApproximateCreationDateTime?.getTime() ?? 0) / 1000,
    },
    ...(byTtl && { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } }),
  };
};

/** What fits the filter to the function; what fails more often than the mapping allows to its dead letters. */
const deliver = async (
  { properties }: Resource,
  records: readonly LambdaRecord[],
  template: Template,
  { functions, deadLetter }: Around,
): Promise<void> => {
  const patterns: Pattern[] =
    properties.FilterCriteria?.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern)) ?? [];
  let left = records.filter(
    (record) => patterns.length === 0 || patterns.some((pattern) => fits(pattern, record)),
  );
  for (let attempt = 0; left.length > 0 && attempt <= properties.MaximumRetryAttempts; attempt += 1) {
    left = await failedOf(left, template.arnOf(properties.FunctionName), functions);
  }
  if (left.length === 0) return;
  const batch = { eventSourceArn: properties.EventSourceArn, records: left.map(({ eventID }) => eventID) };
  deadLetter(properties.DestinationConfig.OnFailure.Destination, JSON.stringify(batch));
};

/** From the first failed record on: a stream keeps its order. */
const failedOf = async (
  records: readonly LambdaRecord[],
  functionArn: string,
  functions: Functions,
): Promise<LambdaRecord[]> => {
  try {
    const answer = await functions.invoke(functionArn, { Records: records });
    const failures: unknown = Reflect.get(Object(answer), 'batchItemFailures') ?? [];
    const [first] = (failures as { itemIdentifier?: string }[]).map(({ itemIdentifier }) => itemIdentifier);
    const from = records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === first);
    return first === undefined ? [] : records.slice(Math.max(0, from));
  } catch (error) {
    if (error instanceof FunctionError) return [...records];
    throw error;
  }
};
