import * as z from 'zod/mini';
import { HTML, type Operation } from '../platform/openapi.ts';
import { customerEventSchema } from './customer-event.ts';
import { FormDescription } from './describe-form.ts';
import { LinkRequest } from './request-preferences-link.ts';
import { WEBSITE_FORMS } from './website-form.ts';

/** The routes of what comes in, and of the question whether a box was meant, for the description of the API. */
export const intakeOperations = (): readonly Operation[] => [
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
    method: 'post',
    path: '/customer-events',
    summary:
      'What the customer register tells of a contract or a customer. In any order and repeated they end the same.',
    access: 'staff',
    body: customerEventSchema(),
    answers: {
      202: { is: 'Kept; also for a repeat', schema: z.object({ eventId: z.string() }) },
      400: { is: 'Shape, or a field that does not belong to the event' },
      401: { is: 'No valid token' },
      403: { is: 'Wrong role' },
    },
  },
  {
    method: 'post',
    path: '/preferences',
    summary:
      'Mails the link of their preferences to whoever is held under the address. The same answer for everybody. Also urlencoded.',
    access: 'public',
    body: LinkRequest(),
    answers: {
      202: {
        is: 'What follows goes by mail. A page where Accept asks for one',
        schema: z.object({ status: z.literal('accepted') }),
      },
      400: { is: 'Shape' },
    },
  },
  {
    method: 'get',
    path: '/consents/{token}',
    summary: 'What was ticked, with a button. Changes nothing.',
    access: 'public',
    query: ['lang'],
    answers: {
      200: { is: 'A page', type: HTML },
      404: { is: 'Unknown, too old, or overtaken by a later no, as a page', type: HTML },
    },
  },
  {
    method: 'post',
    path: '/consents/{token}',
    summary: 'The yes: the boxes count, and an earlier no to them is lifted. Safe to repeat.',
    access: 'public',
    answers: {
      200: {
        is: 'They count; a page where Accept asks for one',
        schema: z.object({ status: z.literal('confirmed'), consents: z.array(z.string()) }),
      },
      404: { is: 'Unknown, too old, or overtaken by a later no' },
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
