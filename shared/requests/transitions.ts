import type { Right, RightState } from '../policy/rights.ts';
import type { Case } from './case.ts';

/** What can become of a right that is in a state. What is not here does not happen. */
const TRANSITIONS: Readonly<Record<RightState, readonly RightState[]>> = {
  // A no holds at once; everything else is confirmed first, or looked at by somebody where no mail can reach the person.
  received: ['completed', 'awaiting-identity', 'awaiting-review'],
  // Confirmed and done by itself, confirmed and done by staff, never confirmed (L6), or overtaken by an erasure.
  'awaiting-identity': ['in-progress', 'awaiting-review', 'lapsed', 'completed'],
  'in-progress': ['telling-recipients', 'awaiting-review', 'completed'],
  'telling-recipients': ['completed'],
  'awaiting-review': ['in-progress', 'completed', 'refused'],
  completed: [],
  refused: [],
  lapsed: [],
};

/** The case with those rights that are in `from` moved to `to`. Throws where the table has no such way. */
export const moved = (
  of: Case,
  from: RightState,
  to: RightState,
  which: (right: Right) => boolean = () => true,
): Case => {
  if (!TRANSITIONS[from].includes(to)) throw new Error(`A right never goes from ${from} to ${to}`);
  return {
    ...of,
    rights: of.rights.map((one) =>
      one.state === from && which(one.right) ? { right: one.right, state: to } : one,
    ),
  };
};
