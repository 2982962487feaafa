import type { ActivityName } from './activities.ts';
import type { DataCategory, Field } from './data-categories.ts';
import type { Language } from './languages.ts';
import type { Channel, Purpose } from './purposes.ts';
import type { Right } from './rights.ts';
import type { Source } from './sources.ts';

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

/** N9-N12, N14, as the notice and the Article 30 record name them. */
export const DATA_CATEGORY_NAMES: Names<DataCategory> = {
  identification: {
    sv: 'identifieringsuppgifter',
    en: 'identification data',
    nb: 'identifikasjonsopplysninger',
    da: 'identifikationsoplysninger',
    fi: 'tunnistetiedot',
  },
  contact: {
    sv: 'kontaktuppgifter',
    en: 'contact data',
    nb: 'kontaktopplysninger',
    da: 'kontaktoplysninger',
    fi: 'yhteystiedot',
  },
  relation: {
    sv: 'medlems- och företagsuppgifter',
    en: 'membership and company data',
    nb: 'medlems- og virksomhetsopplysninger',
    da: 'medlems- og virksomhedsoplysninger',
    fi: 'jäsenyys- ja yritystiedot',
  },
  communication: {
    sv: 'kommunikationsuppgifter',
    en: 'communication data',
    nb: 'kommunikasjonsopplysninger',
    da: 'kommunikationsoplysninger',
    fi: 'viestintätiedot',
  },
  device: {
    sv: 'uppgifter om din enhet',
    en: 'data on your device',
    nb: 'opplysninger om enheten din',
    da: 'oplysninger om din enhed',
    fi: 'tiedot laitteestasi',
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
  contest: {
    sv: 'Tävlingar',
    en: 'Competitions',
    nb: 'Konkurranser',
    da: 'Konkurrencer',
    fi: 'Kilpailut',
  },
  'event-contest': {
    sv: 'Tävlingar på evenemang, där även barn kan delta',
    en: 'Competitions at events, which children can enter too',
    nb: 'Konkurranser på arrangementer, der også barn kan delta',
    da: 'Konkurrencer ved arrangementer, hvor også børn kan deltage',
    fi: 'Kilpailut tapahtumissa, joihin myös lapset voivat osallistua',
  },
  'social-lead': {
    sv: 'Erbjudanden till dig som fyllt i ett formulär i sociala medier',
    en: 'Offers to you who filled in a form in social media',
    nb: 'Tilbud til deg som har fylt ut et skjema i sosiale medier',
    da: 'Tilbud til dig, der har udfyldt en formular i sociale medier',
    fi: 'Tarjoukset sinulle, joka täytit lomakkeen sosiaalisessa mediassa',
  },
  'fair-contact': {
    sv: 'Kontakt efter ett möte på en mässa',
    en: 'Contact after we met at a fair',
    nb: 'Kontakt etter et møte på en messe',
    da: 'Kontakt efter et møde på en messe',
    fi: 'Yhteydenotto messutapaamisen jälkeen',
  },
  'telephone-contact': {
    sv: 'Kontakt efter ett samtal',
    en: 'Contact after a call',
    nb: 'Kontakt etter en samtale',
    da: 'Kontakt efter et opkald',
    fi: 'Yhteydenotto puhelun jälkeen',
  },
  'business-card': {
    sv: 'Kontakt med företag genom dem som företräder dem',
    en: 'Contact with companies through those who represent them',
    nb: 'Kontakt med virksomheter gjennom dem som representerer dem',
    da: 'Kontakt med virksomheder gennem dem, der repræsenterer dem',
    fi: 'Yhteydenpito yrityksiin niiden edustajien kautta',
  },
  'customer-register': {
    sv: 'Information och erbjudanden till kunder',
    en: 'Information and offers to customers',
    nb: 'Informasjon og tilbud til kunder',
    da: 'Information og tilbud til kunder',
    fi: 'Tiedot ja tarjoukset asiakkaille',
  },
  'address-broker': {
    sv: 'Erbjudanden till adresser från adressförmedlare',
    en: 'Offers to addresses from address suppliers',
    nb: 'Tilbud til adresser fra adresseformidlere',
    da: 'Tilbud til adresser fra adresseformidlere',
    fi: 'Tarjoukset osoitteenvälittäjiltä saatuihin osoitteisiin',
  },
  'public-source': {
    sv: 'Kontakt med företag genom offentliga uppgifter',
    en: 'Contact with companies through public details',
    nb: 'Kontakt med virksomheter gjennom offentlige opplysninger',
    da: 'Kontakt med virksomheder gennem offentlige oplysninger',
    fi: 'Yhteydenpito yrityksiin julkisten tietojen avulla',
  },
};

/** Where data comes from, as a list in the notice names it. */
export const SOURCE_NAMES: Names<Source> = {
  'website-form': {
    sv: 'formulär på vår webbplats som du själv fyller i',
    en: 'forms on our website that you fill in yourself',
    nb: 'skjemaer på nettstedet vårt som du selv fyller ut',
    da: 'formularer på vores websted, som du selv udfylder',
    fi: 'verkkosivustomme lomakkeet, jotka täytät itse',
  },
  contest: {
    sv: 'tävlingar som du deltar i',
    en: 'competitions that you enter',
    nb: 'konkurranser som du deltar i',
    da: 'konkurrencer, som du deltager i',
    fi: 'kilpailut, joihin osallistut',
  },
  'social-lead': {
    sv: 'formulär i sociala medier som du själv skickar in',
    en: 'forms in social media that you send in yourself',
    nb: 'skjemaer i sosiale medier som du selv sender inn',
    da: 'formularer i sociale medier, som du selv sender ind',
    fi: 'sosiaalisen median lomakkeet, jotka lähetät itse',
  },
  'social-following': {
    sv: 'sociala medier där du följer oss (enbart för att du följer oss sparar vi ingenting)',
    en: 'social media where you follow us (following us alone makes us store nothing)',
    nb: 'sosiale medier der du følger oss (bare fordi du følger oss, lagrer vi ingenting)',
    da: 'sociale medier, hvor du følger os (alene fordi du følger os, gemmer vi ingenting)',
    fi: 'sosiaalinen media, jossa seuraat meitä (pelkän seuraamisen perusteella emme tallenna mitään)',
  },
  fair: {
    sv: 'samtal på mässor och andra evenemang',
    en: 'conversations at fairs and other events',
    nb: 'samtaler på messer og andre arrangementer',
    da: 'samtaler på messer og andre arrangementer',
    fi: 'keskustelut messuilla ja muissa tapahtumissa',
  },
  telephone: {
    sv: 'samtal och mejl från dig till oss',
    en: 'calls and e-mails from you to us',
    nb: 'samtaler og e-poster fra deg til oss',
    da: 'opkald og e-mails fra dig til os',
    fi: 'puhelusi ja sähköpostiviestisi meille',
  },
  'business-card': {
    sv: 'visitkort som du ger oss',
    en: 'business cards that you give us',
    nb: 'visittkort som du gir oss',
    da: 'visitkort, som du giver os',
    fi: 'käyntikortit, jotka annat meille',
  },
  'customer-register': {
    sv: 'vårt kundregister, om du är eller har varit kund',
    en: 'our customer register, if you are or have been a customer',
    nb: 'kunderegisteret vårt, hvis du er eller har vært kunde',
    da: 'vores kunderegister, hvis du er eller har været kunde',
    fi: 'asiakasrekisterimme, jos olet tai olet ollut asiakkaamme',
  },
  'address-broker': {
    sv: 'företag som förmedlar adresser och kontaktuppgifter',
    en: 'companies that supply addresses and contact details',
    nb: 'virksomheter som formidler adresser og kontaktopplysninger',
    da: 'virksomheder, der formidler adresser og kontaktoplysninger',
    fi: 'yritykset, jotka välittävät osoitteita ja yhteystietoja',
  },
  'public-source': {
    sv: 'offentliga källor, som telefonkataloger och företags webbplatser',
    en: 'public sources, such as telephone directories and company websites',
    nb: 'offentlige kilder, som telefonkataloger og virksomheters nettsteder',
    da: 'offentlige kilder, såsom telefonbøger og virksomheders websteder',
    fi: 'julkiset lähteet, kuten puhelinluettelot ja yritysten verkkosivut',
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
