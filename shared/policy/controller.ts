import type { Language } from './languages.ts';

interface Controller {
  readonly name: string;
  readonly organisationNumber: string;
  readonly postalAddress: {
    readonly street: string;
    readonly postalCode: string;
    readonly city: string;
    readonly country: string;
  };
  /** N8: the address that every limit, withdrawal and request can be mailed to. */
  readonly privacyEmail: string;
  readonly website: string;
  /** N20: where a person can complain. */
  readonly supervisoryAuthority: {
    readonly name: Readonly<Record<Language, string>>;
    readonly url: string;
    readonly email: string;
  };
}

/** Who decides over the register and answers for it (GDPR 13(1)(a)). */
export const CONTROLLER = {
  name: 'Nordic Green Energy',
  // Placeholder of the right form: the controller puts its own number here before anything is deployed.
  organisationNumber: '556000-0001',
  // Placeholder, as above.
  postalAddress: { street: 'Box 1000', postalCode: '111 11', city: 'Stockholm', country: 'SE' },
  privacyEmail: 'personuppgifter@nordicgreen.se',
  website: 'https://www.nordicgreen.se',
  supervisoryAuthority: {
    name: {
      sv: 'Integritetsskyddsmyndigheten (IMY)',
      en: 'the Swedish Authority for Privacy Protection (IMY)',
      nb: 'den svenske tilsynsmyndigheten Integritetsskyddsmyndigheten (IMY)',
      da: 'den svenske tilsynsmyndighed Integritetsskyddsmyndigheten (IMY)',
      fi: 'Ruotsin tietosuojaviranomainen Integritetsskyddsmyndigheten (IMY)',
    },
    url: 'https://www.imy.se',
    email: 'imy@imy.se',
  },
} as const satisfies Controller;
