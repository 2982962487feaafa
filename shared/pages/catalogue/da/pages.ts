import type { PageWords } from '../shape/pages.ts';

export const pages: PageWords = {
  layout: {
    yourData: 'Dine personoplysninger',
    notice: 'Sådan bruger vi dine personoplysninger',
    languages: 'Sprog',
    questions: (mail) => `Spørgsmål? Skriv til ${mail}.`,
  },
  notice: { contents: 'Indhold' },
  unsubscribe: {
    title: 'Vil du være fri for markedsføring på e-mail?',
    lead: 'Ét klik stopper al markedsføring på e-mail fra os, til alle dine adresser hos os. Det gælder med det samme.',
    button: 'Stop al markedsføring på e-mail',
    afterwards: 'På næste side kan du også stoppe alt andet: sms, opkald, post og sociale medier.',
    stillSent: 'Du får fortsat fakturaer og andre nødvendige beskeder.',
  },
  unsubscribed: {
    email: {
      title: 'Vi har stoppet markedsføringen på e-mail',
      lead: (controller) => `Du får ikke mere markedsføring på e-mail fra ${controller}.`,
      more: 'Vil du også stoppe alt andet?',
      moreLead: 'Ét klik mere stopper også sms, opkald, post og beskeder på sociale medier.',
      button: 'Stop al markedsføring',
    },
    everything: {
      title: 'Vi har stoppet al markedsføring',
      lead: (controller) =>
        `Du får ikke mere markedsføring fra ${controller}, hverken på e-mail eller på anden måde. Det gælder, indtil du selv bestemmer noget andet.`,
      data: (mail) =>
        `Vil du vide, hvilke oplysninger vi har om dig, eller have dem slettet? Skriv til ${mail}.`,
    },
  },
  unknownLink: {
    title: 'Vi kan ikke genkende linket',
    lead: 'Det kan være for gammelt, eller en del af det mangler. Der er ikke ændret noget.',
    instead: (mail) =>
      `Vil du stoppe markedsføring fra os? Skriv til ${mail}, og fortæl, hvilken e-mailadresse eller hvilket telefonnummer det drejer sig om, så sørger vi for det.`,
  },
  error: {
    'not-found': {
      title: 'Siden findes ikke',
      lead: 'Adressen kan være skrevet forkert, eller siden er fjernet.',
    },
    invalid: {
      title: 'Det kunne vi ikke modtage',
      lead: 'Noget i det, der blev sendt, mangler eller har en forkert form. Der er ikke gemt noget.',
    },
    failed: {
      title: 'Noget gik galt hos os',
      lead: 'Prøv gerne igen om lidt. Virker det stadig ikke, så skriv til os, og vi hjælper dig.',
    },
  },
};
