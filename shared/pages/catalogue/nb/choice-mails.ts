import type { ChoiceMailWords } from '../shape/choice-mails.ts';

export const choiceMails: ChoiceMailWords = {
  confirmConsent: {
    subject: (controller) => `Krysset du av i en boks hos ${controller}?`,
    asked: (receivedOn) =>
      `Den ${receivedOn} fikk vi vite at du, eller noen som oppga adressen din, har krysset av for dette:`,
    because: {
      'after-no': 'Du har tidligere sagt nei til det. Derfor endrer vi ingenting uten å spørre deg.',
      'double-opt-in':
        'Hvem som helst kan skrive inn en adresse. Derfor sender vi ingenting uten å spørre deg.',
    },
    press: (before) => `Vil du ha det? Trykk på knappen før ${before}.`,
    button: 'Ja, det vil jeg',
    nothing: {
      heading: 'Vil du ikke, eller var det ikke du?',
      text: {
        'after-no': (before) =>
          `Da trenger du ikke å gjøre noe. Ditt nei gjelder som før, og de nye opplysningene slettes ${before}.`,
        'double-opt-in': (before) =>
          `Da trenger du ikke å gjøre noe. Vi sender ingenting, og de nye opplysningene slettes ${before}.`,
      },
      again: (time) =>
        `Vi spør høyst én gang i løpet av ${time}, og bare hvis noen har krysset av i en boks.`,
    },
  },
  preferencesLink: {
    subject: (controller) => `Lenken til valgene dine hos ${controller}`,
    asked:
      'Du, eller noen som skrev inn adressen din, har bedt om en lenke til valgene dine for markedsføring. Her er den:',
    button: 'Se og endre valgene dine',
    lasts: (time) =>
      `Lenken virker i ${time}. Ikke send den videre: Den som har lenken, kan stoppe markedsføringen til deg.`,
    notYou: {
      heading: 'Var det ikke du?',
      text: 'Da trenger du ikke å gjøre noe. Ingenting er endret, og ingen opplysninger er vist til noen.',
    },
  },
};
