import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const rights = (facts: NoticeFacts): SectionsOf<'rights' | 'complaint' | 'changes'> => ({
  rights: {
    heading: 'Your rights',
    body: [
      'You have the right to',
      {
        points: [
          'know what data we have about you, and get a copy of it',
          'have errors corrected',
          'have data deleted',
          'have its use restricted',
          'receive what you gave us in a form that a computer can read (data portability)',
          'object to marketing, and withdraw a consent.',
        ],
      },
      `Fill in the form on our page about personal data, or write to ${facts.mail} or to our postal address. It is free. You get an answer as soon as we can, within one month at the latest. If we exceptionally need more time, we tell you so, and why, within that month.`,
      'Before we delete, change or hand out anything, we e-mail you a link to confirm the request with, so that nobody else can make it in your name. If you ask us to delete or restrict data, or say no, we stop the marketing even before that.',
    ],
  },
  complaint: {
    heading: 'If you are not satisfied',
    body: [
      `Please tell us. You can always complain to ${facts.authority}, ${facts.authorityUrl}, ${facts.authorityMail}, or to the data protection authority in the country where you live, and you can go to court.`,
    ],
  },
  changes: {
    heading: 'Versions',
    body: [
      `This version applies from ${facts.since}. If we want to use the data for something new, we tell you before we do.`,
      { entries: facts.versions.map(({ day, changed }) => ({ term: day, lines: [changed] })) },
    ],
  },
});
