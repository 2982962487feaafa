import * as z from 'zod/mini';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { CHANNELS, type Channel, PURPOSES, type Purpose } from '../policy/purposes.ts';
import type { IdentifierKind } from './identifier.ts';

/** Staff know it of the person: no later form, wish or customer event of theirs is heard (L21, N5, N10). */
const LASTING = ['deceased', 'protected', 'child'] as const;
type Lasting = (typeof LASTING)[number];

const Cell = z.strictObject({
  deniedAt: z.optional(storedInstant()),
  liftedAt: z.optional(storedInstant()),
  /** When the person was erased: whatever came in before that is not kept, however late it is read. */
  erasedAt: z.optional(storedInstant()),
  source: z.optional(z.string()),
  lasting: z.optional(z.enum(LASTING)),
});
/** What was said of one channel and purpose, and when: the latest word counts, and a tie is a no. */
type Cell = z.infer<typeof Cell>;

/** Cells by `<channel>:<purpose>`, where `*` is all of them (L17: unstated means all). */
export const Cells = z.record(z.string(), Cell);
export type Cells = z.infer<typeof Cells>;

export interface Scope {
  readonly channels: readonly Channel[] | 'all';
  readonly purposes: readonly Purpose[] | 'all';
}

/** Since when a no stands against this channel and purpose (N3, L7); undefined where none does. */
const deniedSince = (cells: Cells, channel: Channel, purpose: Purpose): Instant | undefined => {
  const covering = [`${channel}:${purpose}`, `${channel}:*`, `*:${purpose}`, '*:*'].flatMap(
    (key) => cells[key] ?? [],
  );
  const denied = last(covering.map(({ deniedAt }) => deniedAt));
  const lifted = last(covering.map(({ liftedAt }) => liftedAt));
  return denied !== undefined && (lifted === undefined || lifted <= denied) ? denied : undefined;
};

export const isDenied = (cells: Cells, channel: Channel, purpose: Purpose): boolean =>
  deniedSince(cells, channel, purpose) !== undefined;

const last = (moments: readonly (Instant | undefined)[]): Instant | undefined =>
  moments.reduce(
    (most, moment) => (most === undefined || (moment !== undefined && moment > most) ? moment : most),
    undefined,
  );

/** All that was said in either; of two words on the same cell the later counts. Order and repetition do not matter. */
export const merged = (one: Cells, other: Cells): Cells => {
  const cells: Record<string, Cell> = { ...one };
  for (const [key, cell] of Object.entries(other)) cells[key] = later(cells[key] ?? {}, cell);
  return cells;
};

const later = (one: Cell, other: Cell): Cell => {
  const deniedAt = last([one.deniedAt, other.deniedAt]);
  const liftedAt = last([one.liftedAt, other.liftedAt]);
  const erasedAt = last([one.erasedAt, other.erasedAt]);
  const source = [one, other]
    .flatMap((cell) => (cell.deniedAt === deniedAt ? (cell.source ?? []) : []))
    .sort()[0];
  const lasting = LASTING.find((mark) => one.lasting === mark || other.lasting === mark);
  return {
    ...(deniedAt && { deniedAt }),
    ...(liftedAt && { liftedAt }),
    ...(erasedAt && { erasedAt }),
    ...(source && { source }),
    ...(lasting && { lasting }),
  };
};

/** The cells that a no of this scope fills. */
export const noOf = (
  { channels, purposes }: Scope,
  deniedAt: Instant,
  source: string,
  erasedAt?: Instant,
): Cells =>
  Object.fromEntries(
    (channels === 'all' ? ['*'] : channels).flatMap((channel) =>
      (purposes === 'all' ? ['*'] : purposes).map((purpose) => [
        `${channel}:${purpose}`,
        { deniedAt, source, ...(erasedAt && { erasedAt }), ...lastingOf(source) },
      ]),
    ),
  );

const lastingOf = (source: string): Pick<Cell, 'lasting'> => {
  const lasting = LASTING.find((mark) => mark === source);
  return lasting ? { lasting } : {};
};

/** What staff reported of whoever these no's are of; it stays, whatever is said later. */
export const markIn = (cells: Cells): Lasting | undefined =>
  LASTING.find((mark) => Object.values(cells).some(({ lasting }) => lasting === mark));

/** The no's among these words, without what lifted them. */
export const deniedIn = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([key, { liftedAt: _lifted, ...denied }]) =>
      denied.deniedAt ? [[key, denied]] : [],
    ),
  );

/** The cell that lifts a no to this channel and purpose, where the consent is later than the no (L17). */
export const liftOf = (channel: Channel, purpose: Purpose, givenAt: Instant): Cells => ({
  [`${channel}:${purpose}`]: { liftedAt: givenAt },
});

/** Whether what came at `moment` came before its person was erased (GDPR 17). */
export const isOfErased = (cells: Cells, moment: Instant): boolean =>
  Object.values(cells).some(({ erasedAt }) => erasedAt !== undefined && erasedAt >= moment);

/** Whether every channel and purpose of the scope is denied already. */
export const covers = (cells: Cells, { channels, purposes }: Scope): boolean =>
  (channels === 'all' ? CHANNELS : channels).every((channel) =>
    (purposes === 'all' ? PURPOSES : purposes).every((purpose) => isDenied(cells, channel, purpose)),
  );

/** A no to everything: whoever else names this person is not heard (L17). */
export const isTotal = (cells: Cells): boolean => covers(cells, { channels: 'all', purposes: 'all' });

const REACHED_BY: Partial<Record<IdentifierKind, readonly Channel[]>> = {
  phone: ['phone', 'sms'],
  postal: ['post'],
  // It keeps others' lists from bringing in somebody who looks like whoever said no, and binds nobody who is held.
  nearPostal: [],
};

/**
 * What a no on an identifier means for somebody who is held with it: since when it stands. On their own identifier it
 * counts in full. A telephone or an address may be shared: a colleague's or relative's no binds only what goes there
 * (L20).
 */
export const deniedThrough = (
  kind: IdentifierKind,
  cells: Cells,
  channel: Channel,
  purpose: Purpose,
): Instant | undefined =>
  (REACHED_BY[kind]?.includes(channel) ?? true) ? deniedSince(cells, channel, purpose) : undefined;

export const isDeniedThrough = (...about: Parameters<typeof deniedThrough>): boolean =>
  deniedThrough(...about) !== undefined;

/**
 * The no's of two records that were one person's all along: what either had closed stays closed. A yes that one of
 * them confirmed lifts no no of the other; such a no counts as said again at `now`.
 */
export const strictest = (one: Cells, other: Cells, now: Instant): Cells => {
  const both = merged(one, other);
  const reopened = CHANNELS.flatMap((channel) =>
    PURPOSES.filter(
      (purpose) =>
        !isDenied(both, channel, purpose) && [one, other].some((cells) => isDenied(cells, channel, purpose)),
    ).map((purpose) => [`${channel}:${purpose}`, { deniedAt: now, source: 'merge' }] as const),
  );
  return merged(both, Object.fromEntries(reopened));
};
