import * as z from 'zod/mini';
import { PERSON_FIELDS, type PersonFields, text } from '../people/person-fields.ts';
import { once } from '../platform/once.ts';
import { FORMS, type FormName } from '../policy/forms.ts';
import type { WordingId } from '../policy/wordings.ts';

/** A form's body may have at most this many bytes. */
export const MAX_FORM_BYTES = 256 * 1024;

export const isForm = (name: string | undefined): name is FormName =>
  name !== undefined && Object.hasOwn(FORMS, name);

/** What a website sends when somebody presses the button. Unknown keys, and fields that the form does not declare, are refused. */
const websiteForm = (form: FormName) => {
  const fields = FORMS[form].fields as readonly (keyof typeof PERSON_FIELDS)[];
  const declared = Object.fromEntries(fields.map((field) => [field, PERSON_FIELDS[field]()]));
  const person = z
    .partial(z.strictObject(declared))
    .check(
      z.refine(
        isReachable,
        'Expected one way to reach the person: email, phone, or name with postalAddress.',
      ),
    );
  const wordings = FORMS[form].consents as readonly [WordingId, ...WordingId[]];
  return z.strictObject({
    type: z.literal('form.submitted'),
    timestamp: z.iso.datetime({ offset: true }),
    data: z.strictObject({
      submissionId: text(200),
      submittedAt: z.iso.datetime({ offset: true }),
      person,
      consents: z._default(z.array(z.enum(wordings)).check(z.maxLength(wordings.length)), []),
      device: z.optional(
        z.partial(z.strictObject({ ip: atMost(64), userAgent: atMost(1024), screen: atMost(64) })),
      ),
    }),
  });
};

const atMost = (length: number) => z.string().check(z.maxLength(length));

function isReachable(person: PersonFields): boolean {
  return Boolean(person.email ?? person.phone ?? (person.postalAddress && person.name));
}

/** The schema of each form of the policy, made when the form first comes. */
export const WEBSITE_FORMS = Object.fromEntries(
  Object.keys(FORMS).map((form) => [form, once(() => websiteForm(form as FormName))]),
) as unknown as Readonly<Record<FormName, () => ReturnType<typeof websiteForm>>>;
