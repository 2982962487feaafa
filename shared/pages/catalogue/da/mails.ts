import type { MailWords } from '../shape/mails.ts';
import { choiceMails } from './choice-mails.ts';
import { information } from './information.ts';
import { prize } from './prize.ts';

export const mails: MailWords = {
  greeting: (name) => (name ? `Hej ${name}` : 'Hej'),
  information,
  prize,
  ...choiceMails,
  confirmRequest: {
    subject: (controller) => `Bekræft din anmodning til ${controller}`,
    asked: (receivedOn) => `Den ${receivedOn} fik vi en anmodning i dit navn. Ifølge den vil du:`,
    press: (before) => `Var det dig? Bekræft inden den ${before}, så ved vi, at anmodningen er din.`,
    button: 'Bekræft anmodningen',
    follows: {
      heading: 'Det sker, når du bekræfter',
      answer: 'Svaret kommer på e-mail, senest en måned efter at anmodningen kom ind.',
    },
    stopped: {
      heading: 'Markedsføringen er allerede stoppet',
      text: 'Det gjorde vi, så snart anmodningen kom ind, og det gælder, også selv om ingen bekræfter den.',
    },
    lapse: {
      heading: 'Hvis ingen bekræfter',
      text: (before) =>
        `Så bortfalder anmodningen den ${before}, og du får besked om det. Du kan altid sende en ny.`,
    },
    notYou: {
      heading: 'Var det ikke dig?',
      text: 'Så behøver du ikke gøre noget. Der bliver ikke slettet noget, og ingen oplysninger er blevet vist til nogen.',
    },
    follow: 'Se, hvordan det går med anmodningen',
  },
  erased: {
    subject: (controller) => `Dine oplysninger hos ${controller} er slettet`,
    done: (receivedOn) => `Den ${receivedOn} fik vi din anmodning om sletning. Nu er det gjort.`,
    gone: {
      heading: 'Det har vi slettet',
      points: [
        'dit navn, dine kontaktoplysninger og alt andet om dig i markedsføringsregistret',
        'dine samtykker',
        'formularer og e-mails fra dig, som ventede på at blive behandlet',
      ],
      others: 'Havde du andre anmodninger, som ventede på bekræftelse, er de nu afsluttet.',
    },
    recipients: {
      heading: 'Andre, der kunne have fået oplysningerne',
      text: 'Vi havde ikke givet dem videre til nogen, så ingen andre behøver slette noget.',
    },
    stays: {
      heading: 'Hvad vi stadig gemmer, og hvorfor',
      no: 'En kode (en hashværdi med nøgle) for dine kontaktoplysninger, så dit nej til markedsføring fortsat gælder. Oplysningerne kan ikke læses ud af koden. Loven kræver, at vi respekterer dit nej (databeskyttelsesforordningens artikel 17, stk. 3, litra b).',
      proof: (time) =>
        `Dokumentation for samtykker, nej og sletning, uden navn og adresse, i ${time}. Den skal bruges, hvis nogen gør retskrav gældende mod os (artikel 17, stk. 3, litra e).`,
      request: (time) => `Din anmodning, uden navn og adresse, i ${time}, så vi kan vise, hvad vi svarede.`,
      backup: (time) =>
        `Sikkerhedskopier i højst ${time}. De bruges kun, hvis noget går i stykker, og forsvinder derefter af sig selv.`,
    },
  },
  nothingHeld: {
    subject: (controller) => `Svar på din anmodning til ${controller}`,
    asked: (receivedOn) => `Den ${receivedOn} fik vi en anmodning fra dig. Du ville:`,
    nothing: 'Vi har ledt, og vi har ingen oplysninger om dig under denne adresse i markedsføringsregistret.',
    kept: {
      heading: 'Det gemmer vi på grund af din anmodning',
      no: 'Dit nej til markedsføring, som en kode (en hashværdi med nøgle) for adressen. Så får du heller ikke markedsføring senere. Adressen kan ikke læses ud af koden.',
      request: (time) => `Din anmodning, uden adresse, i ${time}, så vi kan vise, hvad vi svarede.`,
    },
    customer: {
      heading: 'Er du kunde hos os?',
      text: (mail) =>
        `Fakturaer og aftaler ligger i et andet register. Drejer det sig om dem, så skriv til ${mail}.`,
    },
  },
  requestLapsed: {
    subject: (controller) => `Din anmodning til ${controller} er bortfaldet`,
    asked: (receivedOn) => `Den ${receivedOn} fik vi en anmodning i dit navn. Ifølge den ville du:`,
    why: (time) =>
      `Ingen bekræftede den inden for ${time}. Derfor ved vi ikke, om den kom fra dig, og vi har ikke gjort det, den drejede sig om. Der er ikke slettet noget, og ingen oplysninger er blevet vist til nogen.`,
    stopped: {
      heading: 'Markedsføringen er stoppet alligevel',
      text: 'Vi stoppede den, da anmodningen kom ind, og det gælder, indtil du selv bestemmer noget andet.',
    },
    again: {
      heading: 'Vil du stadig have det gjort?',
      text: (mail) => `Send en ny anmodning, når du vil, på vores side eller ved at skrive til ${mail}.`,
      link: 'Send en ny anmodning',
    },
  },
  marketingStopped: {
    subject: (controller) => `Vi har stoppet markedsføringen fra ${controller}`,
    done: 'Vi har modtaget dit nej til markedsføring. Det gælder fra nu af for:',
    channels: 'Kanaler',
    allChannels: 'alle',
    purposes: 'Formål',
    allPurposes: 'alle',
    still: 'Du får fortsat fakturaer og andre nødvendige beskeder.',
    nothingToDo: (mail) => `Du behøver ikke gøre mere. Var det ikke det, du ønskede? Skriv til ${mail}.`,
  },
  links: { heading: 'Læs mere', status: 'Se din anmodning' },
};
