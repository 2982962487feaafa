import * as z from 'zod/mini';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo, TransactItem } from '../platform/dynamo.ts';
import { earliest, type Instant } from '../platform/instant.ts';
import type { KeyRing } from '../platform/key-ring.ts';
import { once } from '../platform/once.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { copyingNos } from './copying-nos.ts';
import { heldIdentifiers } from './held-identifiers.ts';
import { everyHashOf } from './held-nos.ts';
import { type HashedIdentifier, isShared } from './identifier.ts';
import type { LetterStore } from './letter-store.ts';
import { mergedPeople } from './merge-people.ts';
import { isGone, type Person } from './person.ts';
import { type Nos, nosIn } from './read-nos.ts';
import type { RegisterStore } from './register-store.ts';
import type { SideItems } from './side-items.ts';
import { covers, strictest } from './suppression.ts';
import type { SuppressionStore } from './suppression-store.ts';

/** The body of `POST /people/merges`: the first stays, the second goes into it. */
export const MergeBody = once(() => z.strictObject({ personIds: z.tuple([z.uuid(), z.uuid()]) }));

export interface JoiningDeps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly letters: LetterStore;
  /** Null where nothing can stand beside the second: a record that nobody was ever written to about. */
  readonly sideItems: SideItems | null;
  readonly evidence: EvidenceStore;
  readonly ring: KeyRing;
  readonly clock: Clock;
  /** What follows in the same transaction: the open requests of whoever goes, so that they still release what they hold (L13). */
  readonly following: (from: Person, into: string, now: Instant) => Promise<readonly TransactItem[]>;
}

/** N14: what a no must reach, so that what the device says of itself goes with its consent. */
const DEVICE = { channels: 'all', purposes: ['digital-experience'] } as const;

/** Of DynamoDB. */
const MOST_ITEMS = 100;

/**
 * Two records of one person as one, in one transaction (L17): the stricter of everything, every no of either against
 * every identifier that either held, evidence under both. What stood beside the second is deleted after that; whoever
 * repeats a merge that died there ends it.
 */
export const joinPeople = async (
  [into, from]: readonly [string, string],
  deps: JoiningDeps,
): Promise<'joined' | 'same' | 'unknown' | 'too-large'> => {
  if (into === from) return 'same';
  const outcome = await untilSettled(() => attempt(into, from, deps));
  const isJoined = outcome === 'joined' || (await deps.sideItems?.leftBehindFor(from)) === into;
  if (!isJoined) return outcome;
  await deps.sideItems?.deleteAll(from);
  return 'joined';
};

const attempt = async (
  into: string,
  from: string,
  deps: JoiningDeps,
): Promise<'joined' | 'unknown' | 'too-large' | 'conflict'> => {
  const { client, register, letters, sideItems, evidence, ring, clock } = deps;
  const now = clock();
  const people = await register.people([into, from]);
  const [one, other] = [people.get(into), people.get(from)];
  if (!one || !other || isGone(one, now) || isGone(other, now)) return 'unknown';
  const merged = mergedPeople(one, other, ring);
  // A no may have made either due before its rules do (N19).
  const next = { ...merged, dueAt: earliest(merged.dueAt, one.dueAt, other.dueAt) };
  const held = distinct([...next.identifiers, ...everyHashOf(one, ring), ...everyHashOf(other, ring)]);
  const nos = await nosOfBoth([one, other], next, held, now, deps);
  const waiting = await letters.of([into, from]);
  const before = waiting.get(from);
  const happening = { type: 'merged', from, into } as const;
  const items = [
    ...register.saving(one, next, now, from),
    ...register.leaving(other, next),
    // Also against what the merge takes away: an address that is held no more is still an address.
    ...copyingNos({ personId: into, identifiers: held }, nos, undefined, deps),
    ...(before ? letters.moving(from, into, earliest(before, waiting.get(into) ?? before), now) : []),
    ...(sideItems ? [sideItems.leavingBehind(from, into, now)] : []),
    ...(covers(nos.binding, DEVICE) ? [register.forgettingDevice(into)] : []),
    ...(await deps.following(other, into, now)),
    ...[into, from].flatMap((subject) => evidence.adding(subject, now, happening)),
  ];
  if (items.length > MOST_ITEMS) return 'too-large';
  return (await transact(client, items)) === 'done' ? 'joined' : 'conflict';
};

/**
 * The no's of both. One on a telephone or an address that these two alone share could not be told to be either's (L20),
 * and now is known to be this person's.
 */
const nosOfBoth = async (
  [one, other]: readonly [Person, Person],
  next: Omit<Person, 'version'>,
  held: readonly HashedIdentifier[],
  now: Instant,
  { register, suppressions, ring }: JoiningDeps,
): Promise<Nos> => {
  const rows = await suppressions.read(held.map(({ hash }) => hash));
  const shared = held.filter(
    ({ kind, hash }) =>
      isShared(kind) &&
      [one, other].every((person) => person.identifiers.some((identifier) => identifier.hash === hash)),
  );
  const holders = await register.holders(shared);
  const own = shared.filter((_, index) => {
    const who = new Set(holders[index]);
    return who.size === 2 && who.has(one.personId) && who.has(other.personId);
  });
  const binding = [
    nosIn(rows, heldIdentifiers(one), one, ring, now).binding,
    nosIn(rows, heldIdentifiers(other), other, ring, now).binding,
    ...own.flatMap(({ hash }) => rows.get(hash) ?? []).map(({ cells }) => cells),
  ].reduce((all, cells) => strictest(all, cells, now));
  return { ...nosIn(rows, heldIdentifiers(next), { ...next, version: 0 }, ring, now), binding };
};

const distinct = (identifiers: readonly HashedIdentifier[]): readonly HashedIdentifier[] => [
  ...new Map(identifiers.map((one) => [one.hash, one])).values(),
];
