import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { openApiDocument } from '../../shared/platform/openapi.ts';
import { FORMS } from '../../shared/policy/forms.ts';
import { context, httpEvent } from './doors.ts';

const Described = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

let text: string;
let document: z.infer<typeof Described>;
beforeAll(async () => {
  vi.stubEnv('PUBLIC_URL', 'https://register.example');
  vi.spyOn(console, 'info').mockReturnValue();
  const { handler } = await import('../../functions/openapi.ts');
  const answer = await handler(httpEvent({ method: 'GET' }), context());
  expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'application/json' } });
  text = String(answer.body);
  document = Described.parse(JSON.parse(text));
});

test('the document names the public address and every route', () => {
  expect(document.servers).toEqual([{ url: 'https://register.example' }]);
  expect(
    Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((m) => `${m} ${path}`),
    ),
  ).toEqual([
    'post /intake/website/{form}',
    'post /customer-events',
    'post /preferences',
    'get /consents/{token}',
    'post /consents/{token}',
    'get /forms/{form}',
    'get /unsubscribe/{token}',
    'post /unsubscribe/{token}',
    'get /preferences/{token}',
    'post /preferences/{token}',
    'post /gate/decisions',
    'post /people',
    'get /prizes',
    'post /prizes/{id}/delivered',
    'post /people/search',
    'get /people/{id}',
    'get /people/{id}/consents',
    'post /people/{id}/marks',
    'post /people/merges',
    'post /objections',
    'post /block-list-checks',
    'get /reports/letters',
    'get /',
    'post /requests',
    'get /requests/{id}/confirm',
    'post /requests/{id}/confirm',
    'get /requests/{id}',
    'get /staff/requests',
    'get /staff/requests/{id}',
    'get /notice',
    'get /reports/processing-record',
    'get /openapi.json',
    'get /health',
  ]);
});

test('every reference leads somewhere', () => {
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining([...new Set(names)]));
  expect([...text.matchAll(/"\$ref":"(?!#\/components\/)/g)]).toEqual([]);
});

test('a form’s body has exactly the fields that the policy declares for it', () => {
  const body = JSON.stringify(document.paths['/intake/website/{form}']?.post?.requestBody);
  const { oneOf } = JSON.parse(body).content['application/json'].schema;
  const fields = oneOf.map((schema: { title: string; properties: Record<string, never> }) => {
    const { personnummer, ...taken } = z.any().parse(schema).properties.data.properties.person.properties;
    expect(personnummer, 'is refused with a reason of its own').toEqual({ not: {} });
    return [schema.title, Object.keys(taken)];
  });
  expect(fields).toEqual(Object.entries(FORMS).map(([form, { fields }]) => [form, [...fields]]));
  expect(body).toContain('"format":"email"');
});

test('an entry of staff has the fields of its activity, and says that a personal number is never taken', () => {
  const body = JSON.stringify(document.paths['/people']?.post?.requestBody);
  const { oneOf } = JSON.parse(body).content['application/json'].schema;
  expect(oneOf.map(({ title }: { title: string }) => title)).toEqual([
    'fair-contact',
    'telephone-contact',
    'business-card',
    'public-source',
  ]);
  for (const { properties } of oneOf)
    expect(properties.person.properties).toMatchObject({ email: {}, personnummer: { not: {} } });
});

describe('an operation', () => {
  const document = openApiDocument('T', '1', 'https://t.example', [
    {
      method: 'post',
      path: '/a/{id}/b',
      summary: 'S',
      access: 'staff',
      query: ['lang'],
      headers: ['webhook-id'],
      body: z.strictObject({ at: z.string().default('x') }),
      answers: {
        200: { is: 'Good', schema: z.object({ ok: z.boolean() }) },
        401: { is: 'Bad' },
        204: { is: 'Empty' },
      },
    },
    {
      method: 'get',
      path: '/a/{id}/b',
      summary: 'G',
      access: 'public',
      answers: { 200: { is: 'P', type: 'text/html' } },
    },
  ]);
  const post = z.any().parse(document.paths['/a/{id}/b']?.post);

  test('stands beside the others of its path', () => {
    expect(Object.keys(document.paths['/a/{id}/b'] ?? {})).toEqual(['post', 'get']);
  });
  test('needs what is in its path and its headers, and not its query', () => {
    expect(post.parameters.map((one: z.infer<z.ZodAny>) => [one.in, one.name, one.required])).toEqual([
      ['path', 'id', true],
      ['query', 'lang', false],
      ['header', 'webhook-id', true],
    ]);
  });
  test('of staff asks for a Bearer token, and a public one for nothing', () => {
    expect(post.security).toEqual([{ staff: [] }]);
    expect(document.paths['/a/{id}/b']?.get).not.toHaveProperty('security');
  });
  test('describes bodies as they come in, so that a default is not asked for', () => {
    const { schema } = post.requestBody.content['application/json'];
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
    expect(schema).not.toHaveProperty('required');
  });
  test('answers errors as problems', () => {
    expect(Object.keys(post.responses[401].content)).toEqual(['application/problem+json']);
    expect(post.responses[204]).toEqual({ description: 'Empty' });
    expect(post.responses[200].content['application/json'].schema.required).toEqual(['ok']);
  });
});
