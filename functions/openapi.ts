import * as z from 'zod/mini';
import { intakeOperations } from '../shared/intake/operations.ts';
import { staffIntakeOperations } from '../shared/intake/staff-operations.ts';
import { objectionOperations } from '../shared/people/objection-operations.ts';
import { peopleOperations } from '../shared/people/operations.ts';
import { personOperations } from '../shared/people/person-operations.ts';
import { env } from '../shared/platform/env.ts';
import { httpDoor } from '../shared/platform/http.ts';
import { HTML, type Operation, openApiDocument } from '../shared/platform/openapi.ts';
import { json } from '../shared/platform/reply.ts';
import { ProcessingRecord } from '../shared/policy/processing-record-shape.ts';
import { requestOperations } from '../shared/requests/operations.ts';

/** Every route of the stack; a test holds this list against the synthesised template. */
const OPERATIONS: readonly Operation[] = [
  ...intakeOperations(),
  ...peopleOperations(),
  ...staffIntakeOperations(),
  ...personOperations(),
  ...objectionOperations(),
  ...requestOperations(),
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
    path: '/reports/processing-record',
    summary:
      'The record of processing activities (GDPR 30), as JSON, as a page (format=html, or by Accept) or as a table (format=csv).',
    access: 'staff',
    query: ['format'],
    answers: {
      200: { is: 'The record', schema: ProcessingRecord },
      400: { is: 'A format that there is not' },
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
