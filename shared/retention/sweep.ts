import { type DeletionDeps, deleteDuePerson } from '../people/delete-person.ts';
import type { Clock } from '../platform/clock.ts';
import type { Instant } from '../platform/instant.ts';

interface Deps extends DeletionDeps {
  readonly duePeople: (now: Instant) => AsyncIterable<readonly string[]>;
  readonly clock: Clock;
  /** How long this run may still go on, in milliseconds. */
  readonly timeLeft: () => number;
}

/** Enough for the page in hand; the next run takes the rest, since what is deleted leaves the index. */
const RESERVE_MS = 20_000;

/** Deletes every record that is past its due date (N19). `kept` are those that changed while the sweep ran. */
export const sweep = async (
  deps: Deps,
): Promise<{ readonly deleted: number; readonly kept: number; readonly finished: boolean }> => {
  const now = deps.clock();
  const count = { deleted: 0, kept: 0 };
  for await (const ids of deps.duePeople(now)) {
    const people = await deps.register.people(ids);
    for (const person of people.values()) {
      if (deps.timeLeft() < RESERVE_MS) return { ...count, finished: false };
      count[await deleteDuePerson(person, 'sweep', now, deps)] += 1;
    }
  }
  return { ...count, finished: true };
};
