import type { Language } from './languages.ts';

interface RecipientCategory {
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
} as const satisfies Readonly<Record<string, RecipientCategory>>;
