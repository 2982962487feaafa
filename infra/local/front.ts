import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AwsCall, readCall } from './aws-call.ts';
import type { Faults } from './faults.ts';
import type { Outbox } from './outbox.ts';
import { permissions } from './permissions.ts';
import type { Secrets } from './secrets.ts';
import type { Template } from './template.ts';

interface Behind {
  readonly dynamoEndpoint: string;
  readonly sqsEndpoint: string;
  readonly secrets: Secrets;
  readonly outbox: Outbox;
  readonly faults: Faults;
  /** The domain's time, in RFC 3339. */
  readonly now: () => string;
  /** Ends a function's running instance, as a crash would. */
  readonly kill: (functionId: string) => void;
}

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

/**
 * Where every AWS call of every function arrives. It knows the caller by its access key, lets through what the
 * caller's role allows and answers AccessDenied to the rest, so that a missing grant fails here and not after
 * deployment. SES and Secrets Manager it answers itself.
 */
export const startFront = async (template: Template, behind: Behind) => {
  const mayDo = permissions(template);
  const agent = new Agent({ keepAlive: true });

  const server = createServer(async (incoming, outgoing) => {
    const body = await textOf(incoming);
    const call = readCall(incoming.headers, body, template);
    if (!call) return end(outgoing, denied('UnknownCaller', 'No function of the stack signed this call.'));
    const missing = call.needs.find((need) => !mayDo(call.functionId, need));
    if (missing || call.needs.length === 0) {
      const what = missing ? `${missing.action} on ${missing.resource}` : call.operation;
      return end(
        outgoing,
        denied('AccessDeniedException', `The role of ${call.functionId} does not allow ${what}`),
      );
    }
    const fault = behind.faults.strike(call);
    if (fault === 'kill-before') behind.kill(call.functionId);
    if (fault === 'kill-before' || fault === 'unavailable') return outgoing.destroy();
    if (fault === 'throttle' || fault === 'conflict') return end(outgoing, refusal(fault, call));
    const answer = await pass(call, incoming, body);
    if (fault === 'kill-after') behind.kill(call.functionId);
    return fault ? outgoing.destroy() : end(outgoing, answer);
  });

  const pass = (call: AwsCall, incoming: IncomingMessage, body: string): Promise<Answer> | Answer => {
    switch (call.service) {
      case 'dynamodb':
        return forward(behind.dynamoEndpoint, incoming, body, agent);
      case 'sqs':
        return forward(behind.sqsEndpoint, incoming, body, agent);
      case 'secretsmanager':
        return secretAnswer(call, behind.secrets);
      case 'ses':
        return mailAnswer(call, behind);
      default:
        return call.service satisfies never;
    }
  };

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
};

const textOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const end = (
  outgoing: ServerResponse,
  { status, body, type = 'application/x-amz-json-1.0' }: Answer,
): void => {
  outgoing.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
};

const denied = (name: string, message: string): Answer => ({
  status: 400,
  body: JSON.stringify({ __type: `com.amazonaws#${name}`, message }),
});

const refusal = (kind: 'throttle' | 'conflict', { operation, input }: AwsCall): Answer => {
  if (kind === 'conflict' && operation === 'TransactWriteItems') {
    const CancellationReasons = input.TransactItems.map(() => ({ Code: 'TransactionConflict' }));
    const name = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
    return {
      status: 400,
      body: JSON.stringify({ __type: name, message: 'Transaction cancelled', CancellationReasons }),
    };
  }
  return denied(kind === 'throttle' ? 'ThrottlingException' : 'TransactionConflictException', 'Injected');
};

const forward = (endpoint: string, incoming: IncomingMessage, body: string, agent: Agent): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(endpoint);
    const headers = {
      ...incoming.headers,
      host: `${hostname}:${port}`,
      'content-length': Buffer.byteLength(body),
    };
    const onward = request({ hostname, port, path: '/', method: 'POST', headers, agent }, async (answer) => {
      resolve({
        status: answer.statusCode ?? 500,
        body: await textOf(answer),
        type: answer.headers['content-type'] ?? 'application/x-amz-json-1.0',
      });
    });
    onward.on('error', reject);
    onward.end(body);
  });

const secretAnswer = ({ operation, input }: AwsCall, secrets: Secrets): Answer => {
  const value = operation === 'GetSecretValue' ? secrets(input.SecretId) : undefined;
  if (value === undefined) return denied('ResourceNotFoundException', 'There is no such secret.');
  return { status: 200, body: JSON.stringify({ ARN: input.SecretId, SecretString: value }) };
};

const mailAnswer = ({ input }: AwsCall, { outbox, now }: Behind): Answer => {
  const raw = Buffer.from(input['RawMessage.Data'] ?? '', 'base64').toString('utf8');
  const to = Object.keys(input).filter((key) => key.startsWith('Destinations.member.'));
  const id = outbox.keep({ to: to.map((key) => input[key]), raw, at: now() });
  const result = `<SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>`;
  return {
    status: 200,
    type: 'text/xml',
    body: `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}</SendRawEmailResponse>`,
  };
};
