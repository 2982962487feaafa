import { everyHash, type HashedIdentifier, identifierOf } from '../people/identifier.ts';
import { isGone, type Person } from '../people/person.ts';
import type { Instant } from '../platform/instant.ts';
import { type Case, rightsIn, withStep } from './case.ts';
import { changeCase, changeCaseAndMail } from './change-case.ts';
import { untilTold } from './close-case.ts';
import { type ErasingDeps, erasePeople } from './erase-people.ts';
import { holding, holdsUntil, releasing } from './hold.ts';
import { needsTheData, otherCasesOf } from './overtaken-cases.ts';
import { moved } from './transitions.ts';

/**
 * What was confirmed, as far as it goes by itself. Of nobody known every right has the same honest answer: nothing is
 * held. An erasure is done, unless the person also confirmed a request that the data is needed for: then staff go first
 * with that. The other rights wait for staff.
 */
export const fulfilCase = async (
  confirmed: Case,
  deps: ErasingDeps,
): Promise<'erased' | 'nothing-held' | 'waiting'> => {
  const until = confirmed.confirmedAt ?? deps.clock();
  const contact = contactHashes(confirmed, deps);
  const people = await peopleOf(confirmed, contact, until, deps);
  const isErasure = rightsIn(confirmed, 'in-progress').includes('erasure');
  const entries = await deps.prizeEntries.of([{ identifiers: contact }], until);
  const isKnown = confirmed.personId !== undefined || people.length > 0 || entries.length > 0;
  if (isKnown && !isErasure) return wait(confirmed, deps);
  if (isKnown && needsTheData([confirmed, ...(await otherCasesOf(confirmed, contact, people, deps))]))
    return wait(confirmed, deps);
  if (isErasure) {
    await erasePeople(confirmed, contact, until, deps, (of) => peopleOf(of, contact, until, deps));
  }
  return answer(confirmed.requestId, deps);
};

type Hashes = readonly [HashedIdentifier, ...HashedIdentifier[]];

/** Only the address that confirmed proves anything: whatever else the request named may be another's. */
const contactHashes = ({ personal }: Case, { ring }: ErasingDeps): Hashes => {
  if (!personal.contact) throw new Error('A case was confirmed without an address');
  return everyHash(ring, identifierOf({ email: personal.contact }));
};

/**
 * Who stands there under the address, or was known when the request came, hidden or not. Not a record that began with a
 * form that came since; but one that such a form was added to goes whole.
 */
const peopleOf = async (
  { personId }: Case,
  contact: readonly HashedIdentifier[],
  until: Instant,
  { register }: ErasingDeps,
): Promise<readonly Person[]> => {
  const holders = await register.holders(contact);
  const people = await register.people([...holders.flat(), ...(personId ? [personId] : [])]);
  return [...people.values()].filter(
    (person) => person.personId === personId || person.sources.some(({ firstAt }) => firstAt <= until),
  );
};

/** Nothing more happens by itself until staff decide; the record is held so long (L13). */
const wait = async ({ requestId }: Case, deps: ErasingDeps): Promise<'waiting'> => {
  await changeCase(requestId, deps, async (seen, now) => {
    const isErasing = rightsIn(seen, 'in-progress').length > 0;
    const next = isErasing
      ? withStep(moved(seen, 'in-progress', 'awaiting-review'), 'under-review', now)
      : seen;
    const nextAttemptAt = holdsUntil(seen);
    return isErasing || seen.nextAttemptAt !== nextAttemptAt
      ? { next: { ...next, nextAttemptAt }, with: await held(seen, now, deps) }
      : undefined;
  });
  return 'waiting';
};

/** A confirmed request holds its record, also where the unproven one was not let hold it. */
const held = async (seen: Case, now: Instant, deps: ErasingDeps) => {
  if (seen.personId === undefined) return [];
  const person = (await deps.register.people([seen.personId])).get(seen.personId);
  return person &&
    !isGone(person, now) &&
    !person.holds?.some(({ requestId }) => requestId === seen.requestId)
    ? holding(person, seen, now, deps)
    : [];
};

/** Every right of the case has its answer now: nothing is held of the person, any more or at all. */
const answer = async (requestId: string, deps: ErasingDeps): Promise<'erased' | 'nothing-held'> => {
  let outcome: 'erased' | 'nothing-held' = 'nothing-held';
  await changeCaseAndMail(requestId, deps, async (seen, now) => {
    const rights = rightsIn(seen, 'in-progress', 'awaiting-review');
    outcome = seen.personId === undefined && !seen.hadEntries ? 'nothing-held' : 'erased';
    if (rights.length === 0) return undefined;
    const done = moved(moved(seen, 'in-progress', 'completed'), 'awaiting-review', 'completed');
    return {
      next: untilTold(withStep(done, outcome, now), now),
      with: [
        ...(await releasing(seen, now, deps)),
        ...rights.flatMap((right) =>
          deps.evidence.adding(seen.subject, now, { type: 'fulfilled', requestId, right, outcome }),
        ),
      ],
      mail: outcome,
    };
  });
  return outcome;
};
