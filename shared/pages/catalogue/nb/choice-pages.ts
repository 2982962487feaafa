import type { ChoicePageWords } from '../shape/choice-pages.ts';

export const choicePages: ChoicePageWords = {
  preferences: {
    title: 'Valgene dine for markedsføring',
    lead: 'Her stopper du markedsføring fra oss, helt eller delvis. Det gjelder med en gang, og du trenger ikke å forklare hvorfor.',
    everything: {
      heading: 'Stopp alt',
      text: 'Ett klikk stopper all markedsføring, på alle måter.',
      button: 'Stopp all markedsføring',
    },
    some: {
      heading: 'Eller velg hva du vil stoppe',
      text: 'Kryss av for det du ikke vil ha, og lagre.',
      purposes: 'Formål',
      button: 'Lagre valgene mine',
    },
    stop: (purpose, channel) => `Stopp ${purpose} via ${channel}`,
    stopped: (purpose, channel) => `Allerede stoppet: ${purpose} via ${channel}`,
    isStopped: 'Stoppet',
    allStopped: 'Du har stoppet all markedsføring fra oss.',
    now: 'Slik er det nå',
    again: {
      heading: 'Vil du ha noe igjen?',
      text: 'Et stopp kan ikke fjernes her, slik at ingen andre kan gjøre det for deg. Kryss av i boksen i et av skjemaene våre, så får du en e-post med en lenke til å bekrefte med.',
    },
    saved: {
      limits: {
        title: 'Ferdig, valgene dine er lagret',
        lead: 'Det du har krysset av for, er stoppet fra nå av.',
      },
      nothing: {
        title: 'Ingenting er endret',
        lead: 'Du hadde ikke krysset av for noe nytt. Vil du stoppe noe, krysser du av for det og lagrer på nytt.',
      },
    },
  },
  preferencesLink: {
    heading: 'Velg hva du vil slippe',
    lead: 'Skriv inn e-postadressen din. Hvis vi har den, sender vi deg en lenke til valgene dine. Der kan du stoppe alt, eller bare noe.',
    label: 'E-postadressen din',
    button: 'Send meg lenken',
    missing: 'Skriv inn e-postadressen din.',
    sent: {
      title: 'Takk, se i innboksen om en liten stund',
      lead: 'Hvis vi har adressen, er en e-post med lenken på vei. Denne siden viser aldri om vi kjenner til en adresse, slik at ingen kan finne ut hvem som er registrert hos oss.',
    },
  },
  confirmConsent: {
    title: 'Vil du si ja til dette?',
    asked: (receivedOn) =>
      `Den ${receivedOn} fikk vi vite at det er krysset av for dette med e-postadressen din:`,
    button: 'Ja, det vil jeg',
    notWanted: 'Vil du ikke, eller var det ikke du? Lukk siden. Da endres ingenting.',
  },
  consentConfirmed: {
    title: 'Takk, vi har lagret ditt ja',
    lead: 'Du har sagt ja til dette:',
    withdraw: (mail) => `Har du ombestemt deg? Si nei når du vil, ved å skrive til ${mail}.`,
  },
};
