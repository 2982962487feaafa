import { copyingNos } from '../people/copying-nos.ts';
import { deleteDuePerson } from '../people/delete-person.ts';
import { heldIdentifiers } from '../people/held-identifiers.ts';
import { everyHash, identifierOf } from '../people/identifier.ts';
import { isGone } from '../people/person.ts';
import { readNos } from '../people/read-nos.ts';
import { removalMark } from '../people/relation.ts';
import { isOfErased, isTotal, markIn, merged, noOf } from '../people/suppression.ts';
import type { TransactItem } from '../platform/dynamo.ts';
import { newId } from '../platform/random.ts';
import { transact } from '../platform/transact.ts';
import { applyReceivedEvent } from './apply-received-event.ts';
import { findCustomer } from './find-customer.ts';
import type { ReceivedEvent } from './received-event.ts';
import type { Recorded, RecordingDeps } from './recording.ts';

/**
 * An event of the customer register into the register. The customer number decides who it is about; what else it names
 * that is another's stays with the other, and staff look at both. Nobody with a total no, or erased, comes back by it
 * (L17); whoever is a customer still has their dates kept right (N19).
 */
export const recordCustomerEvent = async (
  key: string,
  received: ReceivedEvent,
  deps: RecordingDeps,
): Promise<Recorded | 'conflict'> => {
  const { event, receivedAt } = received;
  const now = deps.clock();
  const found = await findCustomer(event, deps);
  const gone = found.everybody.filter((person) => isGone(person, now));
  if (gone.length > 0) {
    for (const person of gone) await deleteDuePerson(person, 'new-form', now, deps);
    return 'conflict';
  }
  if (found.claimedBy) {
    const { person, without } = found.claimedBy;
    // Whoever typed the number into a form had no more than the number: it goes to the customer.
    await transact(deps.client, deps.register.saving(person, without, now));
    return 'conflict';
  }
  if (found.joins && (await deps.join(found.joins)) === 'joined') return 'conflict';
  const { person: seen, others } = found;
  const number = everyHash(deps.ring, identifierOf({ customerNumber: event.customerNumber }));
  const marks = await deps.relationMarks.read(number);
  const { person: applied, relation } = applyReceivedEvent(
    seen,
    { event: found.event, receivedAt },
    marks,
    seen?.personId ?? newId(),
    now,
    deps.ring,
  );
  const said = await readNos(
    [
      identifierOf({ customerNumber: event.customerNumber }),
      ...(applied ? heldIdentifiers(applied) : []),
      ...(seen ? heldIdentifiers(seen) : []),
    ],
    seen,
    deps,
  );
  // A child stays closed when the record has gone, whatever comes later (N5).
  const nos =
    applied?.childAt && markIn(said.own) !== 'child'
      ? { ...said, binding: merged(said.binding, noOf({ channels: 'all', purposes: 'all' }, now, 'child')) }
      : said;
  const mark = removalMark(relation);
  const remembering: readonly TransactItem[] = mark ? [deps.relationMarks.saving(number[0], mark, now)] : [];
  const subject = seen?.personId ?? [...nos.rows.values()][0]?.subject ?? applied?.personId ?? newId();
  const isUnwanted = !seen && (isTotal(nos.own) || isOfErased(nos.own, receivedAt));
  const isKept = applied !== undefined && !isUnwanted;
  const doubt =
    isKept && others.length > 0
      ? ({ about: 'contradicting-identifiers', subjects: [applied.personId, ...others] } as const)
      : undefined;

  const written = await transact(deps.client, [
    deps.inbox.recording(key, [], doubt),
    ...remembering,
    ...(isKept
      ? [...deps.register.saving(seen, applied, now), ...copyingNos(applied, nos, undefined, deps)]
      : []),
    ...deps.evidence.adding(subject, now, {
      type: 'customer-event-recorded',
      event: event.type,
      state: isUnwanted ? 'dropped' : isKept ? applied.category : 'nobody',
    }),
  ]);
  if (written === 'conflict') return 'conflict';
  return { outcome: isUnwanted ? 'dropped' : 'recorded', doubt };
};
