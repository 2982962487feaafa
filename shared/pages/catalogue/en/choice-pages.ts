import type { ChoicePageWords } from '../shape/choice-pages.ts';

export const choicePages: ChoicePageWords = {
  preferences: {
    title: 'Your choices about marketing',
    lead: 'Here you can stop marketing from us, all of it or some of it. It takes effect at once, and you do not have to say why.',
    everything: {
      heading: 'Stop everything',
      text: 'One click stops all marketing, in every way.',
      button: 'Stop all marketing',
    },
    some: {
      heading: 'Or choose what to stop',
      text: 'Tick what you do not want, and save.',
      purposes: 'Purpose',
      button: 'Save my choices',
    },
    stop: (purpose, channel) => `Stop ${purpose} by ${channel}`,
    stopped: (purpose, channel) => `Already stopped: ${purpose} by ${channel}`,
    isStopped: 'Stopped',
    allStopped: 'You have stopped all marketing from us.',
    now: 'How things stand now',
    again: {
      heading: 'Do you want some of it back?',
      text: 'A stop cannot be taken away here, so that nobody else can do it for you. Tick the box in one of our forms, and you will get an e-mail with a link to confirm it.',
    },
    saved: {
      limits: {
        title: 'Done: your choices are saved',
        lead: 'What you have ticked is stopped from now on.',
      },
      nothing: {
        title: 'Nothing has changed',
        lead: 'You had not ticked anything new. If you would like to stop something, tick it and save again.',
      },
    },
  },
  preferencesLink: {
    heading: 'Choose what you do not want',
    lead: 'Enter your e-mail address. If we have it, we e-mail you a link to your choices. There you can stop everything, or only some of it.',
    label: 'Your e-mail address',
    button: 'E-mail me the link',
    missing: 'Enter your e-mail address.',
    sent: {
      title: 'Thank you, please look in your inbox in a little while',
      lead: 'If we have the address, an e-mail with the link is on its way. This page never shows whether we know an address, so that nobody can find out who is registered with us.',
    },
  },
  confirmConsent: {
    title: 'Would you like to say yes to this?',
    asked: (receivedOn) => `On ${receivedOn} we learned that this had been ticked with your e-mail address:`,
    button: 'Yes, I would',
    notWanted: 'If not, or if it was not you, close the page. Then nothing changes.',
  },
  consentConfirmed: {
    title: 'Thank you, we have saved your yes',
    lead: 'You have said yes to this:',
    withdraw: (mail) => `Have you changed your mind? Say no whenever you like, by writing to ${mail}.`,
  },
};
