import * as z from 'zod/mini';
import type { Instant } from '../platform/instant.ts';
import { once } from '../platform/once.ts';
import { idFrom } from '../platform/random.ts';
import { CONTROLLER } from '../policy/controller.ts';
import { catalogueLanguage } from '../policy/languages.ts';
import { CHANNELS, PURPOSE_RULES, PURPOSES } from '../policy/purposes.ts';
import { WORDINGS, type WordingId } from '../policy/wordings.ts';
import { type ConsentState, consentState } from './consent-state.ts';
import type { HeldNo } from './held-nos.ts';
import type { Consent, Person } from './person.ts';

/** The W3C Data Privacy Vocabulary 2.3 and its terms for the GDPR. */
const DPV = 'https://w3id.org/dpv#';
const DPV_GDPR = 'https://w3id.org/dpv/legal/eu/gdpr#';

const STATE_TERMS: Readonly<Record<ConsentState['state'], string>> = {
  given: 'ConsentGiven',
  requested: 'ConsentRequested',
  withdrawn: 'ConsentWithdrawn',
  expired: 'ConsentExpired',
};

/** A consent as a record of ISO/IEC TS 27560:2023, in the standard's own field names and the terms of DPV. */
export const ConsentRecord = once(() =>
  z.object({
    schema_version: z.string(),
    record_id: z.uuid(),
    pii_principal_id: z.uuid(),
    privacy_notice: z.object({ version: z.string(), url: z.string() }),
    language: z.string(),
    purposes: z.array(
      z.object({
        purpose: z.enum(PURPOSES),
        dpv: z.string(),
        channels: z.array(z.enum(CHANNELS)),
        wording: z.string(),
        /** The words that were said yes to. */
        text: z.string(),
      }),
    ),
    lawful_basis: z.string(),
    pii_controllers: z.array(
      z.object({ name: z.string(), organisation_number: z.string(), contact: z.string() }),
    ),
    collection_method: z.string(),
    /** Until when it may be relied on, as RFC 3339. */
    retention_period: z.iso.datetime(),
    withdrawal_method: z.string(),
    event_time: z.iso.datetime(),
    event_type: z.string(),
    event_state: z.string(),
    /** Whose doing the event is: the person's, or the controller's where time has run out. */
    entity_id: z.string(),
  }),
);
export type ConsentRecord = z.infer<ReturnType<typeof ConsentRecord>>;

/** A person's consents as such records, each with what became of it last. Pure; `publicUrl` has no slash at the end. */
export const consentRecords = (
  { personId, consents }: Pick<Person, 'personId' | 'consents'>,
  nos: readonly HeldNo[],
  publicUrl: string,
  now: Instant,
): readonly ConsentRecord[] =>
  consents.map((given) => consentRecord(personId, given, consentState(given, nos, now), publicUrl));

const consentRecord = (
  personId: string,
  { wording, purpose, channels, language, noticeVersion, givenAt, how, form, activity, endsAt }: Consent,
  { state, since }: ConsentState,
  publicUrl: string,
): ConsentRecord => ({
  schema_version: 'ISO/IEC TS 27560:2023',
  record_id: idFrom(`consent ${personId} ${wording} ${givenAt}`),
  pii_principal_id: personId,
  privacy_notice: { version: noticeVersion, url: `${publicUrl}/notice?lang=${language}` },
  language,
  purposes: [
    {
      purpose,
      dpv: DPV + PURPOSE_RULES[purpose].dpv,
      channels: [...channels],
      wording,
      text: WORDINGS[wording as WordingId].text[catalogueLanguage(language)],
    },
  ],
  lawful_basis: `${DPV_GDPR}A6-1-a`,
  pii_controllers: [
    {
      name: CONTROLLER.name,
      organisation_number: CONTROLLER.organisationNumber,
      contact: CONTROLLER.privacyEmail,
    },
  ],
  collection_method: `${how}: ${form ?? activity}`,
  retention_period: endsAt,
  withdrawal_method: `mailto:${CONTROLLER.privacyEmail}`,
  event_time: since,
  event_type: `${DPV}ExpressedConsent`,
  event_state: DPV + STATE_TERMS[state],
  entity_id: state === 'expired' ? CONTROLLER.organisationNumber : personId,
});
