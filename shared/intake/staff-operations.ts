import * as z from 'zod/mini';
import { type Operation, STAFF_REFUSALS } from '../platform/openapi.ts';
import { PrizeList } from './list-prizes.ts';
import { STAFF_ENTRIES } from './staff-entry.ts';

/** What staff enter, and what they do for a prize, for the description of the API. */
export const staffIntakeOperations = (): readonly Operation[] => [
  {
    method: 'post',
    path: '/people',
    summary:
      'Somebody whom staff met, called or looked up. Only the fields of the activity; boxes by the wordings that were ticked.',
    access: 'staff',
    body: Object.fromEntries(Object.entries(STAFF_ENTRIES).map(([activity, schema]) => [activity, schema()])),
    answers: {
      202: {
        is: 'Kept; also for a repeat of a submissionId',
        schema: z.object({ submissionId: z.string() }),
      },
      400: { is: 'Shape, unknown field or wording, a personal number without justification, or a child' },
      ...STAFF_REFUSALS,
      413: { is: 'More than 1 MiB' },
    },
  },
  {
    method: 'get',
    path: '/prizes',
    summary: 'The entries to a contest that are not past due. The look at each of them is recorded.',
    access: 'staff',
    query: ['activity'],
    answers: {
      200: { is: 'The oldest first', schema: PrizeList() },
      400: { is: 'No such contest' },
      ...STAFF_REFUSALS,
    },
  },
  {
    method: 'post',
    path: '/prizes/{id}/delivered',
    summary: 'The prize has been delivered: the entry is deleted.',
    access: 'staff',
    answers: {
      200: { is: 'It is gone', schema: z.object({ entryId: z.uuid() }) },
      ...STAFF_REFUSALS,
      404: { is: 'No such entry' },
    },
  },
];
