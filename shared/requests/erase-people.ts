import { deleteDuePerson } from '../people/delete-person.ts';
import type { HashedIdentifier } from '../people/identifier.ts';
import { isGone, type Person } from '../people/person.ts';
import { recordObjection } from '../people/record-objection.ts';
import type { SideItems } from '../people/side-items.ts';
import type { Instant } from '../platform/instant.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import type { Case } from './case.ts';
import { changeCase } from './change-case.ts';
import { closeOvertakenCases, type OvertakingDeps, otherCasesOf } from './overtaken-cases.ts';

/** Somebody whose waiting forms go: what was held of them, and the name that goes with it. */
interface Erased extends Pick<Person, 'identifiers'> {
  readonly name?: string | undefined;
}

export interface ErasingDeps extends OvertakingDeps {
  readonly sideItems: SideItems;
  /** Takes away what came in from these people until a moment and is not recorded. */
  readonly eraseWaitingForms: (people: readonly Erased[], until: Instant) => Promise<unknown>;
  /** Entries to contests, which stand apart from the register (N5). */
  readonly prizeEntries: {
    readonly of: (people: readonly Erased[], until: Instant) => Promise<readonly string[]>;
    readonly erase: (entryId: string) => Promise<unknown>;
  };
}

/**
 * A confirmed erasure (GDPR 17). First the no against every identifier held, which nothing can lose afterwards (L17),
 * with the mark that what came before is not kept, however late it is read. Then the record is hidden: due this second,
 * and held by nothing; then, in pages, what came in and waits, entries to contests, mails and other requests, what stands beside the record,
 * and the record itself. Whoever dies on the way is followed by another who finds the rest by the same identifiers.
 */
export const erasePeople = async (
  confirmed: Case,
  contact: readonly [HashedIdentifier, ...HashedIdentifier[]],
  until: Instant,
  deps: ErasingDeps,
  peopleOf: (of: Case) => Promise<readonly Person[]>,
): Promise<void> => {
  await recordObjection(
    {
      identifiers: contact,
      personId: confirmed.personId,
      channels: 'all',
      purposes: 'all',
      against: 'every-identifier',
      source: 'erasure',
      saidAt: until,
      proven: true,
    },
    deps,
  );
  let of = confirmed;
  for (let people = await peopleOf(of); ; people = await peopleOf(of)) {
    of = await withPerson(of, people[0], deps);
    for (const { personId } of people) await hide(personId, deps);
    const erased = people.map(({ identifiers, details }) => ({ identifiers, name: details.name }));
    await deps.eraseWaitingForms([{ identifiers: contact }, ...erased], until);
    of = await eraseEntries(of, [{ identifiers: contact }, ...erased], until, deps);
    await closeOvertakenCases(of, await otherCasesOf(of, contact, people, deps), deps);
    for (const { personId } of people) await deleteAll(personId, deps);
    // Once more where somebody was there: a form that was being recorded all the while may stand there now.
    if (people.length === 0) return;
  }
};

/** Remembers that somebody was held, before the first is gone: whoever goes on after a crash tells the same. */
const withPerson = async (of: Case, person: Person | undefined, deps: ErasingDeps): Promise<Case> => {
  if (of.personId !== undefined || !person) return of;
  const { personId } = person;
  const known = await changeCase(of.requestId, deps, (seen) => ({
    next: { ...seen, personId, subject: personId },
  }));
  return known ?? of;
};

/** Notes that there were some before the first is gone, so that whoever goes on after a crash tells the same. */
const eraseEntries = async (
  of: Case,
  people: readonly Erased[],
  until: Instant,
  deps: ErasingDeps,
): Promise<Case> => {
  const entries = await deps.prizeEntries.of(people, until);
  if (entries.length === 0) return of;
  const noted = await changeCase(of.requestId, deps, (seen) => ({ next: { ...seen, hadEntries: true } }));
  for (const entryId of entries) await deps.prizeEntries.erase(entryId);
  return noted ?? of;
};

const hide = (personId: string, { client, register, clock }: ErasingDeps): Promise<'hidden'> =>
  untilSettled(async () => {
    const now = clock();
    const person = (await register.people([personId])).get(personId);
    if (!person || isGone(person, now)) return 'hidden';
    const written = await transact(
      client,
      register.saving(person, { ...person, holds: [], dueAt: now }, now),
    );
    return written === 'conflict' ? 'conflict' : 'hidden';
  });

const deleteAll = (personId: string, deps: ErasingDeps): Promise<'gone'> =>
  untilSettled(async () => {
    const person = (await deps.register.people([personId])).get(personId);
    if (!person) return 'gone';
    return (await deleteDuePerson(person, 'erasure', deps.clock(), deps)) === 'deleted' ? 'gone' : 'conflict';
  });
