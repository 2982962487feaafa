import * as z from 'zod/mini';
import { emailAddress, PERSON_FIELDS, phoneNumber, text } from '../people/person-fields.ts';
import { once } from '../platform/once.ts';
import { CHANNELS, PURPOSES } from '../policy/purposes.ts';
import { RIGHTS, type Right } from '../policy/rights.ts';

/** A request's body may have at most this many bytes. */
export const MAX_REQUEST_BYTES = 64 * 1024;
/** Longer than anybody needs to say what it is about; characters. */
const MAX_DETAILS = 5_000;

/** What people write over several lines. Line ends and tabs are the only control characters in it. */
const details = () =>
  z
    .string()
    .check(
      z.maxLength(MAX_DETAILS),
      z.regex(/^(?:[^\p{Cc}\p{Cs}]|[\r\n\t])*$/u, 'Expected text without control characters.'),
    );

/** What a person wants corrected: the fields as they should be. */
const changes = () => {
  const { name, email, phone, postalAddress, birthDate, language } = PERSON_FIELDS;
  return z.partial(
    z.strictObject({
      name: name(),
      email: email(),
      phone: phone(),
      postalAddress: postalAddress(),
      birthDate: birthDate(),
      language: language(),
    }),
  );
};

/** The body of `POST /requests`. Anybody may send it about anybody: what comes of it is settled by a mail. */
export const RequestBody = once(() =>
  z
    .strictObject({
      right: z.optional(z.enum(RIGHTS)),
      rights: z.optional(z.array(z.enum(RIGHTS)).check(z.minLength(1), z.maxLength(RIGHTS.length))),
      email: z.optional(emailAddress()),
      phone: z.optional(phoneNumber()),
      customerNumber: z.optional(PERSON_FIELDS.customerNumber()),
      name: z.optional(text(200)),
      language: z.optional(PERSON_FIELDS.language()),
      details: z.optional(details()),
      scope: z.optional(
        z.partial(
          z.strictObject({
            channels: z.array(z.enum(CHANNELS)).check(z.maxLength(CHANNELS.length)),
            purposes: z.array(z.enum(PURPOSES)).check(z.maxLength(PURPOSES.length)),
          }),
        ),
      ),
      changes: z.optional(changes()),
    })
    .check(
      z.refine(({ right, rights }) => Boolean(right ?? rights), {
        path: ['rights'],
        error: 'Expected right, or rights.',
      }),
      z.refine(({ email, phone, customerNumber }) => Boolean(email ?? phone ?? customerNumber), {
        path: ['email'],
        error: 'Expected one of email, phone and customerNumber: whom it is about.',
      }),
    ),
);
export type RequestBody = z.infer<ReturnType<typeof RequestBody>>;

/** Each right once, whether it was sent as one or as a list. */
export const rightsOf = ({ right, rights = [] }: Pick<RequestBody, 'right' | 'rights'>): readonly Right[] => [
  ...new Set([...(right ? [right] : []), ...rights]),
];
