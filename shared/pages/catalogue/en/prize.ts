import type { PrizeWords } from '../shape/prize.ts';

export const prize: PrizeWords = {
  adult: {
    subject: (controller) => `Information about your competition entry at ${controller}`,
    why: (receivedOn) => `On ${receivedOn} we received an entry to a competition with this e-mail address.`,
    no: {
      heading: 'You can say no',
      text: (mail) =>
        `You can object to our using the data at any time, or ask us to delete it. It is free, and you do not have to say why. Write to ${mail}.`,
      effect: 'Once it is deleted, we cannot send you a prize.',
    },
    alongside: 'We also keep when the entry arrived.',
    only: 'We use it only for the competition: to contact the winner and send the prize. It is kept in a register of its own, apart from the marketing register, and is not used for advertising or sales.',
    source:
      'It comes from the competition entry. You did not have to give it to us, but without it we cannot send a prize.',
    end: (date) => `We delete it when the prize has been delivered, and by ${date} at the very latest.`,
    recipients: 'With us, only those who run the competition see the data. Outside, it can go to:',
  },
  child: {
    subject: (controller) => `You are in a competition at ${controller}`,
    hello: (receivedOn) =>
      `Thank you for joining our competition! Your entry reached us on ${receivedOn}. Here we tell you what we keep about you. We use easy words, because we want children to understand too.`,
    kept: {
      heading: 'What we keep about you',
      text: 'We have it only for the competition. If you win, we can get in touch and send the prize. We do not send you any advertising.',
    },
    gone: {
      heading: 'When do we delete it?',
      text: (date) =>
        `We delete it when the competition is over and the prize has arrived, and by ${date} at the very latest.`,
    },
    decide: {
      heading: 'You decide',
      text: (mail) =>
        `You may ask what we keep about you. You may ask us to change what is wrong. You may also say no and ask us to delete everything. Write to ${mail}. It is free.`,
      effect: 'If we delete everything, we cannot send you a prize.',
      help: 'A grown-up you trust may help you. A grown-up may also write to us for you.',
    },
    notYou: {
      heading: 'Did you not join a competition?',
      text: 'Then somebody has given the wrong address. Tell us, and we will delete everything.',
    },
    who: {
      heading: 'Who are we?',
      text: (controller) =>
        `We are called ${controller}. We look after what we know about you, and we must take good care of it. Only the people who run the competition may see it, and companies that help us, for example to send the prize.`,
    },
    wrong: {
      heading: 'If something feels wrong',
      text: (authority, url, mail) =>
        `Tell us, or ask a grown-up to do it. You can also complain to ${authority}. They make sure that everybody takes good care of what they know about people. You find them at ${url} and can write to ${mail}.`,
    },
    adults: {
      heading: 'For grown-ups',
      text: 'As a guardian you can use these rights for your child. The data is kept in a register of its own, apart from the marketing register. We do not use data about children for marketing or sales.',
    },
  },
};
