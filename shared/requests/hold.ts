import type { Person } from '../people/person.ts';
import type { RegisterStore } from '../people/register-store.ts';
import { after } from '../platform/calendar.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { Case } from './case.ts';

/** L4: the longest time that an answer can take, from receipt. */
const LONGEST_ANSWER = { months: 3 };

/** When a case stops holding the record that it is about, whatever has become of it. */
export const holdsUntil = ({ receivedAt }: Pick<Case, 'receivedAt'>): Instant =>
  after(receivedAt, LONGEST_ANSWER);

/** The person, held by this case: retention takes nothing of what the answer is about (L13). */
export const withHold = (person: Person, by: Pick<Case, 'requestId' | 'receivedAt'>): Person => ({
  ...person,
  holds: [
    ...(person.holds ?? []).filter(({ requestId }) => requestId !== by.requestId),
    { requestId: by.requestId, until: holdsUntil(by) },
  ],
});

const withoutHold = (person: Person, requestId: string): Person => ({
  ...person,
  holds: (person.holds ?? []).filter((hold) => hold.requestId !== requestId),
});

/** Releases what this case holds, in the transaction that ends it. From here the ordinary rules of retention apply. */
export const releasing = async (
  of: Pick<Case, 'requestId' | 'personId'>,
  now: Instant,
  { register }: { readonly register: RegisterStore },
): Promise<readonly TransactItem[]> => {
  if (of.personId === undefined) return [];
  const person = (await register.people([of.personId])).get(of.personId);
  const isHolding = person?.holds?.some(({ requestId }) => requestId === of.requestId);
  return person && isHolding ? register.saving(person, withoutHold(person, of.requestId), now) : [];
};
