import type { Dump } from '../../../infra/local/laptop-client.ts';
import { LETTERS } from './letters.ts';
import { ANNA, BO, type Character, EMELIE, FORGED, tracesOf, UNKNOWN } from './people.ts';

const EVERYBODY: readonly Character[] = [
  ...[ANNA, BO, EMELIE, FORGED, UNKNOWN],
  ...LETTERS.map(({ from }) => from),
];

/** All that would give somebody of the story away. */
export const TRACES: readonly string[] = [...new Set(EVERYBODY.flatMap(tracesOf))];

/** Those of them that stand anywhere in what is kept, in whatever case. */
export const tracesIn = (dump: Dump): readonly string[] => {
  const text = JSON.stringify(dump).toLowerCase();
  return TRACES.filter((trace) => text.includes(trace.toLowerCase()));
};
