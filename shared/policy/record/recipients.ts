import type { DataCategory } from '../data-categories.ts';
import { DATA_CATEGORY_NAMES } from '../names.ts';
import type { Processing, ProcessingRecord } from '../processing-record-shape.ts';
import type { Channel } from '../purposes.ts';
import { EEA, RECIPIENT_CATEGORIES, type Recipient } from '../recipients.ts';
import { spokenCountry } from '../spoken.ts';

/** GDPR 30(1)(d)-(e): who gets data, in which role, under which agreement, and what protects it outside the EEA. */
export const recordedRecipients = (all: readonly Recipient[]): ProcessingRecord['recipients'] =>
  all.map((recipient) => ({
    name: recipient.name,
    category: RECIPIENT_CATEGORIES[recipient.category].name.en,
    role: RECIPIENT_CATEGORIES[recipient.category].role,
    agreement: recipient.agreement,
    country: spokenCountry('en', recipient.country),
    isOutsideEea: isOutside(recipient),
    safeguard: safeguardOf(recipient),
    gets: recipient.gets.map((category) => DATA_CATEGORY_NAMES[category].en),
    why: recipient.why,
  }));

/** Who may get data of these kinds, for contact on these channels; without a channel, those alone who keep the register. */
export const recipientsOf = (
  all: readonly Recipient[],
  kinds: readonly DataCategory[],
  channels: readonly Channel[],
): Pick<Processing, 'recipients' | 'thirdCountries'> => {
  const getting = all
    .filter(({ gets }) => gets.some((kind) => kinds.includes(kind)))
    .filter(
      (one) =>
        one.category === 'register-systems' || one.channels.some((channel) => channels.includes(channel)),
    );
  return {
    recipients: [...getting.map(({ name }) => name), ...CASE_BY_CASE],
    thirdCountries: getting
      .filter(isOutside)
      .map((one) => `${spokenCountry('en', one.country)} (${one.name}): ${safeguardOf(one)}`),
  };
};

/** N15, N16: these show a ground of their own each time. */
const CASE_BY_CASE = [RECIPIENT_CATEGORIES.group.name.en, RECIPIENT_CATEGORIES.authorities.name.en];

const isOutside = ({ country }: Recipient): boolean => !EEA.includes(country);

const safeguardOf = ({ safeguard }: Recipient): string | null =>
  safeguard ? `${safeguard.kind}, transfer assessed on ${safeguard.assessedOn}` : null;
