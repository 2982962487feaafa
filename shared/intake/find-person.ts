import { everyHash, type IdentifierKind, identifiersOf } from '../people/identifier.ts';
import { matchPerson } from '../people/match-person.ts';
import type { Person } from '../people/person.ts';
import type { RegisterStore } from '../people/register-store.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { Submission } from './submission.ts';

export interface Found {
  readonly person: Person | null;
  /** The submission, without a customer number that is somebody else's: a form proves nothing. */
  readonly submission: Submission;
  /** Whose number that is, by `personId`: two records that may be one person's, and stay apart. */
  readonly taken?: string;
}

/** Whom a submission is about, by every key that hashes were ever made with (L19). */
export const findPerson = async (
  submission: Submission,
  { register, ring }: { readonly register: RegisterStore; readonly ring: KeyRing },
): Promise<Found> => {
  const hashed = identifiersOf(submission.person).flatMap((identifier) => everyHash(ring, identifier));
  const holders = await register.holders(hashed);
  const people = await register.people(holders.flat());
  const behind = (kind: IdentifierKind) => {
    const ids = hashed.flatMap((one, index) => (one.kind === kind ? (holders[index] ?? []) : []));
    return [...new Set(ids)].flatMap((id) => people.get(id) ?? []);
  };

  const person = matchPerson(submission.person, behind('email'), behind('phone'));
  const taken = behind('customerNumber').find(({ personId }) => personId !== person?.personId);
  if (!taken) return { person, submission };
  const { customerNumber: _taken, ...without } = submission.person;
  return {
    person,
    submission: { ...submission, person: without },
    taken: taken.personId,
  };
};
