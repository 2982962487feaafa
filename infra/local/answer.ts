import type { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';

/** What the front answers to a function. */
export interface Answer {
  readonly status: number;
  readonly body: string | Buffer;
  readonly headers: IncomingHttpHeaders;
}

/** A refusal in the JSON of DynamoDB, SQS and Secrets Manager, which their clients read as an exception. */
export const jsonRefusal = (name: string, message: string, more: object = {}): Answer => ({
  status: 400,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify({ __type: `com.amazonaws#${name}`, message, ...more }),
});

/** A refusal as S3 gives it. The messages are ours and hold nothing that needs to be escaped but `&` and `<`. */
export const s3Refusal = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</Message></Error>`,
});
