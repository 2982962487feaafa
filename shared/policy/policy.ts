import { ACTIVITIES } from './activities.ts';
import { BALANCING_TESTS } from './balancing-tests.ts';
import { CHANNEL_RULES } from './channels.ts';
import { CONTROLLER } from './controller.ts';
import { DATA_CATEGORIES, FIELD_CATEGORIES } from './data-categories.ts';
import { DEPLOYMENT } from './deployment.ts';
import { DUTY_PROCESSINGS } from './duty-processings.ts';
import { FORMS } from './forms.ts';
import { MAIL_LIMITS } from './limits.ts';
import { NOTICE_VERSIONS } from './notice.ts';
import { PERSON_CATEGORIES } from './person-categories.ts';
import { PURPOSE_RULES } from './purposes.ts';
import { RECIPIENT_CATEGORIES, RECIPIENTS } from './recipients.ts';
import { RETENTION } from './retention.ts';
import { SECURITY_MEASURES } from './security.ts';
import { SETTINGS } from './settings.ts';
import { SOURCE_RULES } from './sources.ts';
import { WORDINGS } from './wordings.ts';

/** All that the notice promises, in one piece: what `check-policy.ts` checks and the Article 30 record is made of. */
export const POLICY = {
  controller: CONTROLLER,
  deployment: DEPLOYMENT,
  purposes: PURPOSE_RULES,
  channels: CHANNEL_RULES,
  dataCategories: DATA_CATEGORIES,
  fields: FIELD_CATEGORIES,
  personCategories: PERSON_CATEGORIES,
  sources: SOURCE_RULES,
  activities: ACTIVITIES,
  forms: FORMS,
  wordings: WORDINGS,
  balancingTests: BALANCING_TESTS,
  recipientCategories: RECIPIENT_CATEGORIES,
  recipients: RECIPIENTS,
  retention: RETENTION,
  dutyProcessings: DUTY_PROCESSINGS,
  settings: SETTINGS,
  mailLimits: MAIL_LIMITS,
  security: SECURITY_MEASURES,
  noticeVersions: NOTICE_VERSIONS,
};
