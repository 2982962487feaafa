import * as z from 'zod/mini';
import type { $ZodType } from 'zod/v4/core';

export const HTML = 'text/html';

/** One route as the outside sees it. */
export interface Operation {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  /** Who may call: everybody, a website by its signature, or staff by a Bearer token. */
  readonly access: 'public' | 'webhook' | 'staff';
  readonly query?: readonly string[];
  readonly headers?: readonly string[];
  /** JSON bodies by schema; alternatives by name. */
  readonly body?: $ZodType | Readonly<Record<string, $ZodType>>;
  readonly bodyType?: string;
  readonly answers: Readonly<
    Record<number, { readonly is: string; readonly type?: string; readonly schema?: $ZodType }>
  >;
}

/** What every route of staff can answer. */
export const STAFF_REFUSALS: Operation['answers'] = {
  401: { is: 'No valid token' },
  403: { is: 'Wrong role' },
};

const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z.string() }))),
});

const schemaOf = (schema: $ZodType, io: 'input' | 'output') => {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** The OpenAPI 3.1 document of these operations, with schemas made from the very ones that check the bodies. */
export const openApiDocument = (
  title: string,
  version: string,
  server: string,
  operations: readonly Operation[],
) => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title, version },
    servers: [{ url: server }],
    paths,
    components: {
      schemas: { Problem: schemaOf(Problem, 'output') },
      securitySchemes: { staff: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
    },
  };
};

const described = ({
  path,
  summary,
  access,
  query = [],
  headers = [],
  body,
  bodyType,
  answers,
}: Operation) => ({
  summary,
  parameters: [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => parameter('path', name ?? '', true)),
    ...query.map((name) => parameter('query', name, false)),
    ...headers.map((name) => parameter('header', name, true)),
  ],
  ...(access === 'staff' && { security: [{ staff: [] }] }),
  ...(body && {
    requestBody: {
      required: true,
      content: { [bodyType ?? 'application/json']: { schema: bodySchema(body) } },
    },
  }),
  responses: Object.fromEntries(
    Object.entries(answers).map(([status, { is, type, schema }]) => [
      status,
      answer(Number(status), is, type, schema),
    ]),
  ),
});

const parameter = (place: string, name: string, required: boolean) => ({
  name,
  in: place,
  required,
  schema: { type: 'string' },
});

const isSchema = (body: $ZodType | Readonly<Record<string, $ZodType>>): body is $ZodType => '_zod' in body;

const bodySchema = (body: $ZodType | Readonly<Record<string, $ZodType>>) =>
  isSchema(body)
    ? schemaOf(body, 'input')
    : { oneOf: Object.entries(body).map(([title, schema]) => ({ title, ...schemaOf(schema, 'input') })) };

const answer = (status: number, is: string, type: string | undefined, schema: $ZodType | undefined) => {
  if (schema)
    return {
      description: is,
      content: { [type ?? 'application/json']: { schema: schemaOf(schema, 'output') } },
    };
  if (type) return { description: is, content: { [type]: { schema: { type: 'string' } } } };
  if (status >= 400) {
    const problem = { schema: { $ref: '#/components/schemas/Problem' } };
    return { description: is, content: { 'application/problem+json': problem } };
  }
  return { description: is };
};
