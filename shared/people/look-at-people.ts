import type { Sight } from '../evidence/entry.ts';
import { type LookingDeps, recordLooks } from '../evidence/record-looks.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import type { Staff } from '../platform/staff.ts';
import { type ConsentRecord, consentRecords } from './consent-record.ts';
import { everyHashOf, type HeldNo, heldNos } from './held-nos.ts';
import { everyHash, type Identifier } from './identifier.ts';
import { isGone, type Person } from './person.ts';
import { personView } from './person-view.ts';
import type { PersonView } from './person-view-shape.ts';
import type { RegisterStore } from './register-store.ts';
import type { SuppressionStore } from './suppression-store.ts';

export interface PeopleLookingDeps extends LookingDeps {
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly ring: KeyRing;
}

/** Everybody who stands under an identifier: several may share a telephone or an address. Who is gone is not shown (N19). */
export const searchPeople = async (
  identifier: Identifier,
  staff: Staff,
  deps: PeopleLookingDeps,
): Promise<readonly PersonView[]> => {
  const holders = await deps.register.holders(everyHash(deps.ring, identifier));
  const seen = await lookAt(holders.flat(), 'search', staff, deps);
  return seen.map(({ person, nos }) => personView(person, nos, staff.role, deps.clock()));
};

/** One record; undefined where none is held under this id. */
export const lookAtPerson = async (
  personId: string,
  staff: Staff,
  deps: PeopleLookingDeps,
): Promise<PersonView | undefined> => {
  const [seen] = await lookAt([personId], 'record', staff, deps);
  return seen && personView(seen.person, seen.nos, staff.role, deps.clock());
};

/** A person's consents as records of ISO/IEC TS 27560; undefined where nobody is held under this id. */
export const lookAtConsents = async (
  personId: string,
  publicUrl: string,
  staff: Staff,
  deps: PeopleLookingDeps,
): Promise<readonly ConsentRecord[] | undefined> => {
  const [seen] = await lookAt([personId], 'consents', staff, deps);
  return seen && consentRecords(seen.person, seen.nos, publicUrl, deps.clock());
};

interface Seen {
  readonly person: Person;
  readonly nos: readonly HeldNo[];
}

/** Reads people with their no's, and records the look at each of them before anything is handed out (N18). */
const lookAt = async (
  personIds: readonly string[],
  what: Exclude<Sight['what'], 'request'>,
  staff: Staff,
  deps: PeopleLookingDeps,
): Promise<readonly Seen[]> => {
  const { register, suppressions, ring, clock } = deps;
  const found = await register.people(personIds);
  const people = [...found.values()].filter((person) => !isGone(person, clock()));
  const rows = await suppressions.read(
    people.flatMap((person) => everyHashOf(person, ring)).map(({ hash }) => hash),
  );
  await recordLooks(
    people.map(({ personId }) => personId),
    { what },
    staff,
    deps,
  );
  return people.map((person) => ({ person, nos: heldNos(person, rows, ring) }));
};
