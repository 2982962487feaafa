import { type HashedIdentifier, isShared } from '../people/identifier.ts';
import type { Person } from '../people/person.ts';
import type { Instant } from '../platform/instant.ts';
import type { Right } from '../policy/rights.ts';
import { type Case, hasEnded, rightsIn } from './case.ts';
import type { CaseDeps } from './case-deps.ts';
import { changeCase } from './change-case.ts';
import { closed } from './close-case.ts';
import { moved } from './transitions.ts';

/** What cannot be answered any more when the data is gone. A restriction ends with the person's own erasure (L13). */
const NEEDS_DATA: ReadonlySet<Right> = new Set(['access', 'portability', 'rectification']);

/**
 * The other open cases and waiting mails of these people, or of nobody but whoever reads this address. A telephone or
 * postal address that a case names makes it nobody's: it may be a relative's or a stranger's who shares it.
 */
export const otherCasesOf = async (
  of: Case,
  contact: readonly HashedIdentifier[],
  people: readonly Person[],
  { cases }: Pick<CaseDeps, 'cases'>,
): Promise<readonly Case[]> => {
  const held = [...contact, ...people.flatMap(({ identifiers }) => identifiers)];
  const own = new Set(held.filter(({ kind }) => !isShared(kind)).map(({ hash }) => hash));
  const ids = await cases.naming(held.map(({ hash }) => hash));
  const others = await cases.readAll(ids.filter((id) => id !== of.requestId));
  return others.filter(({ closedAt, personId, named }) => {
    if (closedAt) return false;
    if (personId) return personId === of.personId || people.some((person) => person.personId === personId);
    const emails = named.filter(({ kind }) => kind === 'email');
    const deciding = emails.length > 0 || named.some(({ kind }) => isShared(kind)) ? emails : named;
    return deciding.some(({ hash }) => own.has(hash));
  });
};

/** Whether the person confirmed a request of theirs that the data is still needed for. What nobody confirmed needs none. */
export const needsTheData = (cases: readonly Case[]): boolean =>
  cases.some((one) =>
    rightsIn(one, 'in-progress', 'awaiting-review').some(
      (right) => one.confirmedAt !== undefined && NEEDS_DATA.has(right),
    ),
  );

export interface OvertakingDeps extends CaseDeps {
  readonly removeMail: (objectKey: string) => Promise<void>;
}

/**
 * An erasure takes the words and addresses out of the person's other requests. What nobody confirmed ends with it, and
 * the mail about the erasure says so; what was confirmed meanwhile stays to be answered; a mail that somebody has to
 * read stays in the list with its deadline, without what stood in it.
 */
export const closeOvertakenCases = async (
  by: Case,
  others: readonly Case[],
  deps: OvertakingDeps,
): Promise<void> => {
  for (const { requestId, personal, kind, receivedAt } of others) {
    // A mail that came after the confirmation is a new matter.
    if (kind === 'review' && by.confirmedAt !== undefined && receivedAt > by.confirmedAt) continue;
    if (personal.objectKey) await deps.removeMail(personal.objectKey);
    await changeCase(requestId, deps, (seen, now) => {
      if (seen.closedAt || needsTheData([seen]) || goesFirst(seen, by)) return undefined;
      if (seen.kind === 'review') return { next: { ...seen, personal: {}, named: [] } };
      const rights = seen.rights.flatMap(({ right, state }) => (hasEnded(state) ? [] : [right]));
      const happening = { type: 'overtaken', requestId, by: by.requestId, rights } as const;
      return { next: overtaken(seen, now), with: deps.evidence.adding(by.subject, now, happening) };
    });
  }
};

/** Of two confirmed erasures the first is the one that answers; else each would close the other, and nobody be told. */
const goesFirst = (seen: Case, by: Case): boolean =>
  seen.confirmedAt !== undefined &&
  rightsIn(seen, 'in-progress', 'completed').includes('erasure') &&
  `${seen.confirmedAt}${seen.requestId}` < `${by.confirmedAt}${by.requestId}`;

/** An erasure that was asked for twice is done; everything else has lapsed, but what the erasure itself brings about. */
const overtaken = (seen: Case, now: Instant): Case => {
  const isDone = (right: Right) => right === 'erasure' || right === 'restriction';
  const asked = moved(seen, 'received', 'awaiting-identity');
  const done = moved(asked, 'awaiting-identity', 'completed', isDone);
  const lapsed = moved(done, 'awaiting-identity', 'lapsed');
  return closed(moved(moved(lapsed, 'awaiting-review', 'completed'), 'in-progress', 'completed'), now);
};
