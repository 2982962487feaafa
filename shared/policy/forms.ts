import type { ActivityName } from './activities.ts';
import type { Field } from './data-categories.ts';
import type { WordingId } from './wordings.ts';

interface Form {
  readonly activity: ActivityName;
  /** A field that is not declared here is refused, not dropped: nobody sends us more than we ask for. */
  readonly fields: readonly Field[];
  /** One box for each wording; none is ticked beforehand (GDPR 7, C-673/17). */
  readonly consents: readonly WordingId[];
}

/** N13: the forms on the website. The form decides activity, purposes and retention, never the sender. */
export const FORMS = {
  offer: {
    activity: 'website-offer',
    fields: [
      'name',
      'email',
      'phone',
      'postalAddress',
      'birthDate',
      'customerNumber',
      'memberNumber',
      'company',
      'language',
    ],
    consents: ['offer-email-1', 'offer-sms-1', 'offer-phone-1'],
  },
  newsletter: {
    activity: 'newsletter-signup',
    fields: ['name', 'email', 'language'],
    consents: ['newsletter-email-1'],
  },
  contest: {
    activity: 'contest',
    fields: ['name', 'email', 'phone', 'postalAddress', 'language'],
    consents: ['offer-email-1', 'device-1'],
  },
  'event-contest': {
    activity: 'event-contest',
    fields: ['name', 'email', 'phone', 'postalAddress', 'birthDate', 'language'],
    consents: ['offer-email-1'],
  },
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof FORMS;
