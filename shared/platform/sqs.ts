import { once } from './once.ts';

// Loaded with the first message: a form that is refused never needs it, and a cold start is shorter by its 23 KB.
const sender = once(async () => {
  const { SendMessageCommand, SQSClient } = await import('@aws-sdk/client-sqs');
  // The queue's URL names AWS; on the laptop the endpoint is another.
  const client = new SQSClient({ useQueueUrlAsEndpoint: false });
  return (QueueUrl: string, MessageBody: string) =>
    client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
});

/** A queue that takes ids and nothing about people. */
export type Send<Message> = (message: Message) => Promise<void>;

export const queue =
  <Message extends Readonly<Record<string, string>>>(url: string): Send<Message> =>
  async (message) => {
    const send = await sender();
    await send(url, JSON.stringify(message));
  };
