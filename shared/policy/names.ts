import type { ActivityName, Source } from './activities.ts';
import type { Field } from './forms.ts';
import type { Language } from './languages.ts';
import type { Channel, Purpose } from './purposes.ts';
import type { Right } from './rights.ts';

/** What the notice, the mails and the pages call things when they speak to people. */
type Names<Thing extends string> = Readonly<Record<Thing, Readonly<Record<Language, string>>>>;

export const PURPOSE_NAMES: Names<Purpose> = {
  newsletter: { sv: 'nyhetsbrev', en: 'newsletter', nb: 'nyhetsbrev', da: 'nyhedsbrev', fi: 'uutiskirje' },
  'direct-marketing': {
    sv: 'direktmarknadsföring',
    en: 'direct marketing',
    nb: 'direkte markedsføring',
    da: 'direkte markedsføring',
    fi: 'suoramarkkinointi',
  },
  'distance-sales': {
    sv: 'distansförsäljning',
    en: 'distance sales',
    nb: 'fjernsalg',
    da: 'fjernsalg',
    fi: 'etämyynti',
  },
  'opinion-survey': {
    sv: 'opinionsundersökningar',
    en: 'opinion surveys',
    nb: 'meningsmålinger',
    da: 'meningsmålinger',
    fi: 'mielipidekyselyt',
  },
  'prize-competition': {
    sv: 'pristävlingar',
    en: 'prize competitions',
    nb: 'premiekonkurranser',
    da: 'præmiekonkurrencer',
    fi: 'palkintokilpailut',
  },
  'digital-experience': {
    sv: 'en bättre webbplats',
    en: 'a better website',
    nb: 'et bedre nettsted',
    da: 'et bedre websted',
    fi: 'verkkosivuston parantaminen',
  },
};

export const CHANNEL_NAMES: Names<Channel> = {
  email: { sv: 'e-post', en: 'e-mail', nb: 'e-post', da: 'e-mail', fi: 'sähköposti' },
  sms: { sv: 'sms', en: 'text message (SMS)', nb: 'SMS', da: 'sms', fi: 'tekstiviesti' },
  phone: { sv: 'telefon', en: 'telephone', nb: 'telefon', da: 'telefon', fi: 'puhelin' },
  post: { sv: 'post', en: 'post', nb: 'post', da: 'post', fi: 'posti' },
  social: {
    sv: 'sociala medier',
    en: 'social media',
    nb: 'sosiale medier',
    da: 'sociale medier',
    fi: 'sosiaalinen media',
  },
};

export const FIELD_NAMES: Names<Field> = {
  name: { sv: 'namn', en: 'name', nb: 'navn', da: 'navn', fi: 'nimi' },
  email: {
    sv: 'e-postadress',
    en: 'e-mail address',
    nb: 'e-postadresse',
    da: 'e-mailadresse',
    fi: 'sähköpostiosoite',
  },
  phone: {
    sv: 'telefonnummer',
    en: 'telephone number',
    nb: 'telefonnummer',
    da: 'telefonnummer',
    fi: 'puhelinnumero',
  },
  postalAddress: {
    sv: 'postadress',
    en: 'postal address',
    nb: 'postadresse',
    da: 'postadresse',
    fi: 'postiosoite',
  },
  birthDate: {
    sv: 'födelsedatum',
    en: 'date of birth',
    nb: 'fødselsdato',
    da: 'fødselsdato',
    fi: 'syntymäaika',
  },
  personnummer: {
    sv: 'personnummer',
    en: 'Swedish personal identity number',
    nb: 'svensk personnummer',
    da: 'svensk personnummer',
    fi: 'ruotsalainen henkilötunnus',
  },
  customerNumber: {
    sv: 'kundnummer',
    en: 'customer number',
    nb: 'kundenummer',
    da: 'kundenummer',
    fi: 'asiakasnumero',
  },
  memberNumber: {
    sv: 'medlemsnummer',
    en: 'membership number',
    nb: 'medlemsnummer',
    da: 'medlemsnummer',
    fi: 'jäsennumero',
  },
  company: { sv: 'företag', en: 'company', nb: 'virksomhet', da: 'virksomhed', fi: 'yritys' },
  language: { sv: 'språk', en: 'language', nb: 'språk', da: 'sprog', fi: 'kieli' },
};

export const ACTIVITY_NAMES: Names<ActivityName> = {
  'website-offer': {
    sv: 'Erbjudanden om el och energitjänster',
    en: 'Offers on electricity and energy services',
    nb: 'Tilbud om strøm og energitjenester',
    da: 'Tilbud om el og energitjenester',
    fi: 'Tarjoukset sähköstä ja energiapalveluista',
  },
  'newsletter-signup': {
    sv: 'Nyhetsbrev om el och energi',
    en: 'Newsletter on electricity and energy',
    nb: 'Nyhetsbrev om strøm og energi',
    da: 'Nyhedsbrev om el og energi',
    fi: 'Uutiskirje sähköstä ja energiasta',
  },
};

export const SOURCE_NAMES: Names<Source> = {
  'website-form': {
    sv: 'formulär på vår webbplats som du själv fyller i',
    en: 'forms on our website that you fill in yourself',
    nb: 'skjemaer på nettstedet vårt som du selv fyller ut',
    da: 'formularer på vores websted, som du selv udfylder',
    fi: 'verkkosivustomme lomakkeet, jotka täytät itse',
  },
};

/** N20, for lists and labels: what somebody can ask for, in the words in which people ask. */
export const RIGHT_NAMES: Names<Right> = {
  access: {
    sv: 'Se vilka uppgifter vi har om dig',
    en: 'See what data we have about you',
    nb: 'Se hvilke opplysninger vi har om deg',
    da: 'Se, hvilke oplysninger vi har om dig',
    fi: 'Tietojesi tarkastaminen',
  },
  rectification: {
    sv: 'Rätta uppgifter som är fel',
    en: 'Correct data that is wrong',
    nb: 'Rette opplysninger som er feil',
    da: 'Rette oplysninger, der er forkerte',
    fi: 'Virheellisten tietojen korjaaminen',
  },
  erasure: {
    sv: 'Radera uppgifterna om dig',
    en: 'Delete the data about you',
    nb: 'Slette opplysningene om deg',
    da: 'Slette oplysningerne om dig',
    fi: 'Tietojesi poistaminen',
  },
  restriction: {
    sv: 'Begränsa hur vi använder uppgifterna',
    en: 'Limit how we use the data',
    nb: 'Begrense hvordan vi bruker opplysningene',
    da: 'Begrænse, hvordan vi bruger oplysningerne',
    fi: 'Tietojesi käytön rajoittaminen',
  },
  portability: {
    sv: 'Få uppgifterna som en datafil',
    en: 'Get the data as a file',
    nb: 'Få opplysningene som en datafil',
    da: 'Få oplysningerne som en datafil',
    fi: 'Tietojesi saaminen tiedostona',
  },
  objection: {
    sv: 'Stoppa marknadsföringen',
    en: 'Stop the marketing',
    nb: 'Stoppe markedsføringen',
    da: 'Stoppe markedsføringen',
    fi: 'Markkinoinnin lopettaminen',
  },
  withdrawal: {
    sv: 'Ta tillbaka ett samtycke',
    en: 'Withdraw a consent',
    nb: 'Trekke tilbake et samtykke',
    da: 'Trække et samtykke tilbage',
    fi: 'Suostumuksen peruuttaminen',
  },
};
