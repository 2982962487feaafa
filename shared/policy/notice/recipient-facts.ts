import type { Language } from '../languages.ts';
import {
  EEA,
  RECIPIENT_CATEGORIES,
  RECIPIENTS,
  type RecipientCategory,
  recipientNamed,
} from '../recipients.ts';
import { spokenCountry } from '../spoken.ts';

/** N15-N17, GDPR 13(1)(e)-(f): who may get data, with the countries, and what protects it outside the EEA. */
export const recipientFacts = (language: Language) => ({
  /** Each kind, with those who are of it today and where they are. */
  recipients: (Object.keys(RECIPIENT_CATEGORIES) as RecipientCategory[]).map((category) => {
    const named = all
      .filter((one) => one.category === category)
      .map(({ name, country }) => `${name}, ${spokenCountry(language, country)}`);
    const kind = RECIPIENT_CATEGORIES[category].name[language];
    return named.length === 0 ? kind : `${kind} (${named.join('; ')})`;
  }),
  /** Those outside the EEA, each with its country and safeguard. */
  outside: all
    .filter(({ country }) => !EEA.includes(country))
    .map(
      ({ name, country, safeguard }) =>
        `${name}, ${spokenCountry(language, country)}: ${safeguard?.kind ?? ''}`,
    ),
});

const all = Object.keys(RECIPIENTS).flatMap((name) => recipientNamed(name) ?? []);
