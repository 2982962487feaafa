import { createHmac } from 'node:crypto';

/** An API Gateway event with a signed form, as far as a handler reads it. */
export interface FormEvent {
  readonly routeKey: string;
  readonly headers: Readonly<
    Record<'content-type' | 'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>
  >;
  readonly pathParameters: { readonly form: string };
  readonly requestContext: { readonly http: { readonly method: string } };
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

let count = 0;

/** The next form of the newsletter, from somebody new. `secret` is base64 without its prefix. */
export const nextFormEvent = (secret: string): FormEvent => {
  count += 1;
  const id = `msg_${process.pid}_${count}`;
  const body = JSON.stringify({
    type: 'form.submitted',
    timestamp: new Date(),
    data: {
      submissionId: `bench-${process.pid}-${count}`,
      submittedAt: new Date(),
      person: { name: 'Bench Person', email: `bench-${process.pid}-${count}@example.se`, language: 'sv' },
      consents: ['newsletter-email-1'],
    },
  });
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', Buffer.from(secret, 'base64'))
    .update(`${id}.${timestamp}.${body}`)
    .digest('base64');
  return {
    routeKey: 'POST /intake/website/{form}',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': `v1,${signature}`,
    },
    pathParameters: { form: 'newsletter' },
    requestContext: { http: { method: 'POST' } },
    body,
    isBase64Encoded: false,
  };
};
