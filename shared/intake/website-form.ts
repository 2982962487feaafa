import * as z from 'zod/mini';
import { text } from '../people/person-fields.ts';
import type { Instant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { FORMS, type FormName } from '../policy/forms.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import { reachablePerson } from './reachable-person.ts';
import { deviceSchema, type Submission } from './submission.ts';

/** A form's body may have at most this many bytes. */
export const MAX_FORM_BYTES = 256 * 1024;

export const isForm = (name: string | undefined): name is FormName =>
  name !== undefined && Object.hasOwn(FORMS, name);

/** What a website sends when somebody presses the button. Unknown keys, and fields that the form does not declare, are refused. */
const websiteForm = (form: FormName) => {
  const wordings = FORMS[form].consents as readonly [WordingId, ...WordingId[]];
  return z.strictObject({
    type: z.literal('form.submitted'),
    timestamp: z.iso.datetime({ offset: true }),
    data: z.strictObject({
      submissionId: text(200),
      submittedAt: z.iso.datetime({ offset: true }),
      person: reachablePerson(FORMS[form].fields, `The form ${form}`),
      consents: z._default(z.array(z.enum(wordings)).check(z.maxLength(wordings.length)), []),
      device: z.optional(deviceSchema()),
    }),
  });
};

/** The schema of each form of the policy, made when the form first comes. */
export const WEBSITE_FORMS = Object.fromEntries(
  Object.keys(FORMS).map((form) => [form, once(() => websiteForm(form as FormName))]),
) as unknown as Readonly<Record<FormName, () => ReturnType<typeof websiteForm>>>;

type FormData = Pick<Submission, 'submissionId' | 'submittedAt' | 'person' | 'consents' | 'device'>;

/** A form as it is kept: each box once, and device data only where its own box was ticked (N14). */
export const submissionOf = (form: FormName, data: FormData, receivedAt: Instant): Submission => {
  const { submissionId, submittedAt, person, consents, device } = data;
  const isDeviceWanted = consents.some((id) => WORDINGS[id as WordingId].purpose === 'digital-experience');
  return {
    activity: FORMS[form].activity,
    form,
    submissionId,
    receivedAt,
    submittedAt,
    person,
    consents: [...new Set(consents)],
    ...(isDeviceWanted && device && { device }),
  };
};
