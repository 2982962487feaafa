import type { NoticeFacts } from '../facts.ts';
import type { NoticeText, SectionsOf } from '../shape.ts';

export const first = (facts: NoticeFacts): Omit<NoticeText, 'sections'> => ({
  title: 'How we use your personal data for marketing',
  lead: `This is about the marketing register of ${facts.name}. A short answer comes first, then everything in detail.`,
  short: {
    heading: 'The short answer',
    lines: [
      { term: 'Who', text: `${facts.name} is responsible for the data.`, more: 'controller' },
      {
        term: 'What and why',
        text: 'We use names, contact details and your own choices for marketing: because you said yes, or because we have a legitimate interest that we have weighed against yours. Winners get their prizes.',
        more: 'use',
      },
      {
        term: 'Your no',
        text: 'You can say no at any time, to everything or to a part of it. It is free and holds at once.',
        more: 'objection',
      },
      {
        term: 'How long',
        text: `No data stands unchecked for longer than ${facts.kept.verification}, and everything has a last date. If you say no to everything, we delete the data at once, unless you are a customer.`,
        more: 'retention',
      },
      {
        term: 'Who gets it',
        text: 'Companies that work for us; others in our group and public authorities only with a legal basis of their own. We sell nothing.',
        more: 'recipients',
      },
      {
        term: 'Never',
        text: 'No profiling, no tracking in e-mails and no marketing to children.',
        more: 'never',
      },
    ],
  },
});

export const yours = (facts: NoticeFacts): SectionsOf<'objection' | 'preferences' | 'controller'> => ({
  objection: {
    heading: 'You can always say no',
    body: [
      'You have the right to object to our marketing at any time, whatever it is based on, and to withdraw a consent. It is free, you do not have to say why, and we stop at once.',
      {
        points: [
          'Click the unsubscribe link in an e-mail from us. It stops all marketing by e-mail, and on the page that opens you can stop everything else with one more click.',
          `Write to ${facts.mail}. You can stop everything, or only some channels (text messages, for example) or purposes (the newsletter, for example). If you name nothing in particular, we stop everything.`,
          'Tell whoever calls you, or fill in the form on our page about personal data.',
        ],
      },
    ],
  },
  preferences: {
    heading: 'See and change your choices',
    body: [
      'You decide about each channel and each purpose by itself, on a page that only you can reach.',
      {
        points: [
          'Our e-mails have a link to it.',
          'You can also ask for the link on our page about personal data. We then e-mail it to you.',
          'What you switch off holds at once. If you want something again, we ask you to confirm it, so that nobody else can say yes for you.',
        ],
      },
    ],
  },
  controller: {
    heading: 'Who is responsible',
    body: [
      `${facts.name}, registration number ${facts.organisationNumber}, ${facts.address}, is the controller of the data.`,
      `Questions about personal data: ${facts.mail}. Whoever works with data protection here is reached there too. Website: ${facts.website}`,
    ],
  },
});
