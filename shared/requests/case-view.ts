import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import { digest } from '../platform/random.ts';
import { CASE_STEPS, RIGHT_STATES, RIGHTS } from '../policy/rights.ts';
import { type Case, stateOf } from './case.ts';
import type { CaseStore } from './case-store.ts';

/** What whoever made a request can read about it: no name, no address, nothing that the register holds. */
export const CaseView = once(() =>
  z.object({
    requestId: z.string(),
    rights: z.array(z.object({ right: z.enum(RIGHTS), state: z.enum(RIGHT_STATES) })),
    state: z.enum(RIGHT_STATES),
    receivedAt: z.string(),
    dueAt: z.string(),
    extendedTo: z.nullable(z.string()),
    steps: z.array(z.object({ step: z.enum(CASE_STEPS), at: z.string() })),
  }),
);
export type CaseView = z.infer<ReturnType<typeof CaseView>>;

export const viewOf = (of: Case): CaseView => ({
  requestId: of.requestId,
  rights: [...of.rights],
  state: stateOf(of),
  receivedAt: of.receivedAt,
  dueAt: of.dueAt,
  extendedTo: null,
  steps: [...of.steps],
});

/**
 * The case that a status token opens, also once it is closed. A repeat leads to the request that it joined. Undefined
 * for every other token, and nobody is told why.
 */
export const caseToShow = async (
  requestId: string,
  token: string,
  cases: Pick<CaseStore, 'read'>,
): Promise<Case | undefined> => {
  const asked = await cases.read(requestId);
  const found = asked?.joins === undefined ? asked : await cases.read(asked.joins);
  return found?.statusTokens.includes(digest(token)) ? found : undefined;
};
