import { Buffer } from 'node:buffer';
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, denied, jsonRefusal, refusal } from './answer.ts';
import { type AwsCall, readCall } from './aws-call.ts';
import type { BucketEngine } from './bucket-engine.ts';
import type { Faults } from './faults.ts';
import type { Fauxqs } from './fauxqs.ts';
import { bytesOf, forward } from './forward.ts';
import type { Outbox } from './outbox.ts';
import { permissions } from './permissions.ts';
import { putObject } from './put-object.ts';
import { listing } from './s3-call.ts';
import type { Secrets } from './secrets.ts';
import type { Template } from './template.ts';

interface Behind {
  readonly dynamoEndpoint: string;
  readonly fauxqs: Fauxqs;
  readonly buckets: BucketEngine;
  readonly secrets: Secrets;
  readonly outbox: Outbox;
  readonly faults: Faults;
  /** The domain's time, in RFC 3339. */
  readonly now: () => string;
  /** Ends a function's running instance, as a crash would. */
  readonly kill: (functionId: string) => void;
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
    const body = await bytesOf(incoming).catch(() => undefined);
    // Whoever called died in the middle of it.
    if (!body) return outgoing.destroy();
    const call = readCall(incoming, body, template);
    if (!call)
      return end(outgoing, jsonRefusal('UnknownCaller', 'No function of the stack signed this call.'));
    const missing = call.needs.find((need) => !mayDo(call.functionId, need));
    if (missing || call.needs.length === 0) return end(outgoing, denied(call, missing));
    const fault = behind.faults.strike(call);
    if (fault === 'kill-before') behind.kill(call.functionId);
    if (fault === 'kill-before' || fault === 'unavailable') return outgoing.destroy();
    if (fault === 'throttle' || fault === 'conflict') return end(outgoing, refusal(fault, call));
    const answer = await pass(call, incoming, body);
    if (fault === 'kill-after') behind.kill(call.functionId);
    return fault ? outgoing.destroy() : end(outgoing, answer);
  });

  const pass = (call: AwsCall, incoming: IncomingMessage, body: Buffer): Promise<Answer> | Answer => {
    switch (call.service) {
      case 'dynamodb':
        return forward(behind.dynamoEndpoint, incoming, body, agent);
      case 'sqs':
        return forward(behind.fauxqs.endpoint, incoming, body, agent);
      case 's3':
        return objectAnswer(call, incoming, body);
      case 'secretsmanager':
        return secretAnswer(call, behind.secrets);
      case 'ses':
        return mailAnswer(call, behind);
      default:
        return call.service satisfies never;
    }
  };

  const objectAnswer = async (call: AwsCall, incoming: IncomingMessage, body: Buffer): Promise<Answer> => {
    if (call.operation === 'PutObject') return putObject(call, incoming, body, behind);
    const answer = await forward(behind.fauxqs.endpoint, incoming, body, agent);
    const list = listing(call.input.Bucket);
    return answer.status === 404 && !mayDo(call.functionId, list) ? denied(call, list) : answer;
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

const end = (outgoing: ServerResponse, { status, headers, body }: Answer): void => {
  // The answer to HEAD has the length of what it does not bring.
  const length = outgoing.req.method === 'HEAD' ? {} : { 'content-length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length }).end(body);
};

const secretAnswer = ({ operation, input }: AwsCall, secrets: Secrets): Answer => {
  const value = operation === 'GetSecretValue' ? secrets(input.SecretId) : undefined;
  if (value === undefined) return jsonRefusal('ResourceNotFoundException', 'There is no such secret.');
  return {
    status: 200,
    headers: { 'content-type': 'application/x-amz-json-1.0' },
    body: JSON.stringify({ ARN: input.SecretId, SecretString: value }),
  };
};

const mailAnswer = ({ input }: AwsCall, { outbox, now }: Behind): Answer => {
  const raw = Buffer.from(input['RawMessage.Data'] ?? '', 'base64').toString('utf8');
  const to = Object.keys(input).filter((key) => key.startsWith('Destinations.member.'));
  const id = outbox.keep({ to: to.map((key) => input[key]), raw, at: now() });
  const result = `<SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${result}</SendRawEmailResponse>`,
  };
};
