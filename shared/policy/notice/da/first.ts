import type { NoticeFacts } from '../facts.ts';
import type { NoticeText, SectionsOf } from '../shape.ts';

export const first = (facts: NoticeFacts): Omit<NoticeText, 'sections'> => ({
  title: 'Sådan bruger vi dine personoplysninger til markedsføring',
  lead: `Det her handler om markedsføringsregistret hos ${facts.name}. Først kommer et kort svar, derefter alt i detaljer.`,
  short: {
    heading: 'Kort svar',
    lines: [
      { term: 'Hvem', text: `${facts.name} har ansvaret for oplysningerne.`, more: 'controller' },
      {
        term: 'Hvad og hvorfor',
        text: 'Vi bruger navn, kontaktoplysninger og dine egne valg til markedsføring: fordi du har sagt ja, eller fordi vi har en legitim interesse, som vi har afvejet mod din. Vi sender også præmier til dem, der vinder.',
        more: 'use',
      },
      {
        term: 'Dit nej',
        text: 'Du kan når som helst sige nej, til alt eller til en del. Det er gratis og gælder med det samme.',
        more: 'objection',
      },
      {
        term: 'Hvor længe',
        text: `Ingen oplysning står ukontrolleret i mere end ${facts.kept.verification}, og alt har en sidste dato. Siger du nej til alt, sletter vi oplysningerne med det samme, medmindre du er kunde.`,
        more: 'retention',
      },
      {
        term: 'Hvem der får dem',
        text: 'Virksomheder, der arbejder for os. Selskaber i koncernen og myndigheder kun, hvis de har et eget retsgrundlag. Vi sælger ingenting.',
        more: 'recipients',
      },
      {
        term: 'Aldrig',
        text: 'Ingen profilering, ingen sporing i e-mails og ingen markedsføring til børn.',
        more: 'never',
      },
    ],
  },
});

export const yours = (facts: NoticeFacts): SectionsOf<'objection' | 'preferences' | 'controller'> => ({
  objection: {
    heading: 'Du kan altid sige nej',
    body: [
      'Du har ret til når som helst at gøre indsigelse mod vores markedsføring, uanset hvad den bygger på, og til at trække et samtykke tilbage. Det er gratis, du behøver ikke forklare hvorfor, og vi stopper med det samme.',
      {
        points: [
          'Klik på afmeldingslinket i en e-mail fra os. Det stopper al markedsføring på e-mail, og på den side, der åbner, kan du stoppe alt andet med ét klik mere.',
          `Skriv til ${facts.mail}. Du kan stoppe alt eller kun bestemte kanaler (for eksempel sms) eller formål (for eksempel nyhedsbreve). Nævner du ikke noget bestemt, stopper vi alt.`,
          'Sig det til den, der ringer, eller udfyld formularen på vores side om personoplysninger.',
        ],
      },
    ],
  },
  preferences: {
    heading: 'Se og ret dine valg',
    body: [
      'Du bestemmer for hver kanal og hvert formål for sig, på en side, som kun du har adgang til.',
      {
        points: [
          'I vores e-mails er der et link dertil.',
          'Du kan også bede om linket på vores side om personoplysninger. Så sender vi det til dig på e-mail.',
          'Det, du slår fra, gælder med det samme. Vil du have noget igen, beder vi dig bekræfte det, så ingen andre kan sige ja for dig.',
        ],
      },
    ],
  },
  controller: {
    heading: 'Hvem der har ansvaret',
    body: [
      `${facts.name}, svensk organisationsnummer ${facts.organisationNumber}, ${facts.address}, er dataansvarlig.`,
      `Spørgsmål om personoplysninger: ${facts.mail}. Der kan du også få fat i den, der arbejder med databeskyttelse hos os. Websted: ${facts.website}`,
    ],
  },
});
