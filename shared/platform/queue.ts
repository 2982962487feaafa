import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type {
  Context,
  DynamoDBBatchResponse,
  DynamoDBRecord,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
  SQSRecord,
} from 'aws-lambda';
import type { ZodMiniType } from 'zod/mini';
import { type Clock, clockOf } from './clock.ts';
import { logError } from './log.ts';

export interface Delivery {
  readonly clock: Clock;
  /** SQS's id of the message: the same on every redelivery of it. */
  readonly messageId: string;
}

/**
 * The door of a queue function. Each message is parsed and handled for itself: one that fails is answered as failed,
 * comes back, and ends in the dead-letter queue; the others are done.
 */
export const queueDoor =
  <Message>(schema: ZodMiniType<Message>, action: (message: Message, delivery: Delivery) => Promise<void>) =>
  (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const clock = clockOf(context);
    const handle = noted('message-failed', async (record: SQSRecord) =>
      action(schema.parse(JSON.parse(record.body)), { clock, messageId: record.messageId }),
    );
    return processPartialResponse(event, handle, new BatchProcessor(EventType.SQS), {
      context,
      throwOnFullBatchFailure: false,
    });
  };

/** The door of a table stream's function, with the same partial answers. */
export const streamDoor =
  (action: (record: DynamoDBRecord, clock: Clock) => Promise<void>) =>
  (event: DynamoDBStreamEvent, context: Context): Promise<DynamoDBBatchResponse> => {
    const clock = clockOf(context);
    const handle = noted('stream-record-failed', (record: DynamoDBRecord) => action(record, clock));
    return processPartialResponse(event, handle, new BatchProcessor(EventType.DynamoDBStreams), {
      context,
      throwOnFullBatchFailure: false,
    });
  };

const noted =
  <Entry>(event: string, handle: (entry: Entry) => Promise<void>) =>
  async (entry: Entry): Promise<void> => {
    try {
      await handle(entry);
    } catch (error) {
      logError(event, error);
      throw error;
    }
  };
