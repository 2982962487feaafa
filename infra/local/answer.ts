import type { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import type { AwsCall } from './aws-call.ts';
import type { Need } from './permissions.ts';

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

/** What the caller's role does not allow; without a need, what the laptop does not know. */
export const denied = ({ functionId, service, operation }: AwsCall, missing: Need | undefined): Answer => {
  const what = missing ? `${missing.action} on ${missing.resource}` : operation;
  const message = `The role of ${functionId} does not allow ${what}`;
  return service === 's3'
    ? s3Refusal(403, 'AccessDenied', message)
    : jsonRefusal('AccessDeniedException', message);
};

/** A failure that was planned. */
export const refusal = (kind: 'throttle' | 'conflict', { service, operation, input }: AwsCall): Answer => {
  if (service === 's3')
    return kind === 'throttle'
      ? s3Refusal(503, 'SlowDown', 'Injected')
      : s3Refusal(409, 'ConditionalRequestConflict', 'Injected');
  if (kind === 'conflict' && operation === 'TransactWriteItems') {
    const CancellationReasons = input.TransactItems.map(() => ({ Code: 'TransactionConflict' }));
    return jsonRefusal('TransactionCanceledException', 'Transaction cancelled', { CancellationReasons });
  }
  return jsonRefusal(
    kind === 'throttle' ? 'ThrottlingException' : 'TransactionConflictException',
    'Injected',
  );
};
