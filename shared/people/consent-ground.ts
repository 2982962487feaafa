import { after } from '../platform/calendar.ts';
import type { Instant } from '../platform/instant.ts';
import { CHANNEL_RULES } from '../policy/channels.ts';
import { SETTINGS } from '../policy/settings.ts';
import { birthDateOf, isChild } from './age.ts';
import { listingOf } from './block-list.ts';
import type { Candidate, Question } from './decision.ts';
import type { Consent, Contact, Person } from './person.ts';

/** The consents that a use can stand on (N6, L14): given as an adult, confirmed where that is asked, and not ended. */
export const consentsFor = (
  { channel, purpose }: Question,
  { consents, details }: Person,
  contact: Contact | undefined,
  now: Instant,
): readonly Candidate[] =>
  consents
    .filter(
      (given) =>
        given.purpose === purpose &&
        given.channels.includes(channel) &&
        given.endsAt > now &&
        !given.awaitsConfirmation &&
        // N5: turning 18 revives nothing.
        !isChild(birthDateOf(details), given.givenAt),
    )
    .map((given) => {
      const listing = listingOf(channel, contact, [liftedBy(given, channel)], now);
      return {
        stands: {
          basis: 'consent',
          rule: CHANNEL_RULES[channel].needsConsent ? 'L14' : 'N6',
          reason: 'consent-given',
          noticeVersion: given.noticeVersion,
          ends: [given.endsAt, ...('until' in listing && listing.until ? [listing.until] : [])],
        },
        refusals: 'refusal' in listing ? [listing.refusal] : [],
      };
    });

/** L15: who said yes to calls may be called in spite of the list for a while; who said yes to letters, always. */
const liftedBy = ({ givenAt, confirmedAt }: Consent, channel: Question['channel']): Instant | 'open' =>
  channel === 'phone' ? after(confirmedAt ?? givenAt, SETTINGS.nixTelefonConsent.value) : 'open';
