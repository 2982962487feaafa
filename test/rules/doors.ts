import type { APIGatewayProxyEventV2, Context, SQSEvent } from 'aws-lambda';

/** What API Gateway hands to a function; only what a door reads. */
export const httpEvent = (
  request: Partial<APIGatewayProxyEventV2> & { readonly method?: string } = {},
): APIGatewayProxyEventV2 => {
  const { method = 'POST', ...event } = request;
  return {
    version: '2.0',
    routeKey: `${method} /somewhere`,
    headers: {},
    isBase64Encoded: false,
    requestContext: { http: { method } },
    ...event,
  } as APIGatewayProxyEventV2;
};

export const sqsEvent = (...bodies: readonly string[]): SQSEvent =>
  ({ Records: bodies.map((body, index) => ({ messageId: `m${index + 1}`, body })) }) as SQSEvent;

export const context = (clockOffsetMs?: unknown): Context =>
  ({
    getRemainingTimeInMillis: () => 10_000,
    ...(clockOffsetMs !== undefined && { clientContext: { custom: { clockOffsetMs } } }),
  }) as unknown as Context;
