import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Functions } from './function-pool.ts';
import { httpEvent, matchRoute, type Route } from './http-event.ts';
import { FunctionError } from './instance.ts';
import type { Template } from './template.ts';

const BODY_LIMIT = 10 * 1024 * 1024;

/** The template's HTTP API: request in, event to the function, its answer out, one line in the access log. */
export const httpApi = (template: Template, functions: Functions, accessLog: (line: string) => void) => {
  const integrations = new Map(
    template
      .ofType('AWS::ApiGatewayV2::Integration')
      .map(({ id, properties }) => [id, properties.IntegrationUri as string]),
  );
  const routes: Route[] = template.ofType('AWS::ApiGatewayV2::Route').map(({ properties }) => ({
    key: properties.RouteKey,
    functionArn: integrations.get(properties.Target.split('/').at(-1)) ?? '',
  }));
  const format: string =
    template.ofType('AWS::ApiGatewayV2::Stage')[0]?.properties.AccessLogSettings.Format ?? '';

  return async (request: Request): Promise<Response> => {
    const began = Date.now();
    const { pathname } = new URL(request.url);
    const matched = matchRoute(routes, request.method, pathname);
    if (!matched) return message(404, 'Not Found');
    const body = Buffer.from(await request.arrayBuffer());
    const event = httpEvent(request, body, matched);
    const response =
      body.length > BODY_LIMIT
        ? message(413, 'Request Entity Too Large')
        : await answer(functions, matched.route, event);
    accessLog(
      accessLine(format, {
        requestId: event.requestContext.requestId,
        requestTime: event.requestContext.time,
        routeKey: matched.route.key,
        status: String(response.status),
        responseLatency: String(Date.now() - began),
      }),
    );
    return response;
  };
};

const answer = async (functions: Functions, { functionArn }: Route, event: unknown): Promise<Response> => {
  try {
    return toResponse(await functions.invoke(functionArn, event));
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    if (error.message.includes('6 MB')) return message(413, 'Request Entity Too Large');
    return error.message.includes('timed out')
      ? message(503, 'Service Unavailable')
      : message(500, 'Internal Server Error');
  }
};

const toResponse = (result: unknown): Response => {
  if (typeof result !== 'object' || result === null || !('statusCode' in result))
    return Response.json(result);
  const {
    statusCode = 200,
    headers = {},
    body = '',
    isBase64Encoded,
    cookies = [],
  } = result as APIGatewayProxyStructuredResultV2;
  const response = new Response(isBase64Encoded ? Buffer.from(body, 'base64') : body, {
    status: statusCode,
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
  });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
};

const message = (status: number, text: string): Response => Response.json({ message: text }, { status });

/** Fills in the `$context` variables of the access log's format; what is not known here is `-`, as on AWS. */
export const accessLine = (format: string, context: Readonly<Record<string, string>>): string =>
  format.replace(/\$context\.([\w.]+)/g, (_, name: string) => context[name] ?? '-');
