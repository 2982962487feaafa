import * as z from 'zod/mini';
import { FormDescription } from '../shared/intake/describe-form.ts';
import { WEBSITE_FORMS } from '../shared/intake/website-form.ts';
import { GateAnswer, GateBody } from '../shared/people/gate-body.ts';
import { env } from '../shared/platform/env.ts';
import { httpDoor } from '../shared/platform/http.ts';
import { type Operation, openApiDocument } from '../shared/platform/openapi.ts';
import { json } from '../shared/platform/reply.ts';

const HTML = 'text/html';
const OneClick = z.object({
  'List-Unsubscribe': z.optional(z.literal('One-Click')),
  scope: z.optional(z.enum(['email', 'everything'])),
});

/** Every route of the stack; a test holds this list against the synthesised template. */
const OPERATIONS: readonly Operation[] = [
  {
    method: 'post',
    path: '/intake/website/{form}',
    summary:
      'A form that somebody filled in on the website, signed by Standard Webhooks. Repeat until a 2xx comes.',
    access: 'webhook',
    headers: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    body: Object.fromEntries(Object.entries(WEBSITE_FORMS).map(([form, schema]) => [form, schema()])),
    answers: {
      202: { is: 'Kept; also for a repeat', schema: z.object({ submissionId: z.string() }) },
      400: { is: 'Shape, unknown field or unknown wording' },
      401: { is: 'Wrong or stale signature' },
      404: { is: 'Unknown form' },
      413: { is: 'More than 256 KiB' },
    },
  },
  {
    method: 'get',
    path: '/forms/{form}',
    summary: 'What a website needs to show a form.',
    access: 'public',
    query: ['lang'],
    answers: { 200: { is: 'The form', schema: FormDescription }, 404: { is: 'Unknown form' } },
  },
  {
    method: 'get',
    path: '/notice',
    summary: 'The privacy notice.',
    access: 'public',
    query: ['lang'],
    answers: { 200: { is: 'A page', type: HTML } },
  },
  {
    method: 'get',
    path: '/unsubscribe/{token}',
    summary: 'A page with a button. Changes nothing.',
    access: 'public',
    query: ['lang'],
    answers: { 200: { is: 'A page', type: HTML }, 404: { is: 'Unknown or too old, as a page', type: HTML } },
  },
  {
    method: 'post',
    path: '/unsubscribe/{token}',
    summary: 'No more e-mail, or with scope=everything no more of anything (RFC 8058). Safe to repeat.',
    access: 'public',
    body: OneClick,
    bodyType: 'application/x-www-form-urlencoded',
    answers: {
      200: {
        is: 'It holds; a page where Accept asks for one',
        schema: z.object({ status: z.literal('unsubscribed'), scope: z.enum(['email', 'everything']) }),
      },
      404: { is: 'Unknown or too old' },
    },
  },
  {
    method: 'post',
    path: '/gate/decisions',
    summary: 'May we contact these people, on this channel, for this purpose, now?',
    access: 'staff',
    body: GateBody,
    answers: {
      200: { is: 'Decisions in the order of the questions', schema: GateAnswer },
      400: { is: 'Shape' },
      401: { is: 'No valid token' },
      403: { is: 'Wrong role' },
    },
  },
  {
    method: 'get',
    path: '/openapi.json',
    summary: 'This document.',
    access: 'public',
    answers: { 200: { is: 'OpenAPI 3.1', type: 'application/json' } },
  },
  {
    method: 'get',
    path: '/health',
    summary: 'Whether the door answers.',
    access: 'public',
    answers: { 200: { is: 'It does', schema: z.object({ status: z.literal('ok') }) } },
  },
];

const document = openApiDocument('Registervakt', '1', env('PUBLIC_URL'), OPERATIONS);

/** `GET /openapi.json` */
export const handler = httpDoor(() => json(200, document, { 'cache-control': 'public, max-age=300' }));
