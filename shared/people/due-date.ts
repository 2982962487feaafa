import { after } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { RETENTION } from '../policy/retention.ts';
import type { Person, Source } from './person.ts';

type Dated = Pick<Person, 'verifiedAt' | 'unconfirmedSince' | 'sources' | 'deceasedAt' | 'childAt'>;

/**
 * N19: the moment from which a record counts as gone. Six months after it was last verified, never later than the
 * last of its sources' absolute ends; 30 days after the form where only an unconfirmed wish stands (L17); at once where
 * no source is left, the person has died (L21) or is a child (N5).
 */
export const dueDate = (person: Dated): Instant => whyDue(person).at;

/** The promise or law that decides, and what of it. */
export type DueReason =
  | 'L17 unconfirmed'
  | 'L21 deceased'
  | 'N5 child'
  | 'N19 six months'
  | 'N19 no source'
  | 'N19 activity ended'
  | 'L9 not informed';

interface Due {
  readonly at: Instant;
  readonly because: DueReason;
}

/** The same with the rule that decides, for whoever wants to know why. */
export const whyDue = ({ verifiedAt, unconfirmedSince, sources, deceasedAt, childAt }: Dated): Due => {
  const limits: readonly Due[] = [
    ...(unconfirmedSince ? [due(after(unconfirmedSince, RETENTION.unconfirmed), 'L17 unconfirmed')] : []),
    ...(deceasedAt ? [due(deceasedAt, 'L21 deceased')] : []),
    ...(childAt ? [due(childAt, 'N5 child')] : []),
    ...lastEnd(sources, verifiedAt),
  ];
  const halfYear = due(after(verifiedAt, RETENTION.verification), 'N19 six months');
  return limits.reduce((least, limit) => (limit.at < least.at ? limit : least), halfYear);
};

const due = (at: Instant, because: DueReason): Due => ({ at, because });

/** When the last source has ended; nothing while one has no end. */
const lastEnd = (sources: readonly Source[], verifiedAt: Instant): readonly Due[] => {
  if (sources.length === 0) return [{ at: verifiedAt, because: 'N19 no source' }];
  const ends = sources.map(endOf);
  const dated = ends.flatMap(({ at, because }) => (at ? [{ at, because }] : []));
  const [first, ...rest] = dated;
  if (!first || dated.length < ends.length) return [];
  return [rest.reduce((last, end) => (end.at > last.at ? end : last), first)];
};

/**
 * When a source counts no more: its activity's end, or a month after the first data where the person was not told
 * (L9). `undefined` while a contract runs.
 */
export const endOf = ({
  firstAt,
  endsAt,
  informedAt,
}: Pick<Source, 'firstAt' | 'endsAt' | 'informedAt'>): {
  readonly at: Instant | undefined;
  readonly because: DueReason;
} => {
  if (informedAt) return { at: endsAt, because: 'N19 activity ended' };
  const told = after(firstAt, RETENTION.informing);
  return endsAt && endsAt < told
    ? { at: endsAt, because: 'N19 activity ended' }
    : { at: told, because: 'L9 not informed' };
};

export const isLive = (source: Parameters<typeof endOf>[0], now: Instant): boolean => {
  const { at } = endOf(source);
  return at === undefined || at > now;
};
