import * as z from 'zod/mini';
import { once } from '../platform/once.ts';
import type { Personal } from '../platform/personal.ts';
import { ACCEPTED_LANGUAGES } from '../policy/languages.ts';
import { canonicalEmail } from './canonical-email.ts';
import { foldedWords } from './folded-text.ts';
import { isSoleTradersNumber } from './organisation-number.ts';
import { canonicalPersonalNumber, isPersonalNumber, PERSONAL_NUMBER } from './personal-number.ts';

/** What people write about themselves (N9-N12), checked for shape and size. No field takes control characters or halves of characters. */
export type EmailAddress = Personal<'e-mail address'>;
export type PhoneNumber = Personal<'telephone number'>;

const personal = <Kind extends string>(schema: z.ZodMiniType<string>) =>
  schema as unknown as z.ZodMiniType<Personal<Kind>>;

/** What is too long is not looked at any further, since folding and patterns take time. */
const atMost = (length: number) => z.maxLength(length, { abort: true });

export const text = (maximum: number) =>
  z
    .string()
    .check(
      z.minLength(1),
      atMost(maximum),
      z.regex(/^[^\p{Cc}\p{Cs}]*$/u, 'Expected text without control characters.'),
    );

/** Text that tells something: `-` is what people write where a form wants an answer and they have none. */
const telling = (maximum: number) =>
  text(maximum).check(
    z.refine(
      (said) => /(?!0)[\p{L}\p{N}]/u.test(foldedWords(said)),
      'Expected at least one letter, or a digit other than 0.',
    ),
  );

// Wider than ASCII (åsa@exempel.se is an address), narrower than RFC 5322: nothing that a header could take for syntax,
// and in the domain nothing that a URL's host would cut off (#, ?) or decode (%), or two addresses would be one.
// Labels have 63 characters at the most and no hyphen at their ends; dots stand between, and never two together. The
// last is no number, or the domain would be one of the many ways to write an IP address.
const EMAIL =
  /^(?!\.)(?!.*\.[.@])[^\s\p{Cc}\p{Cs}@"(),:;<>\\[\]]{1,64}@(?:[\p{L}\p{M}\p{N}_](?:[\p{L}\p{M}\p{N}_-]{0,61}[\p{L}\p{M}\p{N}_])?\.)+(?!\p{N}+$)[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])$/u;
// Its canonical form has to be an address too: the full-width ＠ and its like turn into syntax there, and not all that
// looks like a domain is one.
const isPlain = (email: string): boolean => EMAIL.test(canonicalEmail(email));

export const emailAddress = once(() =>
  personal<'e-mail address'>(
    z
      .string()
      .check(
        atMost(254),
        z.regex(EMAIL, { message: 'Expected an e-mail address.', abort: true }),
        z.refine(isPlain, 'Expected an e-mail address.'),
        z.meta({ format: 'email' }),
      ),
  ),
);

/** E.164, with the spaces, dots, hyphens and brackets that people put into it. */
export const phoneNumber = once(() =>
  personal<'telephone number'>(
    z
      .string()
      .check(
        atMost(40),
        z.regex(
          /^\p{Zs}*\+(?:[\p{Zs}().-]*\d){7,15}\p{Zs}*$/u,
          'Expected a telephone number in E.164, such as +46701234567.',
        ),
      ),
  ),
);

export const postalAddress = once(() =>
  z.strictObject({
    street: telling(200),
    postalCode: text(20),
    city: text(100),
    country: z.string().check(z.regex(/^[A-Z]{2}$/, 'Expected an ISO 3166-1 alpha-2 code, such as SE.')),
  }),
);
export type PostalAddress = z.infer<ReturnType<typeof postalAddress>>;

const NO_PERSONAL_NUMBER =
  'Expected a Swedish personal or coordination number with a date that can be and the right check digit, best as YYYYMMDD-NNNN.';

/** Its twelve digits: how a number with ten is read depends on the day, so it is read when it comes in. */
const personalNumber = once(() =>
  z.string().check(
    atMost(40),
    z.regex(PERSONAL_NUMBER, { error: NO_PERSONAL_NUMBER, abort: true }),
    z.refine((number) => isPersonalNumber(number), { error: NO_PERSONAL_NUMBER, abort: true }),
    z.overwrite((number) => canonicalPersonalNumber(number) ?? number),
  ),
);

/** Free text, since companies are of every country, but for one thing. */
const organisationNumber = once(() =>
  text(20).check(
    z.refine(
      (number) => !isSoleTradersNumber(number),
      'Expected no personal number: a sole trader’s organisation number is one, and no activity here may hold it (N9).',
    ),
  ),
);

const LANGUAGE = new RegExp(
  `^(?:${[...ACCEPTED_LANGUAGES, 'no', 'nn'].join('|')})(?:-[A-Za-z0-9]{2,8})*$`,
  'i',
);

/** The schema of every field that a form of the policy may declare, by its name in the interface. */
export const PERSON_FIELDS = {
  name: once(() => telling(200)),
  email: emailAddress,
  phone: phoneNumber,
  postalAddress,
  birthDate: once(() => z.iso.date()),
  personnummer: personalNumber,
  customerNumber: once(() => telling(64)),
  memberNumber: once(() => text(64)),
  company: once(() =>
    z.strictObject({ name: text(200), organisationNumber: z.optional(organisationNumber()) }),
  ),
  language: once(() =>
    z
      .string()
      .check(
        z.maxLength(35),
        z.regex(LANGUAGE, `Expected one of ${ACCEPTED_LANGUAGES.join(', ')} (BCP 47).`),
      ),
  ),
} as const;

type FieldSchemas = typeof PERSON_FIELDS;
/** What a form says about a person; a way to reach them is among it. */
export type PersonFields = {
  [Field in keyof FieldSchemas]?: z.infer<ReturnType<FieldSchemas[Field]>> | undefined;
};
