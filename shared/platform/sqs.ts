import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { once } from './once.ts';

// The queue's URL names AWS; on the laptop the endpoint is another.
const client = once(() => new SQSClient({ useQueueUrlAsEndpoint: false }));

/** A queue that takes ids and nothing about people. */
export type Send<Message> = (message: Message) => Promise<void>;

export const queue =
  <Message extends Readonly<Record<string, string>>>(url: string): Send<Message> =>
  async (message) => {
    await client().send(new SendMessageCommand({ QueueUrl: url, MessageBody: JSON.stringify(message) }));
  };
