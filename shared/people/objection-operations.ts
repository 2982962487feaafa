import * as z from 'zod/mini';
import { type Operation, STAFF_REFUSALS } from '../platform/openapi.ts';
import { LettersReport } from './list-letters.ts';
import { ObjectionBody } from './objection-body.ts';
import { BlockListBody } from './record-block-list.ts';

/** What staff and systems tell of no's, block lists and letters, for the description of the API. */
export const objectionOperations = (): readonly Operation[] => [
  {
    method: 'post',
    path: '/objections',
    summary:
      'A no that came to a colleague or another system, also of somebody whom nobody holds. A list that is empty or missing means all.',
    access: 'staff',
    body: ObjectionBody(),
    answers: {
      201: {
        is: 'It holds: recorded now, or it stood already',
        schema: z.object({ outcome: z.enum(['recorded', 'stood']) }),
      },
      400: { is: 'Shape' },
      ...STAFF_REFUSALS,
    },
  },
  {
    method: 'post',
    path: '/block-list-checks',
    summary: 'What a block list said of telephones or addresses, and as of which version.',
    access: 'staff',
    body: BlockListBody(),
    answers: {
      200: { is: 'How many contacts keep it', schema: z.object({ recorded: z.int() }) },
      400: { is: 'Shape, or a version of the future' },
      ...STAFF_REFUSALS,
    },
  },
  {
    method: 'get',
    path: '/reports/letters',
    summary:
      'Who has to be told by a letter, and by when; with format=csv as a table. The look at each of them is recorded.',
    access: 'staff',
    query: ['format'],
    answers: { 200: { is: 'The earliest day first', schema: LettersReport() }, ...STAFF_REFUSALS },
  },
];
