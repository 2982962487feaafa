import { CONTROLLER } from './controller.ts';
import { NOTICE } from './notice.ts';
import type { ProcessingRecord } from './processing-record-shape.ts';
import { RECIPIENTS, type Recipient } from './recipients.ts';
import { dutyProcessings } from './record/duties.ts';
import { marketingProcessings } from './record/marketing.ts';
import { recordedRecipients } from './record/recipients.ts';
import { SECURITY_MEASURES } from './security.ts';
import { spokenCountry } from './spoken.ts';

/**
 * The record of processing activities (GDPR 30), in English: one entry for each purpose of each activity, and one for
 * each duty beside the marketing (L19). `now` is RFC 3339; it tells which balancing tests are past their review.
 */
export const processingRecord = (
  now: string,
  recipients: readonly Recipient[] = Object.values(RECIPIENTS),
): ProcessingRecord => {
  const { street, postalCode, city, country } = CONTROLLER.postalAddress;
  return {
    controller: {
      name: CONTROLLER.name,
      organisationNumber: CONTROLLER.organisationNumber,
      address: `${street}, ${postalCode} ${city}, ${spokenCountry('en', country)}`,
      contact: CONTROLLER.privacyEmail,
      website: CONTROLLER.website,
      supervisoryAuthority: CONTROLLER.supervisoryAuthority.name.en,
    },
    noticeVersion: NOTICE.version,
    processings: [...marketingProcessings(now.slice(0, 10), recipients), ...dutyProcessings(recipients)],
    recipients: recordedRecipients(recipients),
    security: SECURITY_MEASURES.map(({ measure }) => measure),
  };
};
