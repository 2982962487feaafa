import type { DataCategory } from './data-categories.ts';
import type { Language } from './languages.ts';
import type { Channel } from './purposes.ts';

interface Category {
  /** A processor works for the controller, under an agreement (GDPR 28); a controller has a ground of its own. */
  readonly role: 'processor' | 'controller';
  readonly because: string;
  readonly name: Readonly<Record<Language, string>>;
}

/** N15, N16: the only kinds of recipients that data of the register may go to. No category buys it. */
export const RECIPIENT_CATEGORIES = {
  'register-systems': {
    role: 'processor',
    because: 'N16',
    name: {
      sv: 'leverantörer av de system där registret finns',
      en: 'suppliers of the systems that hold the register',
      nb: 'leverandører av systemene som registeret ligger i',
      da: 'leverandører af de systemer, som registret ligger i',
      fi: 'rekisterijärjestelmiemme toimittajat',
    },
  },
  'communication-systems': {
    role: 'processor',
    because: 'N16',
    name: {
      sv: 'leverantörer av system för e-post, sms och telefoni',
      en: 'suppliers of systems for e-mail, text messages and telephony',
      nb: 'leverandører av systemer for e-post, SMS og telefoni',
      da: 'leverandører af systemer til e-mail, sms og telefoni',
      fi: 'sähköposti-, tekstiviesti- ja puhelinjärjestelmiemme toimittajat',
    },
  },
  'statistics-systems': {
    role: 'processor',
    because: 'N16',
    name: {
      sv: 'leverantörer av system för statistik',
      en: 'suppliers of systems for statistics',
      nb: 'leverandører av systemer for statistikk',
      da: 'leverandører af systemer til statistik',
      fi: 'tilastojärjestelmiemme toimittajat',
    },
  },
  'print-and-distribution': {
    role: 'processor',
    because: 'N15',
    name: {
      sv: 'tryckerier och distributörer',
      en: 'printers and distributors',
      nb: 'trykkerier og distributører',
      da: 'trykkerier og distributører',
      fi: 'painotalot ja jakeluyritykset',
    },
  },
  'marketing-services': {
    role: 'processor',
    because: 'N15',
    name: {
      sv: 'företag som utför marknadsföring åt oss',
      en: 'companies that carry out marketing on our behalf',
      nb: 'virksomheter som utfører markedsføring for oss',
      da: 'virksomheder, der udfører markedsføring for os',
      fi: 'yritykset, jotka hoitavat markkinointia puolestamme',
    },
  },
  group: {
    role: 'controller',
    because: 'N16',
    name: {
      sv: 'bolag i vår koncern, om de har en egen rättslig grund',
      en: 'companies in our group, if they have a legal basis of their own',
      nb: 'selskaper i konsernet vårt, hvis de har et eget rettslig grunnlag',
      da: 'selskaber i vores koncern, hvis de har et eget retsgrundlag',
      fi: 'konserniimme kuuluvat yhtiöt, jos niillä on oma oikeusperuste',
    },
  },
  authorities: {
    role: 'controller',
    because: 'N15 N16',
    name: {
      sv: 'myndigheter, när lagen kräver det',
      en: 'public authorities, where the law requires it',
      nb: 'myndigheter, når loven krever det',
      da: 'myndigheder, når loven kræver det',
      fi: 'viranomaiset, kun laki sitä vaatii',
    },
  },
} as const satisfies Readonly<Record<string, Category>>;

export type RecipientCategory = keyof typeof RECIPIENT_CATEGORIES;

export interface Recipient {
  readonly name: string;
  readonly category: RecipientCategory;
  /** The agreement (GDPR 28) or, for a controller, the ground of its own. Without one it gets nothing. */
  readonly agreement: string;
  /** ISO 3166-1. */
  readonly country: string;
  /** N17: for a country outside the EEA, what protects the data there, and the assessment of the transfer. */
  readonly safeguard?: { readonly kind: string; readonly assessedOn: string };
  /** What it may get, and for contact on which channels. */
  readonly gets: readonly DataCategory[];
  readonly channels: readonly Channel[];
  readonly why: string;
  /** L11: where it is told of a correction, an erasure or a restriction. */
  readonly told: { readonly by: 'mail'; readonly to: string };
}

/**
 * N15-N17: everybody outside who gets data of the register, by the name that is asked for at the gate. Those here are
 * placeholders of the right form beside AWS, on which this runs: the controller puts its own suppliers here.
 */
export const RECIPIENTS = {
  aws: {
    name: 'Amazon Web Services EMEA SARL',
    category: 'register-systems',
    agreement: 'AWS GDPR Data Processing Addendum',
    country: 'LU',
    gets: ['identification', 'contact', 'relation', 'communication', 'device'],
    channels: ['email'],
    why: 'Holds the register and sends its mail, in Stockholm.',
    told: { by: 'mail', to: 'drift@nordicgreen.se' },
  },
  'letter-printer': {
    name: 'Tryckeriet AB',
    category: 'print-and-distribution',
    agreement: 'DPA 2026-01',
    country: 'SE',
    gets: ['identification', 'contact'],
    channels: ['post'],
    why: 'Prints addressed letters and hands them to the post.',
    told: { by: 'mail', to: 'gdpr@tryckeriet.example' },
  },
  'call-centre': {
    name: 'Kundringarna AB',
    category: 'marketing-services',
    agreement: 'DPA 2026-02',
    country: 'SE',
    gets: ['identification', 'contact', 'communication'],
    channels: ['phone'],
    why: 'Calls people on our behalf, from our lists and by our instructions.',
    told: { by: 'mail', to: 'gdpr@kundringarna.example' },
  },
  'message-sender': {
    name: 'Utskicket AB',
    category: 'communication-systems',
    agreement: 'DPA 2026-03',
    country: 'SE',
    gets: ['identification', 'contact', 'communication'],
    channels: ['email', 'sms'],
    why: 'Sends newsletters and text messages for us.',
    told: { by: 'mail', to: 'gdpr@utskicket.example' },
  },
} as const satisfies Readonly<Record<string, Recipient>>;

export const recipientNamed = (name: string): Recipient | undefined =>
  Object.hasOwn(RECIPIENTS, name) ? RECIPIENTS[name as keyof typeof RECIPIENTS] : undefined;

/** The European Economic Area, by ISO 3166-1. */
export const EEA: readonly string[] = [
  ...[
    'AT',
    'BE',
    'BG',
    'CY',
    'CZ',
    'DE',
    'DK',
    'EE',
    'ES',
    'FI',
    'FR',
    'GR',
    'HR',
    'HU',
    'IE',
    'IS',
    'IT',
    'LI',
  ],
  ...['LT', 'LU', 'LV', 'MT', 'NL', 'NO', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'],
];
