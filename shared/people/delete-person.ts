import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { transact } from '../platform/transact.ts';
import { isGone, type Person } from './person.ts';
import type { RegisterStore } from './register-store.ts';
import type { SideItems } from './side-items.ts';

export interface DeletionDeps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly sideItems: SideItems;
  readonly evidence: EvidenceStore;
}

/**
 * Deletes a record that is past its due date (N19), with proof. What stands beside it goes first, in pages, and the
 * profile last with its identifiers and the evidence: a run that dies on the way is found again by the due index.
 * The no's stay, since they stand in another table. `kept`: the record changed meanwhile, or is not due.
 */
export const deleteDuePerson = async (
  person: Person,
  by: 'sweep' | 'new-form' | 'erasure',
  now: Instant,
  deps: DeletionDeps,
): Promise<'deleted' | 'kept'> => {
  if (!isGone(person, now)) return 'kept';
  await deps.sideItems.deleteAll(person.personId);
  const written = await transact(deps.client, [
    ...deps.register.deleting(person),
    ...deps.evidence.adding(person.personId, now, {
      type: 'record-deleted',
      because: by === 'erasure' ? 'N20' : 'N19',
      by,
      dueAt: person.dueAt,
    }),
  ]);
  return written === 'done' ? 'deleted' : 'kept';
};
