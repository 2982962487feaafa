import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { Dynamo } from '../platform/dynamo.ts';
import type { Instant } from '../platform/instant.ts';
import { newId } from '../platform/random.ts';
import { transact, untilSettled } from '../platform/transact.ts';
import { isCustomer } from './category.ts';
import { type HashedIdentifier, isShared } from './identifier.ts';
import { hasPermittedUse } from './permitted-use.ts';
import type { Person } from './person.ts';
import type { RegisterStore } from './register-store.ts';
import { type Cells, covers, isOfErased, merged, noOf, type Scope } from './suppression.ts';
import type { Suppression, SuppressionStore } from './suppression-store.ts';

/** How a no came. */
export const OBJECTION_SOURCES = [
  'unsubscribe-link',
  'preferences',
  'mail',
  'request',
  'erasure',
  'staff',
  'telephone',
  'letter',
  'in-person',
  'social-media',
  'recipient',
] as const;
export type ObjectionSource = (typeof OBJECTION_SOURCES)[number];

export interface Objection extends Scope {
  /** Whose no it is, by the hash in their link, or by what they named, under every key that it may stand under (L19). */
  readonly identifiers: readonly [HashedIdentifier, ...HashedIdentifier[]];
  /** Who was known under it when the link was made or the request came; they may hold other identifiers now. */
  readonly personId?: string | undefined;
  /** Which of a person's identifiers the no is written against: those of this kind, or every one (L17). */
  readonly against: HashedIdentifier['kind'] | 'every-identifier';
  readonly source: ObjectionSource;
  /** Of an erasure: when it was confirmed. What came until then is not kept, however late it is read. */
  readonly saidAt?: Instant;
  /** Whether it surely comes from the person: by a link of ours, an authentic mail, a confirmation. */
  readonly proven: boolean;
}

export interface ObjectionDeps {
  readonly client: Dynamo;
  readonly register: RegisterStore;
  readonly suppressions: SuppressionStore;
  readonly evidence: EvidenceStore;
  readonly clock: Clock;
}

/**
 * The one verb of every no (N3, L7). In one transaction it stands against every identifier that it reaches, the
 * record that it leaves without a permitted use falls due (N19), and evidence says so. Without a person it stands
 * against the identifier alone. A repeated no changes nothing (`stood`). One that is not proven blocks as surely, and
 * no more: anybody can ask in anybody's name, so it makes no record due.
 */
export const recordObjection = (objection: Objection, deps: ObjectionDeps): Promise<'recorded' | 'stood'> =>
  untilSettled(async () => {
    const now = deps.clock();
    const { holders, people } = await whoIsBehind(objection, deps);
    const reached = reachedBy(objection, people);
    const seen = await deps.suppressions.read(reached.map(({ hash }) => hash));
    const no = noOf(objection, now, objection.source, objection.saidAt);
    const dueNow = people.filter(
      (person) => makesDue(objection, person) && losesItsPurpose(person, no, seen, now),
    );
    const stands = reached.every(({ hash }) => isSaid(objection, seen.get(hash)?.cells ?? {}));
    // A record that waits for the confirmation of a later wish (L17) goes with the next no.
    if (stands && dueNow.length === 0) return 'stood';

    const subject = people[0]?.personId ?? [...seen.values()][0]?.subject ?? newId();
    const written = await transact(deps.client, [
      ...reached.map(({ hash }) => savingNo(hash, no, subject, seen.get(hash), deps.suppressions)),
      ...people.flatMap((person) =>
        dueNow.includes(person)
          ? deps.register.saving(person, { ...person, dueAt: now }, now)
          : [deps.register.unchanged(person)],
      ),
      ...(objection.proven && takesDevice(objection)
        ? people.map(({ personId }) => deps.register.forgettingDevice(personId))
        : []),
      // Somebody entering this identifier meanwhile would hold others that the no must reach too.
      ...(people.length === 0
        ? objection.identifiers.map((one, index) => deps.register.notHeldByOthers(one, holders[index] ?? ''))
        : []),
      ...deps.evidence.adding(subject, now, {
        type: 'objection-recorded',
        channels: objection.channels,
        purposes: objection.purposes,
        source: objection.source,
        recordDue: dueNow.length > 0,
      }),
    ]);
    return written === 'conflict' ? 'conflict' : 'recorded';
  });

/**
 * The people who stand under what was named, and for each identifier whom a row of it belongs to. Of a telephone or
 * an address that several share it cannot be told who spoke: the no then stands against that alone (L20).
 */
const whoIsBehind = async (
  { identifiers, personId }: Objection,
  { register }: ObjectionDeps,
): Promise<{ readonly holders: readonly string[]; readonly people: readonly Person[] }> => {
  const found = await register.holders(identifiers);
  const named = found.flatMap((ids, index) =>
    isShared(identifiers[index]?.kind ?? 'email') && new Set(found.flat()).size > 1 ? [] : ids,
  );
  const people = await register.people([...named, ...(personId ? [personId] : [])]);
  return { holders: found.map(([holder = '']) => holder), people: [...people.values()] };
};

const reachedBy = (
  { identifiers, against }: Objection,
  people: readonly Person[],
): readonly HashedIdentifier[] => {
  const held = people.flatMap((person) => person.identifiers);
  const reached = against === 'every-identifier' ? held : held.filter(({ kind }) => kind === against);
  return [...new Map([...identifiers, ...reached].map((one) => [one.hash, one])).values()];
};

/** Only what is proven; and of an erasure, only what began before it was confirmed. */
const makesDue = ({ proven, saidAt }: Objection, { sources }: Person): boolean =>
  proven && (saidAt === undefined || sources.some(({ firstAt }) => firstAt <= saidAt));

/** N14, L8: whether a no reaches the consent to device data, which has no channel. */
export const takesDevice = ({ channels, purposes }: Scope): boolean =>
  channels === 'all' && (purposes === 'all' || purposes.includes('digital-experience'));

const isSaid = (objection: Objection, cells: Cells): boolean =>
  covers(cells, objection) && (objection.saidAt === undefined || isOfErased(cells, objection.saidAt));

const savingNo = (
  hash: string,
  no: Cells,
  subject: string,
  seen: Suppression | undefined,
  suppressions: SuppressionStore,
) =>
  suppressions.saving(seen, {
    hash,
    subject: seen?.subject ?? subject,
    askedAt: seen?.askedAt,
    cells: merged(seen?.cells ?? {}, no),
  });

/** N19: a proven no that leaves no permitted use makes the record of somebody who is no customer due at once. */
const losesItsPurpose = (
  person: Person,
  no: Cells,
  seen: ReadonlyMap<string, Suppression>,
  now: Instant,
): boolean => {
  const held = person.identifiers.flatMap(({ kind, hash }) => {
    const row = seen.get(hash);
    return row ? [{ kind, cells: row.cells }] : [];
  });
  return !isCustomer(person) && person.dueAt > now && !hasPermittedUse(person, { asked: [no], held }, now);
};
