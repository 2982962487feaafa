import type { Clock } from '../platform/clock.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { type Decision, decide, type Question, strictest } from './gate.ts';
import { everyHash, type Identifier } from './identifier.ts';
import { isGone, type Person } from './person.ts';
import type { RegisterStore } from './register-store.ts';
import type { Suppression, SuppressionStore } from './suppression-store.ts';

/**
 * The gate's answers, in the order of the questions, from consistent reads: who stands under each identifier, their
 * records, and every no on any identifier held of them. An old hash key finds what it made (L19).
 */
export const decideQuestions = async (
  questions: readonly (Question & { readonly identifier: Identifier })[],
  from: {
    readonly register: RegisterStore;
    readonly suppressions: SuppressionStore;
    readonly ring: KeyRing;
    readonly clock: Clock;
  },
): Promise<readonly Decision[]> => {
  const asked = questions.map(({ identifier }) => everyHash(from.ring, identifier));
  const flat = asked.flat();
  const holders = new Map((await from.register.holders(flat)).map((ids, index) => [flat[index]?.hash, ids]));
  const people = await from.register.people([...holders.values()].flat());
  const hashes = new Set([
    ...flat.map(({ hash }) => hash),
    ...[...people.values()].flatMap((person) => person.identifiers.map(({ hash }) => hash)),
  ]);
  const nos = await from.suppressions.read([...hashes]);
  const now = from.clock();

  return questions.map((question, index) => {
    const own = (asked[index] ?? []).map(({ hash }) => hash);
    const behind = [
      ...new Set(own.flatMap((hash) => holders.get(hash) ?? []).flatMap((id) => people.get(id) ?? [])),
    ];
    const live = behind.filter((person) => !isGone(person, now));
    const [first, ...others] = (live.length > 0 ? live : behind).map((person) =>
      decide(question, known(person, own, nos), now),
    );
    return first ? strictest([first, ...others]) : decide(question, known(null, own, nos), now);
  });
};

const known = (person: Person | null, asked: readonly string[], nos: ReadonlyMap<string, Suppression>) => ({
  person,
  asked: asked.flatMap((hash) => nos.get(hash) ?? []).map(({ cells }) => cells),
  held: (person?.identifiers ?? []).flatMap(({ kind, hash }) => {
    const cells = nos.get(hash)?.cells;
    return cells ? [{ kind, cells }] : [];
  }),
});
