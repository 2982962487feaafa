import type { PageWords } from '../shape/pages.ts';

export const pages: PageWords = {
  layout: {
    yourData: 'Your personal data',
    notice: 'How we use your personal data',
    languages: 'Language',
    questions: (mail) => `Questions? Write to ${mail}.`,
  },
  notice: { contents: 'Contents' },
  unsubscribe: {
    title: 'Do you want to stop marketing by e-mail?',
    lead: 'One click stops all marketing by e-mail from us, to every address we have for you. It takes effect at once.',
    button: 'Stop all marketing by e-mail',
    afterwards:
      'On the next page you can also stop everything else: text messages, calls, post and social media.',
    stillSent: 'You will still get invoices and other necessary messages.',
  },
  unsubscribed: {
    email: {
      title: 'Done: we have stopped marketing by e-mail',
      lead: (controller) => `You will get no more marketing by e-mail from ${controller}.`,
      more: 'Do you want to stop everything else too?',
      moreLead: 'One more click also stops text messages, calls, post and messages in social media.',
      button: 'Stop all marketing',
    },
    everything: {
      title: 'Done: we have stopped all marketing',
      lead: (controller) =>
        `You will get no more marketing from ${controller}, neither by e-mail nor in any other way. This holds until you decide otherwise.`,
      data: (mail) =>
        `Would you like to know what data we have about you, or have it deleted? Write to ${mail}.`,
    },
  },
  unknownLink: {
    title: 'We do not recognise this link',
    lead: 'It may be too old, or part of it may be missing. Nothing has been changed.',
    instead: (mail) =>
      `Do you want to stop marketing from us? Write to ${mail} and tell us which e-mail address or telephone number it is about, and we will see to it.`,
  },
  error: {
    'not-found': {
      title: 'There is no such page',
      lead: 'The address may be mistyped, or the page has been removed.',
    },
    invalid: {
      title: 'We could not receive that',
      lead: 'Something in what was sent is missing or has the wrong form. Nothing has been saved.',
    },
    failed: {
      title: 'Something went wrong on our side',
      lead: 'Please try again in a little while. If it still does not work, write to us and we will help you.',
    },
  },
};
