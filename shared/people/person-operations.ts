import * as z from 'zod/mini';
import { type Operation, STAFF_REFUSALS } from '../platform/openapi.ts';
import { ConsentRecord } from './consent-record.ts';
import { IdentifierQuestion } from './identifier-question.ts';
import { MergeBody } from './join-people.ts';
import { MARKS, MarkBody } from './mark-person.ts';
import { PeopleFound, PersonView } from './person-view-shape.ts';

/** The routes of staff to a person's record, for the description of the API. */
export const personOperations = (): readonly Operation[] => [
  {
    method: 'post',
    path: '/people/search',
    summary: 'Who is held under an identifier. The look at each of them is recorded.',
    access: 'staff',
    body: IdentifierQuestion,
    answers: {
      200: { is: 'Their records; none where nobody is held', schema: PeopleFound() },
      400: { is: 'Shape' },
      ...STAFF_REFUSALS,
    },
  },
  {
    method: 'get',
    path: '/people/{id}',
    summary:
      'A record: what is kept, from where, on what basis, until when and why, and what it may be used for. The look is recorded.',
    access: 'staff',
    answers: {
      200: { is: 'The record', schema: PersonView() },
      ...STAFF_REFUSALS,
      404: { is: 'Nobody is held' },
    },
  },
  {
    method: 'get',
    path: '/people/{id}/consents',
    summary: 'A person’s consents as records of ISO/IEC TS 27560. The look is recorded.',
    access: 'staff',
    answers: {
      200: { is: 'The records', schema: z.object({ consents: z.array(ConsentRecord()) }) },
      ...STAFF_REFUSALS,
      404: { is: 'Nobody is held' },
    },
  },
  {
    method: 'post',
    path: '/people/{id}/marks',
    summary: 'Somebody is dead, protected, a child, not reached at an address, or was told by a letter.',
    access: 'staff',
    body: MarkBody(),
    answers: {
      200: { is: 'It is kept', schema: z.object({ mark: z.enum(MARKS) }) },
      400: { is: 'Shape' },
      ...STAFF_REFUSALS,
      404: { is: 'Nobody is held' },
    },
  },
  {
    method: 'post',
    path: '/people/merges',
    summary: 'Two records are one person’s: the second goes into the first, with the stricter of everything.',
    access: 'staff',
    body: MergeBody(),
    answers: {
      200: { is: 'They are one', schema: z.object({ personId: z.uuid() }) },
      400: { is: 'Shape' },
      ...STAFF_REFUSALS,
      404: { is: 'One of them is not held' },
      409: { is: 'Both are the same, or too much for one write' },
    },
  },
];
