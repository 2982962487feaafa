import type { $ZodError, $ZodIssue } from 'zod/v4/core';
import type { HttpReply } from './reply.ts';

/** RFC 9457. `detail` and `errors` name fields and rules, never the value that was sent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

const TITLES = {
  400: 'Bad request',
  401: 'Not authorised',
  403: 'Forbidden',
  404: 'Not found',
  409: 'Conflict',
  410: 'Gone',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Internal error',
  503: 'Not available just now',
} as const;

/** A problem+json answer; `name` is the last part of its type. */
export const problem = (
  status: keyof typeof TITLES,
  name: string,
  detail: string,
  more: { errors?: Problem['errors']; headers?: Readonly<Record<string, string>> } = {},
): HttpReply => ({
  status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...more.headers },
  body: JSON.stringify({
    type: `urn:registervakt:problem:${name}`,
    title: TITLES[status],
    status,
    detail,
    ...(more.errors && { errors: more.errors }),
  } satisfies Problem),
});

/** A body of the right shape with one field that says what cannot be taken. `detail` does not repeat it. */
export const refusedField = (pointer: string, detail: string): HttpReply =>
  problem(400, 'invalid-body', 'A field says what cannot be taken.', { errors: [{ pointer, detail }] });

/** What zod found, as JSON pointers (RFC 6901) and sentences that repeat no value. */
export const invalidBody = (error: $ZodError): HttpReply =>
  problem(400, 'invalid-body', 'The body does not have the shape that /openapi.json describes.', {
    errors: error.issues
      .flatMap(nearest)
      .slice(0, 20)
      .flatMap((issue) => {
        if (issue.code !== 'unrecognized_keys')
          return [{ pointer: pointer(issue.path), detail: sentence(issue) }];
        return issue.keys.slice(0, 5).map((key) => ({
          pointer: pointer([...issue.path, key.slice(0, 64)]),
          detail: 'This field is not known here.',
        }));
      }),
  });

type Issue = $ZodIssue;

/** Of the shapes that a body may have, the one that it came furthest with is the one that was meant. */
const nearest = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const shapes = issue.errors.map((issues) =>
    issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue).flatMap(nearest),
  );
  const depth = (issues: readonly Issue[]) => Math.max(...issues.map(({ path }) => path.length));
  return shapes.sort((one, other) => depth(other) - depth(one) || one.length - other.length)[0] ?? [issue];
};

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const sentence = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      // What is never taken says in its own words why.
      return issue.expected === 'never' ? issue.message : `Expected ${issue.expected}.`;
    case 'invalid_union':
      return 'options' in issue && issue.options
        ? `Expected one of: ${issue.options.map(String).join(', ')}.`
        : 'Not valid.';
    case 'invalid_value':
      return `Expected one of: ${issue.values.map(String).join(', ')}.`;
    case 'invalid_format':
      // A pattern's own words; zod's would be the pattern itself, and neither repeats the value.
      return issue.format === 'regex' ? issue.message : `Expected the format ${issue.format}.`;
    case 'too_small':
      return `Too small: at least ${issue.minimum}.`;
    case 'too_big':
      return `Too large: at most ${issue.maximum}.`;
    case 'custom':
      return issue.message;
    default:
      return 'Not valid.';
  }
};
