import * as z from 'zod/mini';
import { emailAddress, PERSON_FIELDS, phoneNumber, postalAddress } from './person-fields.ts';

/** How a person is asked for from outside: exactly one identifier. */
export const IdentifierQuestion = z.union([
  z.strictObject({ email: emailAddress() }),
  z.strictObject({ phone: phoneNumber() }),
  z.strictObject({ customerNumber: PERSON_FIELDS.customerNumber() }),
  z.strictObject({ personnummer: PERSON_FIELDS.personnummer() }),
  z.strictObject({ postal: z.strictObject({ ...postalAddress().def.shape, name: PERSON_FIELDS.name() }) }),
]);
export type IdentifierQuestion = z.infer<typeof IdentifierQuestion>;
