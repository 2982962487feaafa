import * as z from 'zod/mini';
import { HTML, type Operation } from '../platform/openapi.ts';
import { CaseView } from './case-view.ts';
import { RequestDetail, RequestList } from './list-requests.ts';
import { RequestBody } from './request-body.ts';

/** The routes of requests, for the description of the API. */
export const requestOperations = (): readonly Operation[] => [
  {
    method: 'get',
    path: '/',
    summary: 'The privacy centre: stop marketing, or use a right.',
    access: 'public',
    query: ['lang'],
    answers: { 200: { is: 'A page', type: HTML } },
  },
  {
    method: 'post',
    path: '/requests',
    summary:
      'A request of any right (GDPR 15-22). The same answer for everybody, known or not. Also urlencoded.',
    access: 'public',
    body: RequestBody(),
    answers: {
      202: {
        is: 'Kept; what follows goes by mail. A page where Accept asks for one',
        schema: z.object({ requestId: z.string() }),
      },
      400: { is: 'Shape, unknown field, or nobody named' },
      413: { is: 'More than 64 KiB' },
    },
  },
  {
    method: 'get',
    path: '/requests/{id}/confirm',
    summary: 'A page with a button. Changes nothing.',
    access: 'public',
    query: ['token', 'lang'],
    answers: { 200: { is: 'A page', type: HTML }, 410: { is: 'Used, too old, or never one', type: HTML } },
  },
  {
    method: 'post',
    path: '/requests/{id}/confirm',
    summary: 'The confirmation: whoever reads the registered mailbox says yes. It counts once.',
    access: 'public',
    query: ['token', 'lang'],
    answers: {
      200: {
        is: 'Where it stands now, and its status page; a page where Accept asks for one',
        schema: z.extend(CaseView(), { statusUrl: z.string() }),
      },
      410: { is: 'Used, too old, or never one' },
    },
  },
  {
    method: 'get',
    path: '/requests/{id}',
    summary: 'Where a request stands.',
    access: 'public',
    query: ['token', 'lang'],
    answers: {
      200: { is: 'Its rights and steps; a page where Accept asks for one', schema: CaseView() },
      410: { is: 'Too old, or never one' },
    },
  },
  {
    method: 'get',
    path: '/staff/requests',
    summary: 'What is open, by deadline, mails that somebody has to read among it. It names nobody.',
    access: 'staff',
    answers: {
      200: { is: 'The list', schema: RequestList() },
      401: { is: 'No valid token' },
      403: { is: 'Wrong role' },
    },
  },
  {
    method: 'get',
    path: '/staff/requests/{id}',
    summary: 'One request with whom it is about and what was written. The look is recorded.',
    access: 'staff',
    answers: {
      200: { is: 'The request', schema: RequestDetail() },
      401: { is: 'No valid token' },
      403: { is: 'Wrong role' },
      404: { is: 'There is none' },
    },
  },
];
