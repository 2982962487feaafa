import { isDeepStrictEqual } from 'node:util';
import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import {
  isLater,
  lastWord,
  latestOf,
  type Stamp,
  stampOf,
  stampSchema,
  WORD,
  type Word,
} from './event-word.ts';
import { PERSON_FIELDS, type PersonFields } from './person-fields.ts';

/** What the customer register may say of a person. Memberships are not its business; the number stands on the event. */
const { memberNumber: _member, customerNumber: _number, ...FIELDS } = PERSON_FIELDS;
export const CUSTOMER_FIELDS = FIELDS;
export type CustomerFields = Pick<PersonFields, keyof typeof CUSTOMER_FIELDS>;

/** A field as it was said last, with what soft opt-in must know of earlier words (L14). */
interface SaidField<Value> extends Word {
  readonly value: Value;
  /** The last sale at which this value was given, letter by letter, if nothing else was said after that sale. */
  readonly sale?: Stamp;
  /** When something else was said last; what it was is forgotten. */
  readonly other?: Stamp;
}
export type SaidFields = {
  readonly [Field in keyof CustomerFields]?: SaidField<NonNullable<CustomerFields[Field]>>;
};

export const saidFieldsSchema = once(
  () =>
    z.partial(
      z.strictObject(
        Object.fromEntries(
          Object.entries(CUSTOMER_FIELDS).map(([field, value]) => [field, saidField(value())]),
        ),
      ),
    ) as unknown as z.ZodMiniType<SaidFields>,
);

const saidField = (value: z.ZodMiniType) =>
  z.strictObject({ ...WORD(), value, sale: z.optional(stampSchema()), other: z.optional(stampSchema()) });

/** The fields that one event says. */
export const saidFields = (word: Word, person: CustomerFields): SaidFields =>
  mapped((field) => {
    const value = person[field];
    if (value === undefined) return undefined;
    return { ...word, value, ...(word.type === 'contract-started' && { sale: stampOf(word) }) };
  });

/** The fields of both; of two words on one field the later counts. Order and repetition do not matter. */
export const joinedFields = (one: SaidFields, other: SaidFields): SaidFields =>
  mapped((field) => {
    const [said, alsoSaid] = [one[field], other[field]];
    return said && alsoSaid ? joined(said, alsoSaid) : (said ?? alsoSaid);
  });

/** What was said after a removal; all of it, if there was none. */
export const saidAfter = (removal: Stamp | undefined, fields: SaidFields): SaidFields =>
  mapped((field) => {
    const said = fields[field];
    if (!said || !isLater(said, removal)) return undefined;
    const { sale, other, ...word } = said;
    return {
      ...word,
      ...(sale && isLater(sale, removal) && { sale }),
      ...(other && isLater(other, removal) && { other }),
    };
  });

/** Where the two say different things, the earlier one's last word is the last that said something else. */
const joined = (one: SaidField<unknown>, two: SaidField<unknown>): SaidField<unknown> => {
  const { sale: _sale, other: _other, ...last } = lastWord(one, two);
  const unlike = [one, two].filter(({ value }) => !isDeepStrictEqual(value, last.value));
  const other = latestOf([one.other, two.other, ...unlike.map(stampOf)]);
  const sale = latestOf([one.sale, two.sale]);
  return { ...last, ...(sale && isLater(sale, other) && { sale }), ...(other && { other }) };
};

const mapped = (said: (field: keyof CustomerFields) => SaidField<unknown> | undefined): SaidFields =>
  Object.fromEntries(
    (Object.keys(CUSTOMER_FIELDS) as (keyof CustomerFields)[]).flatMap((field) => {
      const word = said(field);
      return word ? [[field, word]] : [];
    }),
  ) as SaidFields;
