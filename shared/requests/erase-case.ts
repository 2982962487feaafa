import { deleteDuePerson } from '../people/delete-person.ts';
import { everyHash, type HashedIdentifier, identifierOf } from '../people/identifier.ts';
import { isGone, type Person } from '../people/person.ts';
import { recordObjection } from '../people/record-objection.ts';
import type { SideItems } from '../people/side-items.ts';
import type { Instant } from '../platform/instant.ts';
import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { type Case, rightsIn, withStep } from './case.ts';
import { addingMail } from './case-mail.ts';
import { closed } from './close-case.ts';
import { closeOvertakenCases, needsTheData, otherCasesOf } from './overtaken-cases.ts';
import type { CaseDeps } from './requests-deps.ts';
import { moved } from './transitions.ts';

export interface ErasingDeps extends CaseDeps {
  readonly sideItems: SideItems;
  /** Takes away what came in from this person until a moment and is not recorded. */
  readonly eraseWaitingForms: (held: readonly HashedIdentifier[], until: Instant) => Promise<unknown>;
  readonly removeMail: (objectKey: string) => Promise<void>;
}

/**
 * A confirmed erasure (GDPR 17). First the no against every identifier held, which nothing can lose afterwards (L17);
 * then the record is hidden: due this second, and held by nothing; then, in pages, what came in and waits, mails and
 * other requests, what stands beside the record, and the record itself. Whoever dies on the way is followed by
 * another who finds the rest by the same identifiers. Where a copy was asked for too, staff go first with that.
 */
export const eraseForCase = async (confirmed: Case, deps: ErasingDeps): Promise<void> => {
  const contact = contactHashes(confirmed, deps);
  const all = { channels: 'all', purposes: 'all', against: 'every-identifier' } as const;
  await recordObjection(
    { identifiers: contact, personId: confirmed.personId, ...all, source: 'request', proven: true },
    deps,
  );

  const until = confirmed.confirmedAt ?? deps.clock();
  let of = confirmed;
  for (let people = await peopleOf(of, contact, until, deps); ; ) {
    const held = [...contact, ...people.flatMap(({ identifiers }) => identifiers)];
    const others = await otherCasesOf(held, of.requestId, deps);
    if (needsTheData(of, others)) return waitForStaff(of, deps);
    of = await withPerson(of, people[0], deps);
    for (const person of people) await hide(person.personId, deps);
    await deps.eraseWaitingForms(held, until);
    await closeOvertakenCases(others, deps);
    for (const person of people) await deleteAll(person.personId, deps);
    // A form that was being recorded all the while stands there now.
    people = await peopleOf(of, contact, until, deps);
    if (people.length === 0) break;
  }
  await tell(of, deps);
};

/** Only the address that confirmed proves anything: whatever else the request named may be another's. */
const contactHashes = ({ personal }: Case, { ring }: CaseDeps): [HashedIdentifier, ...HashedIdentifier[]] => {
  if (!personal.contact) throw new Error('A case was confirmed without an address');
  const [first, ...others] = everyHash(ring, identifierOf({ email: personal.contact }));
  if (!first) throw new Error('The key ring has no key');
  return [first, ...others];
};

/** Who stands there under the address or is known, hidden or not; not who came with a form of their own since. */
const peopleOf = async (
  { personId }: Case,
  contact: readonly HashedIdentifier[],
  until: Instant,
  { register }: CaseDeps,
): Promise<readonly Person[]> => {
  const holders = await register.holders(contact);
  const people = await register.people([...holders.flat(), ...(personId ? [personId] : [])]);
  return [...people.values()].filter(({ verifiedAt }) => verifiedAt <= until);
};

/** Remembers that somebody was held, before the first is gone: whoever goes on after a crash tells the same. */
const withPerson = (of: Case, person: Person | undefined, deps: ErasingDeps): Promise<Case> =>
  untilSettled(async () => {
    if (of.personId !== undefined || !person) return of;
    const seen = await deps.cases.read(of.requestId);
    if (!seen) throw new Error('A case went while it was worked on');
    const next = { ...seen, personId: person.personId, subject: person.personId };
    const written = await transact(deps.client, deps.cases.saving(seen, next, deps.clock()));
    return written === 'conflict' ? 'conflict' : { ...next, version: seen.version + 1 };
  });

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

const waitForStaff = (of: Case, deps: ErasingDeps): Promise<void> =>
  untilSettled(async () => {
    const seen = await deps.cases.read(of.requestId);
    if (!seen || rightsIn(seen, 'in-progress').length === 0) return;
    const now = deps.clock();
    const next = withStep(moved(seen, 'in-progress', 'awaiting-review'), 'under-review', now);
    return (await transact(deps.client, deps.cases.saving(seen, next, now))) === 'conflict'
      ? 'conflict'
      : undefined;
  });

const tell = async (of: Case, deps: ErasingDeps): Promise<void> => {
  const { requestId } = of;
  const messageId = await untilSettled(async () => {
    const seen = await deps.cases.read(requestId);
    if (!seen || rightsIn(seen, 'in-progress').length === 0) return undefined;
    const now = deps.clock();
    const outcome = seen.personId === undefined ? 'nothing-held' : 'erased';
    const done = withStep(moved(seen, 'in-progress', 'completed'), outcome, now);
    const next = { ...done, nextAttemptAt: undefined };
    const message = { messageId: newId(), template: outcome } as const;
    const written = await transact(deps.client, [
      ...deps.cases.saving(seen, seen.personal.contact ? next : closed(next, now), now),
      ...(seen.personal.contact ? [addingMail(seen, message, now, deps)] : []),
      ...deps.evidence.adding(next.subject, now, { type: 'fulfilled', requestId, right: 'erasure', outcome }),
    ]);
    return written === 'conflict' ? 'conflict' : message.messageId;
  });
  if (messageId) await deps.outgoing({ requestId, messageId });
};
