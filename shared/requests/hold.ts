import type { Person } from '../people/person.ts';
import type { RegisterStore } from '../people/register-store.ts';
import { after } from '../platform/calendar.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import type { Case } from './case.ts';

/** L4: the longest time that an answer can take, from receipt. */
const LONGEST_ANSWER = { months: 3 };
/** Anybody can ask in anybody's name: so long past its date, what nobody has proved begins to hold a record no more. */
const UNPROVEN_PAST_DUE = { months: 1 };
/** More say nothing new, and a record has its size. */
const MOST_HOLDS = 10;

/** When a case stops holding the record that it is about, whatever has become of it. */
export const holdsUntil = ({ receivedAt }: Pick<Case, 'receivedAt'>): Instant =>
  after(receivedAt, LONGEST_ANSWER);

/** Holds the person for this case: retention takes nothing of what the answer is about (L13). */
export const holding = (
  person: Person,
  by: Pick<Case, 'requestId' | 'receivedAt' | 'proven'>,
  now: Instant,
  { register }: { readonly register: RegisterStore },
): readonly TransactItem[] => {
  const holds = (person.holds ?? []).filter(({ requestId }) => requestId !== by.requestId);
  const isTooLate = now >= after(person.dueAt, UNPROVEN_PAST_DUE);
  if (!by.proven && (isTooLate || holds.length >= MOST_HOLDS)) return [];
  const held = { ...person, holds: [...holds, { requestId: by.requestId, until: holdsUntil(by) }] };
  return register.saving(person, held, now);
};

/** Releases what this case holds, in the transaction that ends it. From here the ordinary rules of retention apply. */
export const releasing = async (
  of: Pick<Case, 'requestId' | 'personId'>,
  now: Instant,
  { register }: { readonly register: RegisterStore },
): Promise<readonly TransactItem[]> => {
  if (of.personId === undefined) return [];
  const person = (await register.people([of.personId])).get(of.personId);
  if (!person?.holds?.some(({ requestId }) => requestId === of.requestId)) return [];
  const holds = person.holds.filter(({ requestId }) => requestId !== of.requestId);
  return register.saving(person, { ...person, holds }, now);
};
