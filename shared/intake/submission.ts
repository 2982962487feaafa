import * as z from 'zod/mini';
import { PERSON_FIELDS, type PersonFields } from '../people/person-fields.ts';
import { type Instant, storedInstant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { ACTIVITIES, type ActivityName } from '../policy/activities.ts';
import { FORMS, type FormName } from '../policy/forms.ts';

/** Data about a person as it came in: by a form, a row, or somebody of the staff who entered it. */
export interface Submission {
  /** It decides purposes, basis and retention (N1). */
  readonly activity: ActivityName;
  /** The form on the website, where it came by one. */
  readonly form?: FormName | undefined;
  readonly submissionId: string;
  /** By the domain's clock, when it came to the door. All dates run from here; `submittedAt` is what the sender says. */
  readonly receivedAt: Instant;
  readonly submittedAt: string;
  readonly person: PersonFields;
  /** Wordings of the boxes that were ticked. */
  readonly consents: readonly string[];
  /** N14: only where its box was ticked. */
  readonly device?: Device | undefined;
}

interface Device {
  readonly ip?: string | undefined;
  readonly userAgent?: string | undefined;
  readonly screen?: string | undefined;
}

const atMost = (length: number) => z.string().check(z.maxLength(length));
export const deviceSchema = once(() =>
  z.partial(z.strictObject({ ip: atMost(64), userAgent: atMost(1024), screen: atMost(64) })),
);

/** A submission read back. */
export const submissionSchema = once(
  (): z.ZodMiniType<Submission> =>
    z.strictObject({
      activity: z.enum(Object.keys(ACTIVITIES) as [ActivityName, ...ActivityName[]]),
      form: z.optional(z.enum(Object.keys(FORMS) as [FormName, ...FormName[]])),
      submissionId: z.string(),
      receivedAt: storedInstant(),
      submittedAt: z.string(),
      person: z.partial(
        z.strictObject(
          Object.fromEntries(Object.entries(PERSON_FIELDS).map(([field, schema]) => [field, schema()])),
        ),
      ),
      consents: z.readonly(z.array(z.string())),
      device: z.optional(deviceSchema()),
    }),
);
