import type { Clock } from '../platform/clock.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { CHANNEL_RULES } from '../policy/channels.ts';
import type { Decision, Question } from './decision.ts';
import { decide, strictest } from './gate.ts';
import { everyHash, type HashedIdentifier, type Identifier } from './identifier.ts';
import { isGone, type Person } from './person.ts';
import type { RegisterStore } from './register-store.ts';
import type { Suppression, SuppressionStore } from './suppression-store.ts';

type Asked = Question & { readonly identifier: Identifier };

/**
 * The gate's answers, in the order of the questions, from consistent reads: who stands under each identifier, their
 * records, and the no's. A no is written against every identifier held (L17), so those on the one that was asked and on
 * the contacts that the channel reaches are all that there are: three items for somebody asked by such a contact. An
 * old hash key finds what it made (L19).
 */
export const decideQuestions = async (
  questions: readonly Asked[],
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
  const now = from.clock();

  const behind = asked.map((own) => {
    const ids = new Set(own.flatMap(({ hash }) => holders.get(hash) ?? []));
    const found = [...ids].flatMap((id) => people.get(id) ?? []);
    const live = found.filter((person) => !isGone(person, now));
    return live.length > 0 ? live : found;
  });
  const others = questions.map((question, index) =>
    (behind[index] ?? []).map((person) => reachedOthers(question, person)),
  );
  const hashes = new Set([...flat, ...others.flat(2)].map(({ hash }) => hash));
  const nos = await from.suppressions.read([...hashes]);

  return questions.map((question, index) => {
    const own = cellsOf(asked[index] ?? [], nos);
    const to = `${question.identifier.kind}:${question.identifier.canonical}`;
    const [first, ...rest] = (behind[index] ?? []).map((person, at) =>
      decide(question, { person, asked: own, held: heldOf(others[index]?.[at] ?? [], nos), to }, now),
    );
    return first
      ? strictest([first, ...rest])
      : decide(question, { person: null, asked: own, held: [] }, now);
  });
};

/** The person's identifiers that the channel reaches, where another kind was asked about. */
const reachedOthers = (
  { channel, identifier }: Asked,
  { identifiers }: Person,
): readonly HashedIdentifier[] => {
  const { reaches } = CHANNEL_RULES[channel];
  return reaches === identifier.kind ? [] : identifiers.filter(({ kind }) => kind === reaches);
};

const cellsOf = (identifiers: readonly HashedIdentifier[], nos: ReadonlyMap<string, Suppression>) =>
  identifiers.flatMap(({ hash }) => nos.get(hash) ?? []).map(({ cells }) => cells);

const heldOf = (identifiers: readonly HashedIdentifier[], nos: ReadonlyMap<string, Suppression>) =>
  identifiers.flatMap(({ kind, hash }) => {
    const cells = nos.get(hash)?.cells;
    return cells ? [{ kind, cells }] : [];
  });
