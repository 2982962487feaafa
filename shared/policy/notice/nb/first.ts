import type { NoticeFacts } from '../facts.ts';
import type { NoticeText, SectionsOf } from '../shape.ts';

export const first = (facts: NoticeFacts): Omit<NoticeText, 'sections'> => ({
  title: 'Slik bruker vi personopplysningene dine til markedsføring',
  lead: `Dette gjelder markedsføringsregisteret hos ${facts.name}. Først kommer et kort svar, så alt i detalj.`,
  short: {
    heading: 'Kort svar',
    lines: [
      { term: 'Hvem', text: `${facts.name} har ansvaret for opplysningene.`, more: 'controller' },
      {
        term: 'Hva og hvorfor',
        text: 'Vi bruker navn, kontaktopplysninger og dine egne valg til markedsføring: fordi du har sagt ja, eller fordi vi har en berettiget interesse som vi har veid opp mot din. Vi sender også premier til dem som vinner.',
        more: 'use',
      },
      {
        term: 'Ditt nei',
        text: 'Du kan når som helst si nei, til alt eller til en del. Det er gratis og gjelder med en gang.',
        more: 'objection',
      },
      {
        term: 'Hvor lenge',
        text: `Ingen opplysning står ukontrollert i mer enn ${facts.kept.verification}, og alt har en siste dato. Sier du nei til alt, sletter vi opplysningene med en gang, med mindre du er kunde.`,
        more: 'retention',
      },
      {
        term: 'Hvem som får dem',
        text: 'Virksomheter som arbeider for oss. Selskaper i konsernet og myndigheter bare hvis de har et eget rettslig grunnlag. Vi selger ingenting.',
        more: 'recipients',
      },
      {
        term: 'Aldri',
        text: 'Ingen profilering, ingen sporing i e-poster og ingen markedsføring til barn.',
        more: 'never',
      },
    ],
  },
});

export const yours = (facts: NoticeFacts): SectionsOf<'objection' | 'preferences' | 'controller'> => ({
  objection: {
    heading: 'Du kan alltid si nei',
    body: [
      'Du har rett til når som helst å protestere mot markedsføringen vår, uansett hva den bygger på, og til å trekke tilbake et samtykke. Det er gratis, du trenger ikke å forklare hvorfor, og vi slutter med en gang.',
      {
        points: [
          'Klikk på avmeldingslenken i en e-post fra oss. Den stopper all markedsføring på e-post, og på siden som åpnes, kan du stoppe alt annet med ett klikk til.',
          `Skriv til ${facts.mail}. Du kan stoppe alt, eller bare enkelte kanaler (for eksempel SMS) eller formål (for eksempel nyhetsbrev). Nevner du ikke noe bestemt, stopper vi alt.`,
          'Si det til den som ringer, eller fyll ut skjemaet på siden vår om personopplysninger.',
        ],
      },
    ],
  },
  preferences: {
    heading: 'Se og endre valgene dine',
    body: [
      'Du bestemmer for hver kanal og hvert formål for seg, på en side som bare du har tilgang til.',
      {
        points: [
          'I e-postene våre er det en lenke dit.',
          'Du kan også be om lenken på siden vår om personopplysninger. Da sender vi den til deg på e-post.',
          'Det du slår av, gjelder med en gang. Vil du ha noe igjen, ber vi deg bekrefte det, slik at ingen andre kan si ja for deg.',
        ],
      },
    ],
  },
  controller: {
    heading: 'Hvem som har ansvaret',
    body: [
      `${facts.name}, svensk organisasjonsnummer ${facts.organisationNumber}, ${facts.address}, er behandlingsansvarlig.`,
      `Spørsmål om personopplysninger: ${facts.mail}. Der når du også den som arbeider med personvern hos oss. Nettsted: ${facts.website}`,
    ],
  },
});
