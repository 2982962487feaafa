import type { HashedIdentifier } from '../people/identifier.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import type { Right } from '../policy/rights.ts';
import { type Case, rightsIn } from './case.ts';
import type { CaseStore } from './case-store.ts';
import { closed } from './close-case.ts';
import { moved } from './transitions.ts';

/** What cannot be answered any more when the data is gone. A restriction ends with the person's own erasure (L13). */
const NEEDS_DATA: ReadonlySet<Right> = new Set(['access', 'portability', 'rectification']);

/** Open cases and waiting mails that name any of these identifiers. */
export const otherCasesOf = async (
  held: readonly HashedIdentifier[],
  requestId: string,
  { cases }: { readonly cases: CaseStore },
): Promise<readonly Case[]> => {
  const ids = await cases.naming(held.map(({ hash }) => hash));
  return (await cases.readAll(ids.filter((id) => id !== requestId))).filter((one) => !one.closedAt);
};

/** Whether the person confirmed a request of theirs that the data is still needed for. What nobody confirmed needs none. */
export const needsTheData = (of: Case, others: readonly Case[]): boolean =>
  [of, ...others].some((one) =>
    rightsIn(one, 'in-progress', 'awaiting-review').some(
      (right) => one.confirmedAt !== undefined && NEEDS_DATA.has(right),
    ),
  );

interface Deps {
  readonly client: Dynamo;
  readonly cases: CaseStore;
  readonly removeMail: (objectKey: string) => Promise<void>;
  readonly clock: Clock;
}

/**
 * An erasure takes the words and addresses out of the person's other requests. What nobody confirmed ends with it; a
 * mail that somebody has to read stays in the list with its deadline, without what stood in it.
 */
export const closeOvertakenCases = async (others: readonly Case[], deps: Deps): Promise<void> => {
  for (const { requestId, personal } of others) {
    if (personal.objectKey) await deps.removeMail(personal.objectKey);
    await untilSettled(async () => {
      const seen = await deps.cases.read(requestId);
      if (!seen || seen.closedAt) return 'done';
      const now = deps.clock();
      const next = seen.kind === 'review' ? { ...seen, personal: {}, named: [] } : overtaken(seen, now);
      return transact(deps.client, deps.cases.saving(seen, next, now));
    });
  }
};

const overtaken = (seen: Case, now: Instant): Case => {
  const isErasure = (right: Right) => right === 'erasure';
  const received = moved(seen, 'received', 'awaiting-review');
  const erased = moved(received, 'awaiting-identity', 'completed', isErasure);
  const lapsed = moved(erased, 'awaiting-identity', 'lapsed');
  return closed(moved(moved(lapsed, 'awaiting-review', 'completed'), 'in-progress', 'completed'), now);
};
