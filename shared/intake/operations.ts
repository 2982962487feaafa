import * as z from 'zod/mini';
import type { Operation } from '../platform/openapi.ts';
import { FormDescription } from './describe-form.ts';
import { WEBSITE_FORMS } from './website-form.ts';

/** The routes of forms, for the description of the API. */
export const INTAKE_OPERATIONS: readonly Operation[] = [
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
];
