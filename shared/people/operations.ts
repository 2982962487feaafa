import * as z from 'zod/mini';
import { HTML, type Operation } from '../platform/openapi.ts';
import { GateAnswer, GateBody } from './gate-body.ts';
import { PreferencesAnswer, PreferencesBody } from './preferences.ts';

const OneClick = z.object({
  'List-Unsubscribe': z.optional(z.literal('One-Click')),
  scope: z.optional(z.enum(['email', 'everything'])),
});

/** The routes of the no and of the gate, for the description of the API. */
export const peopleOperations = (): readonly Operation[] => [
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
    method: 'get',
    path: '/preferences/{token}',
    summary: 'What a person wants no more, by channel and purpose. Changes nothing.',
    access: 'public',
    query: ['lang'],
    answers: {
      200: { is: 'The table; a page where Accept asks for one', schema: PreferencesAnswer() },
      404: { is: 'Unknown or too old' },
    },
  },
  {
    method: 'post',
    path: '/preferences/{token}',
    summary:
      'Says no to more, at once, or to everything. It takes no earlier no away. Also urlencoded: stopAll=true, or limit=channel:purpose.',
    access: 'public',
    body: PreferencesBody(),
    answers: {
      200: {
        is: 'The table as it stands now; a page where Accept asks for one',
        schema: PreferencesAnswer(),
      },
      400: { is: 'Shape, unknown channel or purpose' },
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
];
