import { copyingNos } from '../people/copying-nos.ts';
import { isShared } from '../people/identifier.ts';
import type { Person } from '../people/person.ts';
import type { Nos } from '../people/read-nos.ts';
import { isTotal, merged, noOf } from '../people/suppression.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { RecordingDeps } from './recording.ts';

/**
 * The writes that close whoever a form says is a child to all marketing (N5): a no on all that is theirs alone, and not
 * on the telephone or address of the family. Anybody can write a date of birth into a form, so it closes as surely as a
 * no that is not proven, and no more: nothing falls due, and a later wish of theirs asks them once (L17).
 */
export const closingChild = (
  applied: Pick<Person, 'personId' | 'identifiers'>,
  seen: Person | null,
  nos: Nos,
  now: Instant,
  { register, suppressions }: RecordingDeps,
): readonly TransactItem[] => {
  if (isTotal(nos.own)) return [];
  const { personId, identifiers } = seen ?? applied;
  const own = identifiers.filter(({ kind }) => !isShared(kind));
  const binding = merged(nos.own, noOf({ channels: 'all', purposes: 'all' }, now, 'stated-child'));
  return [
    ...(seen ? [register.unchanged(seen)] : []),
    ...copyingNos({ personId, identifiers: own }, { ...nos, binding }, undefined, { suppressions }),
  ];
};
