import type { ChoicePageWords } from '../shape/choice-pages.ts';

export const choicePages: ChoicePageWords = {
  preferences: {
    title: 'Dine valg for markedsføring',
    lead: 'Her stopper du markedsføring fra os, helt eller delvist. Det gælder med det samme, og du behøver ikke forklare hvorfor.',
    everything: {
      heading: 'Stop alt',
      text: 'Ét klik stopper al markedsføring, på alle måder.',
      button: 'Stop al markedsføring',
    },
    some: {
      heading: 'Eller vælg, hvad du vil stoppe',
      text: 'Sæt kryds ved det, du ikke vil have, og gem.',
      purposes: 'Formål',
      button: 'Gem mine valg',
    },
    stop: (purpose, channel) => `Stop ${purpose} via ${channel}`,
    stopped: (purpose, channel) => `Allerede stoppet: ${purpose} via ${channel}`,
    isStopped: 'Stoppet',
    allStopped: 'Du har stoppet al markedsføring fra os.',
    now: 'Sådan er det nu',
    again: {
      heading: 'Vil du have noget igen?',
      text: 'Et stop kan ikke fjernes her, så ingen andre kan gøre det for dig. Sæt kryds i feltet i en af vores formularer, så får du en e-mail med et link til at bekræfte med.',
    },
    saved: {
      limits: {
        title: 'Dine valg er gemt',
        lead: 'Det, du har sat kryds ved, er stoppet fra nu af.',
      },
      nothing: {
        title: 'Der er ikke ændret noget',
        lead: 'Du havde ikke sat kryds ved noget nyt. Vil du stoppe noget, så sæt kryds ved det, og gem igen.',
      },
    },
  },
  preferencesLink: {
    heading: 'Vælg, hvad du vil være fri for',
    lead: 'Skriv din e-mailadresse. Hvis vi har den, sender vi dig et link til dine valg. Der kan du stoppe alt eller kun noget af det.',
    label: 'Din e-mailadresse',
    button: 'Send mig linket',
    missing: 'Skriv din e-mailadresse.',
    sent: {
      title: 'Tak, se i din indbakke om lidt',
      lead: 'Hvis vi har adressen, er en e-mail med linket på vej. Siden viser aldrig, om vi kender en adresse, så ingen kan finde ud af, hvem der er registreret hos os.',
    },
  },
  confirmConsent: {
    title: 'Vil du sige ja til dette?',
    asked: (receivedOn) =>
      `Den ${receivedOn} fik vi at vide, at der er sat kryds ved dette med din e-mailadresse:`,
    button: 'Ja, det vil jeg gerne',
    notWanted: 'Vil du ikke, eller var det ikke dig? Luk siden. Så bliver der ikke ændret noget.',
  },
  consentConfirmed: {
    title: 'Tak, vi har gemt dit ja',
    lead: 'Du har sagt ja til dette:',
    withdraw: (mail) => `Har du ombestemt dig? Sig nej, når du vil, ved at skrive til ${mail}.`,
  },
};
