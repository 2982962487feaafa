import type { ChoiceMailWords } from '../shape/choice-mails.ts';

export const choiceMails: ChoiceMailWords = {
  confirmConsent: {
    subject: (controller) => `Kryssade du i en ruta hos ${controller}?`,
    asked: (receivedOn) =>
      `Den ${receivedOn} fick vi veta att du, eller någon som uppgav din adress, har kryssat i detta:`,
    because: {
      'after-no': 'Tidigare har du sagt nej till det. Därför ändrar vi ingenting utan att fråga dig.',
      'double-opt-in':
        'Vem som helst kan skriva in en adress. Därför skickar vi ingenting utan att fråga dig.',
    },
    press: (before) => `Vill du ha det? Tryck på knappen före den ${before}.`,
    button: 'Ja, det vill jag',
    nothing: {
      heading: 'Vill du inte, eller var det inte du?',
      text: {
        'after-no': (before) =>
          `Då behöver du inte göra något. Ditt nej gäller som förut, och de nya uppgifterna raderas den ${before}.`,
        'double-opt-in': (before) =>
          `Då behöver du inte göra något. Vi skickar ingenting, och de nya uppgifterna raderas den ${before}.`,
      },
      again: (time) => `Vi frågar högst en gång på ${time}, och bara om någon har kryssat i en ruta.`,
    },
  },
  preferencesLink: {
    subject: (controller) => `Länken till dina val hos ${controller}`,
    asked:
      'Du, eller någon som skrev in din adress, har bett om en länk till dina val för marknadsföring. Här är den:',
    button: 'Se och ändra dina val',
    lasts: (time) =>
      `Länken fungerar i ${time}. Skicka den inte vidare: den som har länken kan stoppa marknadsföringen till dig.`,
    notYou: {
      heading: 'Var det inte du?',
      text: 'Då behöver du inte göra något. Ingenting har ändrats, och inga uppgifter har visats för någon.',
    },
  },
};
