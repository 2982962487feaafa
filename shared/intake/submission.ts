import * as z from 'zod/mini';
import { PERSON_FIELDS, type PersonFields } from '../people/person-fields.ts';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { FORMS, type FormName } from '../policy/forms.ts';

/** A form as it waits in the Inbox. Device data is not among it: no form of the policy has a consent for it (N14). */
export interface Submission {
  readonly form: FormName;
  readonly submissionId: string;
  /** By the domain's clock, when it came to the door. All dates run from here; `submittedAt` is what the website says. */
  readonly receivedAt: Instant;
  readonly submittedAt: string;
  readonly person: PersonFields;
  /** Wordings of the boxes that were ticked. */
  readonly consents: readonly string[];
}

/** A submission read back. */
export const submissionSchema = once(
  (): z.ZodMiniType<Submission> =>
    z.strictObject({
      form: z.enum(Object.keys(FORMS) as [FormName, ...FormName[]]),
      submissionId: z.string(),
      receivedAt: storedInstant(),
      submittedAt: z.string(),
      person: z.partial(
        z.strictObject(
          Object.fromEntries(Object.entries(PERSON_FIELDS).map(([field, schema]) => [field, schema()])),
        ),
      ),
      consents: z.readonly(z.array(z.string())),
    }),
);
