import type { ChoiceMailWords } from '../shape/choice-mails.ts';

export const choiceMails: ChoiceMailWords = {
  confirmConsent: {
    subject: (controller) => `Did you tick a box at ${controller}?`,
    asked: (receivedOn) =>
      `On ${receivedOn} we learned that you, or somebody who gave your address, had ticked this:`,
    because: {
      'after-no': 'You have said no to it before. So we change nothing without asking you.',
      'double-opt-in': 'Anybody can enter an address. So we send nothing without asking you.',
    },
    press: (before) => `Would you like it? Press the button before ${before}.`,
    button: 'Yes, I would',
    nothing: {
      heading: 'If not, or if it was not you',
      text: {
        'after-no': (before) =>
          `Then you do not have to do anything. Your no stands as before, and the new data is deleted on ${before}.`,
        'double-opt-in': (before) =>
          `Then you do not have to do anything. We send nothing, and the new data is deleted on ${before}.`,
      },
      again: (time) => `We ask at most once in ${time}, and only if somebody has ticked a box.`,
    },
  },
  preferencesLink: {
    subject: (controller) => `The link to your choices at ${controller}`,
    asked:
      'You, or somebody who entered your address, asked for a link to your choices about marketing. Here it is:',
    button: 'See and change your choices',
    lasts: (time) =>
      `The link works for ${time}. Please do not pass it on: whoever has the link can stop the marketing to you.`,
    notYou: {
      heading: 'Was it not you?',
      text: 'Then you do not have to do anything. Nothing has been changed, and no data has been shown to anyone.',
    },
  },
};
