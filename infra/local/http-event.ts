import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export interface Route {
  /** Such as `GET /forms/{form}`. */
  readonly key: string;
  readonly functionArn: string;
}

interface Matched {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a request and its path parameters, decoded; `$default` where no other fits, undefined where there is none. */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Matched | undefined => {
  for (const route of routes) {
    const [verb, pattern = ''] = route.key.split(' ');
    const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    const found = new RegExp(`^${pattern.replaceAll('.', '\\.').replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path);
    if (verb !== method || !found) continue;
    const values = found.slice(1);
    return {
      route,
      params: Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? '')])),
    };
  }
  const otherwise = routes.find(({ key }) => key === '$default');
  return otherwise && { route: otherwise, params: {} };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Content types that API Gateway hands over as text; all others, and a body without one, arrive as base64. */
const isText = (contentType: string | undefined): boolean =>
  contentType !== undefined &&
  /^(text\/|application\/(json|javascript|xml|.+\+json|.+\+xml)\b)/i.test(contentType);

/** The event of payload format 2.0, as API Gateway makes it. */
export const httpEvent = (
  request: Request,
  body: Buffer,
  { route, params }: Matched,
): APIGatewayProxyEventV2 => {
  const url = new URL(request.url);
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const encoded = body.length > 0 && !isText(headers['content-type']);
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    query[name] = name in query ? `${query[name]},${value}` : value;
  const now = new Date();
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie && { cookies: cookie.split('; ') }),
    headers,
    ...(url.search && { queryStringParameters: query }),
    ...(Object.keys(params).length > 0 && { pathParameters: params }),
    requestContext: {
      accountId: 'anonymous',
      apiId: 'laptop',
      domainName: url.hostname,
      domainPrefix: 'laptop',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: now.toISOString(),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(encoded ? 'base64' : 'utf8') }),
    isBase64Encoded: encoded,
  };
};
