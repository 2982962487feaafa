import type { MailWords } from '../shape/mails.ts';
import { choiceMails } from './choice-mails.ts';
import { information } from './information.ts';
import { prize } from './prize.ts';

export const mails: MailWords = {
  greeting: (name) => (name ? `Hei ${name}!` : 'Hei!'),
  information,
  prize,
  ...choiceMails,
  confirmRequest: {
    subject: (controller) => `Bekreft forespørselen din til ${controller}`,
    asked: (receivedOn) => `Den ${receivedOn} fikk vi en forespørsel i ditt navn. Ifølge den vil du:`,
    press: (before) => `Var det du? Bekreft før ${before}, så vet vi at forespørselen er din.`,
    button: 'Bekreft forespørselen',
    follows: {
      heading: 'Dette skjer når du bekrefter',
      answer: 'Svaret kommer på e-post, senest en måned etter at forespørselen kom inn.',
    },
    stopped: {
      heading: 'Markedsføringen er allerede stoppet',
      text: 'Det gjorde vi med en gang forespørselen kom inn, og det gjelder selv om ingen bekrefter den.',
    },
    lapse: {
      heading: 'Hvis ingen bekrefter',
      text: (before) =>
        `Da bortfaller forespørselen ${before}, og du får beskjed. Du kan alltid sende en ny.`,
    },
    notYou: {
      heading: 'Var det ikke du?',
      text: 'Da trenger du ikke å gjøre noe. Ingenting slettes, og ingen opplysninger er vist til noen.',
    },
    follow: 'Se hvordan det går med forespørselen',
  },
  erased: {
    subject: (controller) => `Opplysningene dine hos ${controller} er slettet`,
    done: (receivedOn) => `Den ${receivedOn} fikk vi forespørselen din om sletting. Nå er det gjort.`,
    gone: {
      heading: 'Dette har vi slettet',
      points: [
        'navnet ditt, kontaktopplysningene dine og alt annet om deg i markedsføringsregisteret',
        'samtykkene dine',
        'skjemaer og e-poster fra deg som ventet på behandling',
      ],
      others: 'Hadde du flere forespørsler som ventet på bekreftelse, er de nå avsluttet.',
    },
    recipients: {
      heading: 'Andre som kunne ha fått opplysningene',
      text: 'Vi hadde ikke gitt dem videre til noen, så ingen andre trenger å slette noe.',
    },
    stays: {
      heading: 'Hva vi fortsatt har, og hvorfor',
      no: 'En kode (en nøklet hashverdi) av kontaktopplysningene dine, slik at ditt nei til markedsføring fortsatt gjelder. Opplysningene kan ikke leses ut av koden. Loven krever at vi respekterer ditt nei (personvernforordningen artikkel 17 nr. 3 bokstav b).',
      proof: (time) =>
        `Bevis for samtykker, nei og sletting, uten navn og adresse, i ${time}. De trengs hvis noen fremmer rettskrav mot oss (artikkel 17 nr. 3 bokstav e).`,
      request: (time) =>
        `Forespørselen din, uten navn og adresse, i ${time}, slik at vi kan vise hva vi svarte.`,
      backup: (time) =>
        `Sikkerhetskopier i høyst ${time}. De brukes bare hvis noe går i stykker, og forsvinner så av seg selv.`,
    },
  },
  nothingHeld: {
    subject: (controller) => `Svar på forespørselen din til ${controller}`,
    asked: (receivedOn) => `Den ${receivedOn} fikk vi en forespørsel fra deg. Du ville:`,
    nothing:
      'Vi har søkt i markedsføringsregisteret, og vi har ingen opplysninger om deg under denne adressen.',
    kept: {
      heading: 'Dette lagrer vi på grunn av forespørselen din',
      no: 'Ditt nei til markedsføring, som en kode (en nøklet hashverdi) av adressen. Da får du ingen markedsføring senere heller. Adressen kan ikke leses ut av koden.',
      request: (time) => `Forespørselen din, uten adresse, i ${time}, slik at vi kan vise hva vi svarte.`,
    },
    customer: {
      heading: 'Er du kunde hos oss?',
      text: (mail) => `Fakturaer og avtaler ligger i et annet register. Gjelder det dem, skriv til ${mail}.`,
    },
  },
  requestLapsed: {
    subject: (controller) => `Forespørselen din til ${controller} er bortfalt`,
    asked: (receivedOn) => `Den ${receivedOn} fikk vi en forespørsel i ditt navn. Ifølge den ville du:`,
    why: (time) =>
      `Ingen bekreftet den innen ${time}. Da vet vi ikke om den kom fra deg, og derfor har vi ikke gjort det den gjaldt. Ingenting er slettet, og ingen opplysninger er vist til noen.`,
    stopped: {
      heading: 'Markedsføringen er stoppet likevel',
      text: 'Vi stoppet den da forespørselen kom inn, og det gjelder til du selv bestemmer noe annet.',
    },
    again: {
      heading: 'Ønsker du fortsatt dette?',
      text: (mail) => `Send en ny forespørsel når du vil, på siden vår eller ved å skrive til ${mail}.`,
      link: 'Send en ny forespørsel',
    },
  },
  marketingStopped: {
    subject: (controller) => `Vi har stoppet markedsføringen fra ${controller}`,
    done: 'Vi har fått ditt nei til markedsføring. Det gjelder fra nå av, for:',
    channels: 'Kanaler',
    allChannels: 'alle',
    purposes: 'Formål',
    allPurposes: 'alle',
    still: 'Fakturaer og andre nødvendige beskjeder får du fortsatt.',
    nothingToDo: (mail) => `Du trenger ikke å gjøre noe mer. Var det ikke dette du ville? Skriv til ${mail}.`,
  },
  links: { heading: 'Les mer', status: 'Se forespørselen din' },
};
