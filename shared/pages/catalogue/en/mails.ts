import type { MailWords } from '../shape/mails.ts';
import { choiceMails } from './choice-mails.ts';
import { information } from './information.ts';
import { prize } from './prize.ts';

export const mails: MailWords = {
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  information,
  prize,
  ...choiceMails,
  confirmRequest: {
    subject: (controller) => `Confirm your request to ${controller}`,
    asked: (receivedOn) =>
      `On ${receivedOn} we received a request in your name. It says that you would like to:`,
    press: (before) => `Was it you? Confirm before ${before}, so that we know the request is yours.`,
    button: 'Confirm the request',
    follows: {
      heading: 'What happens when you confirm',
      answer: 'The answer comes by e-mail, at the latest one month after the request arrived.',
    },
    stopped: {
      heading: 'The marketing has been stopped already',
      text: 'We did that as soon as the request arrived, and it stands even if nobody confirms it.',
    },
    lapse: {
      heading: 'If nobody confirms',
      text: (before) =>
        `The request then lapses on ${before}, and we will tell you. You can always make a new one.`,
    },
    notYou: {
      heading: 'Was it not you?',
      text: 'Then you do not have to do anything. Nothing is deleted, and no data has been shown to anyone.',
    },
    follow: 'Follow the request',
  },
  erased: {
    subject: (controller) => `Your data at ${controller} has been deleted`,
    done: (receivedOn) => `On ${receivedOn} we received your request for deletion. It has now been done.`,
    gone: {
      heading: 'What we have deleted',
      points: [
        'your name, your contact details and everything else about you in the marketing register',
        'your consents',
        'forms and e-mails from you that were waiting to be dealt with',
      ],
      others: 'If you had other requests that were waiting to be confirmed, they are now closed.',
    },
    recipients: {
      heading: 'Others who might have had the data',
      text: 'We had not passed it on to anyone, so nobody else has anything to delete.',
    },
    stays: {
      heading: 'What is left, and why',
      no: 'A code (a keyed hash) of your contact details, so that your no to marketing still counts. The details cannot be read from the code. The law requires us to respect your no (Article 17(3)(b) of the General Data Protection Regulation).',
      proof: (time) =>
        `Proof of consents, objections and the deletion, without name and address, for ${time}. It is needed if somebody makes a legal claim against us (Article 17(3)(e)).`,
      request: (time) =>
        `Your request, without name and address, for ${time}, so that we can show what we answered.`,
      backup: (time) =>
        `Backups, for at most ${time}. They are used only if something breaks, and then go away by themselves.`,
    },
  },
  nothingHeld: {
    subject: (controller) => `Answer to your request to ${controller}`,
    asked: (receivedOn) => `On ${receivedOn} we received a request from you. You wanted to:`,
    nothing: 'We have searched, and we hold no data about you under this address in the marketing register.',
    kept: {
      heading: 'What we keep because of your request',
      no: 'Your no to marketing, as a code (a keyed hash) of the address. That way you will get no marketing in the future either. The address cannot be read from the code.',
      request: (time) =>
        `Your request, without the address, for ${time}, so that we can show what we answered.`,
    },
    customer: {
      heading: 'Are you a customer of ours?',
      text: (mail) =>
        `Invoices and contracts are in another register. If it is about those, write to ${mail}.`,
    },
  },
  requestLapsed: {
    subject: (controller) => `Your request to ${controller} has lapsed`,
    asked: (receivedOn) => `On ${receivedOn} we received a request in your name. It said that you wanted to:`,
    why: (time) =>
      `Nobody confirmed it within ${time}. We therefore do not know whether it came from you, and have not done what it was about. Nothing has been deleted, and no data has been shown to anyone.`,
    stopped: {
      heading: 'The marketing has been stopped all the same',
      text: 'We stopped it when the request arrived, and that stands until you decide otherwise.',
    },
    again: {
      heading: 'Do you still want this?',
      text: (mail) => `Make a new request whenever you like, on our page or by writing to ${mail}.`,
      link: 'Make a new request',
    },
  },
  marketingStopped: {
    subject: (controller) => `We have stopped the marketing from ${controller}`,
    done: 'We have received your no to marketing. From now on it applies to:',
    channels: 'Channels',
    allChannels: 'all',
    purposes: 'Purposes',
    allPurposes: 'all',
    still: 'You will still get invoices and other necessary messages.',
    nothingToDo: (mail) =>
      `There is nothing more you need to do. Is this not what you wanted? Write to ${mail}.`,
  },
  links: { heading: 'Read more', status: 'See your request' },
};
