import type { ChoiceMailWords } from '../shape/choice-mails.ts';

export const choiceMails: ChoiceMailWords = {
  confirmConsent: {
    subject: (controller) => `Satte du kryds i et felt hos ${controller}?`,
    asked: (receivedOn) =>
      `Den ${receivedOn} fik vi at vide, at du, eller en anden, der oplyste din adresse, har sat kryds ved dette:`,
    because: {
      'after-no': 'Du har tidligere sagt nej til det. Derfor ændrer vi ikke noget uden at spørge dig.',
      'double-opt-in':
        'Hvem som helst kan skrive en adresse. Derfor sender vi ikke noget uden at spørge dig.',
    },
    press: (before) => `Vil du have det? Tryk på knappen inden den ${before}.`,
    button: 'Ja, det vil jeg gerne',
    nothing: {
      heading: 'Vil du ikke, eller var det ikke dig?',
      text: {
        'after-no': (before) =>
          `Så behøver du ikke gøre noget. Dit nej gælder som før, og de nye oplysninger bliver slettet den ${before}.`,
        'double-opt-in': (before) =>
          `Så behøver du ikke gøre noget. Vi sender ikke noget, og de nye oplysninger bliver slettet den ${before}.`,
      },
      again: (time) =>
        `Vi spørger højst én gang i løbet af ${time}, og kun hvis nogen har sat kryds i et felt.`,
    },
  },
  preferencesLink: {
    subject: (controller) => `Linket til dine valg hos ${controller}`,
    asked:
      'Du, eller en anden, der skrev din adresse, har bedt om et link til dine valg for markedsføring. Her er det:',
    button: 'Se og ret dine valg',
    lasts: (time) =>
      `Linket virker i ${time}. Send det ikke videre: Den, der har linket, kan stoppe markedsføringen til dig.`,
    notYou: {
      heading: 'Var det ikke dig?',
      text: 'Så behøver du ikke gøre noget. Der er ikke ændret noget, og ingen oplysninger er blevet vist til nogen.',
    },
  },
};
