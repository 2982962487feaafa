import * as z from 'zod/mini';
import { type Instant, latest } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { type SaidFields, saidFieldsSchema } from './customer-fields.ts';
import { SETTLEMENTS, type Settlement, WORD, type Word } from './event-word.ts';
import { PERSON_FIELDS, type PersonFields } from './person-fields.ts';

/**
 * What still counts of all that the customer register told under one customer number: nothing from before a removal,
 * and no end or settlement from before the last start. It holds no former address and no list of events.
 */
export interface Relation {
  readonly customerNumber: string;
  readonly started?: Word;
  readonly ended?: Word;
  readonly settled?: Word & { readonly how: Settlement };
  readonly removed?: Word;
  readonly fields: SaidFields;
}

export const relationSchema = once((): z.ZodMiniType<Relation> => {
  const word = z.optional(z.strictObject(WORD()));
  return z.strictObject({
    customerNumber: PERSON_FIELDS.customerNumber(),
    started: word,
    ended: word,
    settled: z.optional(z.strictObject({ ...WORD(), how: z.enum(SETTLEMENTS) })),
    removed: word,
    fields: saidFieldsSchema(),
  }) as unknown as z.ZodMiniType<Relation>;
});

/** How somebody stands with us by the customer register (N19). All moments are the register's. */
export type Standing =
  /** A contract runs or will run. Its final invoice may be settled before it ends: it runs on. */
  | { readonly kind: 'running'; readonly startedAt: Instant }
  /** The final invoice is open: a ceiling of the policy runs from the contract's end, and marketing stops there. */
  | { readonly kind: 'ended-unsettled'; readonly endedAt: Instant }
  /** Ended as the notice means it: 24 months run from the later of the contract's end and the settlement. */
  | { readonly kind: 'settled'; readonly endedAt: Instant; readonly how: Settlement }
  /**
   * The register has let the customer go. Only a contract with a later start opens the relation again: who takes back
   * a start that lies ahead must date the removal after it.
   */
  | { readonly kind: 'removed'; readonly removedAt: Instant }
  /** Only a change of contact or a settlement is known, no contract: nothing that marketing could stand on. */
  | { readonly kind: 'unknown' };

export const STANDINGS = [
  'running',
  'ended-unsettled',
  'settled',
  'removed',
  'unknown',
] as const satisfies readonly Standing['kind'][];

/** An end without a known start is an end: the register may have begun to tell us in between. */
export const standingOf = ({ started, ended, settled, removed }: Relation): Standing => {
  if (removed && !started) return { kind: 'removed', removedAt: removed.at };
  if (ended && settled) return { kind: 'settled', endedAt: latest(ended.at, settled.at), how: settled.how };
  if (ended) return { kind: 'ended-unsettled', endedAt: ended.at };
  if (started) return { kind: 'running', startedAt: started.at };
  return { kind: 'unknown' };
};

const isRemoved = (relation: Relation): boolean => standingOf(relation).kind === 'removed';

/**
 * When the half year of N19 began: the latest receipt of a word that still counts. A repeated event, and one that was
 * out of date when it came, verifies nothing. Undefined for who is removed: the register says nothing of them.
 */
export const verifiedAt = (relation: Relation): Instant | undefined => {
  const { started, ended, settled, fields } = relation;
  const receipts = [started, ended, settled, ...Object.values(fields)].flatMap(
    (word) => word?.receivedAt ?? [],
  );
  return isRemoved(relation) ? undefined : receipts.sort().at(-1);
};

const ADDRESSES = ['email', 'phone', 'postalAddress'] as const;

interface SaidNow {
  readonly fields: PersonFields;
  /** By address: when it came at a sale. Soft opt-in is a property of the address (L14); without a sale there is none. */
  readonly saleAt: { readonly [Address in (typeof ADDRESSES)[number]]?: Instant };
}

/** What the customer register says of the person now; nothing of who is removed. */
export const fieldsOf = (relation: Relation): SaidNow => {
  if (isRemoved(relation)) return { fields: {}, saleAt: {} };
  const { customerNumber, fields } = relation;
  const values = Object.entries(fields).map(([field, { value }]) => [field, value]);
  const sales = ADDRESSES.flatMap((address) => {
    const sale = fields[address]?.sale;
    return sale ? [[address, sale.at]] : [];
  });
  return { fields: { ...Object.fromEntries(values), customerNumber }, saleAt: Object.fromEntries(sales) };
};

/** What is left of a relation when its record goes: with it, late events from before the removal bring nobody back. */
export type RemovalMark = Required<Pick<Relation, 'removed'>> & Pick<Relation, 'ended' | 'settled'>;

/** A mark read back. */
export const removalMarkSchema = once(
  () =>
    z.object({
      removed: z.strictObject(WORD()),
      ended: z.optional(z.strictObject(WORD())),
      settled: z.optional(z.strictObject({ ...WORD(), how: z.enum(SETTLEMENTS) })),
    }) as unknown as z.ZodMiniType<RemovalMark>,
);

/** An end that is dated after the removal waits with it for the start of its contract; an address does not (N19). */
export const removalMark = ({ removed, ended, settled }: Relation): RemovalMark | undefined =>
  removed && { removed, ...(ended && { ended }), ...(settled && { settled }) };
