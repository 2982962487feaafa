import type { Submission } from '../../shared/intake/submission.ts';
import { submissionOf, WEBSITE_FORMS } from '../../shared/intake/website-form.ts';
import type { Instant } from '../../shared/platform/instant.ts';
import type { FormName } from '../../shared/policy/forms.ts';

let count = 0;

/** A form as its door hands it over: what the form's schema lets through, received at `receivedAt`. */
export const filledIn = (
  receivedAt: Instant,
  person: Readonly<Record<string, unknown>>,
  { form = 'offer', consents = ['offer-email-1'], submissionId }: FormChoice = {},
): Submission => {
  count += 1;
  const { data } = WEBSITE_FORMS[form]().parse({
    type: 'form.submitted',
    timestamp: receivedAt,
    data: { submissionId: submissionId ?? `submission-${count}`, submittedAt: receivedAt, person, consents },
  });
  return submissionOf(form, data, receivedAt);
};

interface FormChoice {
  readonly form?: FormName;
  readonly consents?: readonly string[];
  readonly submissionId?: string;
}
