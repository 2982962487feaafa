import * as z from 'zod';
import { PERSON_FIELDS, type PersonFields } from '../people/person-fields.ts';
import { type Instant, StoredInstant } from '../platform/instant.ts';
import { FORMS, type FormName } from '../policy/forms.ts';
import type { WordingId } from '../policy/wordings.ts';

/** A form's body may have at most this many bytes. */
export const MAX_FORM_BYTES = 256 * 1024;

export const isForm = (name: string | undefined): name is FormName =>
  name !== undefined && Object.hasOwn(FORMS, name);

/** What a website sends when somebody presses the button. Unknown keys, and fields that the form does not declare, are refused. */
const websiteForm = (form: FormName) => {
  const fields = FORMS[form].fields as readonly (keyof typeof PERSON_FIELDS)[];
  const declared = Object.fromEntries(fields.map((field) => [field, PERSON_FIELDS[field]]));
  const person = z
    .strictObject(declared)
    .partial()
    .refine(isReachable, 'Expected one way to reach the person: email, phone, or name with postalAddress.');
  const wordings = FORMS[form].consents as readonly [WordingId, ...WordingId[]];
  return z.strictObject({
    type: z.literal('form.submitted'),
    timestamp: z.iso.datetime({ offset: true }),
    data: z.strictObject({
      submissionId: z.string().min(1).max(200),
      submittedAt: z.iso.datetime({ offset: true }),
      person,
      consents: z.array(z.enum(wordings)).max(wordings.length).default([]),
      device: z
        .strictObject({ ip: z.string().max(64), userAgent: z.string().max(1024), screen: z.string().max(64) })
        .partial()
        .optional(),
    }),
  });
};

function isReachable(person: PersonFields): boolean {
  return Boolean(person.email ?? person.phone ?? (person.postalAddress && person.name));
}

/** The schema of each form of the policy. */
export const WEBSITE_FORMS = Object.fromEntries(
  Object.keys(FORMS).map((form) => [form, websiteForm(form as FormName)]),
) as unknown as Readonly<Record<FormName, ReturnType<typeof websiteForm>>>;

/** A form as it waits in the Inbox. Device data is not among it: no form of the policy has a consent for it (N14). */
export const Submission = z.strictObject({
  form: z.enum(Object.keys(FORMS) as [FormName, ...FormName[]]),
  submissionId: z.string(),
  /** By the domain's clock, when it came to the door. All dates run from here; `submittedAt` is what the website says. */
  receivedAt: StoredInstant,
  submittedAt: z.string(),
  person: z.strictObject(PERSON_FIELDS).partial(),
  consents: z.array(z.string()).readonly(),
});
export interface Submission extends z.infer<typeof Submission> {
  readonly receivedAt: Instant;
}
