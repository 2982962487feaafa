import { SendMessageBatchCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';

// The queue's URL names AWS; on the laptop the endpoint is another.
const client = new SQSClient({ useQueueUrlAsEndpoint: false });

/** A queue that takes ids and nothing about people. */
export type Send<Message> = (message: Message) => Promise<void>;

export const queue =
  <Message extends Readonly<Record<string, string>>>(url: string): Send<Message> =>
  async (message) => {
    await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
  };

const BATCH_LIMIT = 10;

/** Sends many; throws when AWS refuses one, so that the caller's run fails and is repeated. */
export const queueMany =
  <Message extends Readonly<Record<string, string>>>(url: string): Send<readonly Message[]> =>
  async (messages) => {
    for (let from = 0; from < messages.length; from += BATCH_LIMIT) {
      const Entries = messages
        .slice(from, from + BATCH_LIMIT)
        .map((message, index) => ({ Id: String(index), MessageBody: JSON.stringify(message) }));
      const { Failed } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
      if (Failed?.length) throw new Error(`${Failed.length} messages were not taken`);
    }
  };
