import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, Context } from 'aws-lambda';
import { type $ZodType, safeParse } from 'zod/v4/core';
import { type Clock, clockOf } from './clock.ts';
import { log, logError } from './log.ts';
import { invalidBody, problem } from './problem.ts';
import type { HttpReply } from './reply.ts';

export interface HttpRequest {
  readonly method: string;
  /** Path parameters by the name that the route gives them. */
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Lower-cased names. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The bytes as they were sent: API Gateway hands some content types over as base64. */
  readonly body: Buffer;
  readonly clock: Clock;
}

export type HttpAction = (request: HttpRequest) => Promise<HttpReply> | HttpReply;
export type HttpHandler = (
  event: APIGatewayProxyEventV2,
  context: Context,
) => Promise<APIGatewayProxyStructuredResultV2>;

/** The largest body of a JSON call that states no limit of its own. */
const MAX_BODY_BYTES = 1024 * 1024;

type Refusing = (refusal: HttpReply, request: Pick<HttpRequest, 'headers' | 'query'>) => HttpReply;

/**
 * The door of an HTTP function: event in, one action, reply out. What nobody expected becomes a 500 without details.
 * `refusing` is how the door itself says that a body is too large or that something failed, where not as a problem.
 */
export const httpDoor =
  (
    action: HttpAction,
    maxBodyBytes = MAX_BODY_BYTES,
    refusing: Refusing = (refusal) => refusal,
  ): HttpHandler =>
  async (event, context) => {
    const asked = { query: event.queryStringParameters ?? {}, headers: event.headers };
    try {
      const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
      const request: HttpRequest = {
        ...asked,
        method: event.requestContext.http.method,
        params: event.pathParameters ?? {},
        body,
        clock: clockOf(context),
      };
      const reply =
        body.length > maxBodyBytes ? refusing(tooLarge(maxBodyBytes), asked) : await action(request);
      log('answered', { route: event.routeKey, status: reply.status });
      return { statusCode: reply.status, headers: { ...SAFE_HEADERS, ...reply.headers }, body: reply.body };
    } catch (error) {
      logError('failed', error, { route: event.routeKey });
      const failed = 'Something failed here. Nothing of it is your fault; try again.';
      const reply = refusing(problem(500, 'internal', failed), asked);
      return { statusCode: 500, headers: { ...SAFE_HEADERS, ...reply.headers }, body: reply.body };
    }
  };

const SAFE_HEADERS = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };

const tooLarge = (maxBytes: number): HttpReply =>
  problem(413, 'too-large', `The body may have at most ${maxBytes / 1024} KiB.`);

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reply: HttpReply };

/** The JSON body by its schema, or the 400 that says what is wrong with it. */
export const jsonBody = <T>(request: Pick<HttpRequest, 'body'>, schema: $ZodType<T>): Parsed<T> => {
  let value: unknown;
  try {
    value = JSON.parse(request.body.toString('utf8'));
  } catch {
    return { ok: false, reply: problem(400, 'invalid-json', 'The body is not JSON.') };
  }
  return checked(value, schema);
};

/** What a body holds, by its schema, or the 400 that says what is wrong with it. */
export const checked = <T>(value: unknown, schema: $ZodType<T>): Parsed<T> => {
  const parsed = safeParse(schema, value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, reply: invalidBody(parsed.error) };
};

/** Whether the body is what a form of a page sends. JSON is none, though `curl -d` says so of whatever it sends. */
export const isFormBody = ({ headers, body }: Pick<HttpRequest, 'headers' | 'body'>): boolean =>
  /^(application\/x-www-form-urlencoded|multipart\/form-data)/i.test(headers['content-type'] ?? '') &&
  body.at(0) !== OPENING_BRACE;

const OPENING_BRACE = '{'.charCodeAt(0);

/** The fields of an urlencoded or multipart body; empty for anything else. RFC 8058 allows both for one-click. */
export const formFields = async (
  request: Pick<HttpRequest, 'body' | 'headers'>,
): Promise<URLSearchParams> => {
  if (!isFormBody(request)) return new URLSearchParams();
  const type = request.headers['content-type'] ?? '';
  try {
    const form = await new Response(new Uint8Array(request.body), {
      headers: { 'content-type': type },
    }).formData();
    const fields = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === 'string') fields.append(name, value);
    return fields;
  } catch {
    return new URLSearchParams();
  }
};

/** Whether the caller is a browser that wants a page. */
export const wantsHtml = (request: Pick<HttpRequest, 'headers'>): boolean =>
  /\btext\/html\b/i.test(request.headers.accept ?? '');
