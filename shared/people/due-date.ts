import { after } from '../platform/calendar.ts';
import { earliest, type Instant, latest } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Person } from './person.ts';

/**
 * N19: the moment from which a record counts as gone. Six months after it was last verified, never later than the
 * last of its activities' absolute ends; 30 days after the form where only an unconfirmed wish stands (L17).
 */
export const dueDate = (person: Pick<Person, 'verifiedAt' | 'unconfirmedSince' | 'sources'>): Instant => {
  const ends = person.sources.map(({ endsAt }) => endsAt);
  const limits = [
    ...(ends[0] ? [latest(ends[0], ...ends)] : []),
    ...(person.unconfirmedSince ? [after(person.unconfirmedSince, RETENTION.unconfirmed)] : []),
  ];
  return earliest(after(person.verifiedAt, RETENTION.verification), ...limits);
};
