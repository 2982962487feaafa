import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Information about your personal data at ${controller}`,
  why: (form, receivedOn) =>
    `On ${receivedOn} we received the form “${form}” from our website with this e-mail address. We have therefore stored data about you, and the law says that we must tell you how we use it. This is information and not advertising.`,
  notYou: (mail) => `Was it not you who filled in the form? Write to ${mail} and we will delete the data.`,
  objection: {
    heading: 'You have the right to say no',
    right:
      'You can object to our marketing at any time. It is free, you do not have to say why, and we stop at once.',
    link: 'Stop all marketing by e-mail',
    more: (mail) =>
      `On the page that opens you can stop all other marketing with one more click. You can also write to ${mail}.`,
  },
  kept: {
    heading: 'Data that we keep about you',
    alongside: 'We also keep when the form arrived and which boxes were ticked.',
  },
  use: {
    heading: 'What we use it for',
    saidYes: 'In the form you said yes to this:',
    purpose: (purposes) => `Purpose: ${purposes}.`,
    basis:
      'Legal basis: your consent (Article 6(1)(a) of the General Data Protection Regulation). You can withdraw it at any time. That does not affect what was done before.',
    noBox: 'No box was ticked, so we send you no marketing.',
  },
  source: {
    heading: 'Where the data comes from',
    text: 'It comes from the form. You did not have to give it to us, but without it we cannot send you what you have asked for.',
  },
  retention: {
    heading: 'How long we keep it',
    checked: (date) => `By ${date} we will have updated or deleted the data.`,
    end: (date) => `By ${date} we delete it, even if it has been updated.`,
    proof: (time) =>
      `We keep proof of consent, objection and deletion for ${time}, without name and address.`,
  },
  notice: {
    heading: 'Read more',
    link: 'How we use your personal data',
  },
};
