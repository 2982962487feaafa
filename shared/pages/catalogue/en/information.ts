import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Information about your personal data at ${controller}`,
  why: {
    'website-form': (receivedOn, activity) =>
      `On ${receivedOn} we received the form “${activity}” from our website with this e-mail address.`,
    contest: (receivedOn) =>
      `On ${receivedOn} we received an entry to a competition with this e-mail address.`,
    'social-lead': (receivedOn) =>
      `On ${receivedOn} we received a form from social media with this e-mail address.`,
    fair: (receivedOn) =>
      `You gave us this e-mail address at a fair or another event. On ${receivedOn} we entered it in our marketing register.`,
    telephone: (receivedOn) =>
      `You gave us this e-mail address in a call or an e-mail. On ${receivedOn} we entered it in our marketing register.`,
    'business-card': (receivedOn) =>
      `You gave us your business card. On ${receivedOn} we entered the details on it in our marketing register.`,
    'customer-register': (receivedOn) =>
      `You are, or have been, a customer of ours. On ${receivedOn} we copied data about you from our customer register to our marketing register.`,
    'address-broker': (receivedOn) =>
      `On ${receivedOn} we received data about you from a company that supplies addresses and contact details.`,
    'public-source': (receivedOn) => `On ${receivedOn} we took data about you from a public source.`,
  },
  law: 'The law says that we must tell you what data we have stored about you and how we use it. This is information and not advertising.',
  notYou: (mail) => `Was it not you who gave us the address? Write to ${mail} and we will delete the data.`,
  besidePrize:
    'This e-mail is about what was ticked there. You get a separate e-mail about the competition itself.',
  objection: {
    heading: 'You have the right to say no',
    right:
      'You can object to our marketing at any time. It is free, you do not have to say why, and we stop at once.',
    link: 'Stop all marketing by e-mail',
    choose: 'Stop everything, or choose channels and purposes',
    more: (mail) => `You can also write to ${mail}.`,
  },
  kept: {
    heading: 'Data that we keep about you',
    withForm: 'We also keep when the form arrived and which boxes were ticked.',
    otherwise:
      'We also keep when the data came, where it came from and whether you have said yes to anything.',
    categories: (names) => `Categories of data: ${names}.`,
  },
  use: {
    heading: 'What we use it for',
    saidYes: 'You have said yes to this:',
    purpose: (purposes) => `Purpose: ${purposes}.`,
    basis:
      'Legal basis: your consent (Article 6(1)(a) of the General Data Protection Regulation). You can withdraw it at any time. That does not affect what was done before.',
    noBox: 'No box was ticked, so we send you no marketing.',
    interest: {
      lead: 'We may do this without a yes from you, as long as you do not say no:',
      why: (interest) => `Our interest is ${interest}.`,
      basis:
        'Legal basis: our legitimate interest (Article 6(1)(f) of the General Data Protection Regulation). We have weighed it against your interests. Write to us if you would like to know more about how we did that.',
      sharedAddresses:
        'By e-mail we then write only to an address that a company shares, such as info@. We write to an address of your own only if you have said yes.',
    },
  },
  source: {
    heading: 'Where the data comes from',
    form: 'It comes from the form. You did not have to give it to us, but without it we cannot send you what you have asked for.',
    person:
      'It comes from you. You did not have to give it to us, but without it we cannot get in touch with you.',
    customer:
      'It comes from our customer register, for which you gave it to us. You do not have to let us use it for marketing, and a no does not affect your contract.',
    broker: {
      named: (origin) =>
        `We did not get it from you. It comes from ${origin}, a company that supplies addresses and contact details.`,
      unnamed: (mail) =>
        `We did not get it from you, but from a company that supplies addresses and contact details. Write to ${mail} if you would like to know which.`,
    },
    public: {
      named: (origin) => `We did not get it from you. It comes from a public source: ${origin}.`,
      unnamed: (mail) =>
        `We did not get it from you. It comes from a public source, such as a telephone directory or a company website. Write to ${mail} if you would like to know which.`,
    },
  },
  retention: {
    heading: 'How long we keep it',
    checked: (date) => `By ${date} we will have updated or deleted the data.`,
    end: (date) => `By ${date} we delete it, even if it has been updated.`,
    afterContract: (time, unpaid) =>
      `While your contract runs there is no end date. When it has ended, we delete the data at the latest ${time} after the final invoice has been paid, or ${unpaid} after the end of the contract if it is never paid.`,
    device: (time) => `We keep data about your device for ${time}.`,
    proof: (time) =>
      `We keep proof of consent, objection and deletion for ${time}, without name and address.`,
  },
  notice: {
    heading: 'Read more',
    link: 'How we use your personal data',
  },
};
