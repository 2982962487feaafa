import * as z from 'zod/mini';
import { PERSON_FIELDS, type PersonFields } from '../people/person-fields.ts';
import type { Field } from '../policy/data-categories.ts';

/**
 * Who was written down: these fields, each of which may be missing, but for one way to reach the person. Every other key
 * is refused; a personal number that is not among them with the reason (N9). `what` begins that sentence.
 */
export const reachablePerson = (fields: readonly Field[], what: string): z.ZodMiniType<PersonFields> => {
  const declared = fields.map((field) => [field, PERSON_FIELDS[field]()] as const);
  const error = `${what} gives no justification for a personal or coordination number (N9, dataskyddslagen 3 kap. 10 §): leave it out.`;
  const refused = fields.includes('personnummer') ? {} : { personnummer: z.never({ error }) };
  return z
    .partial(z.strictObject({ ...refused, ...Object.fromEntries(declared) }))
    .check(
      z.refine(
        isReachable,
        'Expected one way to reach the person: email, phone, or name with postalAddress.',
      ),
    ) as unknown as z.ZodMiniType<PersonFields>;
};

const isReachable = (person: object): boolean => {
  const { name, email, phone, postalAddress } = person as PersonFields;
  return Boolean(email ?? phone ?? (postalAddress && name));
};
