import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const groups = (
  facts: NoticeFacts,
): SectionsOf<'customers' | 'companies' | 'competitions' | 'children'> => ({
  customers: {
    heading: 'If you are or have been a customer',
    body: [
      'We then have the data from the customer register, and may tell you about our own products like those you have bought, until you say no.',
      {
        points: [
          'By e-mail only if you gave us the address yourself when you bought and could say no then. You can also do so in every e-mail.',
          `When the contract has ended, we contact you with offers for at most ${facts.customerOffers} after the final invoice is settled. If it is not settled, you get no marketing.`,
          `We delete the data at the latest ${facts.customerEnd} after the final invoice is settled: paid, credited, written off or zero. If it never is, we delete the data at the latest ${facts.kept.unsettledContract} after the contract ended.`,
          `If you are removed from the customer register, we remember your customer number for ${facts.kept.customerEventMemory}, so that late news does not bring you back.`,
        ],
      },
      'What contracts and invoices need is not in this register, and a no to marketing does not affect it.',
    ],
  },
  companies: {
    heading: 'If you represent a company',
    body: [
      'We then have your name, the company and your contact details at work, to offer the company electricity contracts.',
      {
        points: [
          'We write to shared addresses, such as info@, without asking first. An address with your name in it, and that of a sole trader, we treat like a private person’s.',
          'Your no counts for you, not for your colleagues.',
        ],
      },
    ],
  },
  competitions: {
    heading: 'Competitions',
    body: [
      'In a competition we keep only what the prize needs, apart from the register, and do not use it for marketing.',
      `Only a few people here see it. It is deleted when the prize has arrived, at the latest ${facts.kept.prize} after it came in. You enter the register only if you are an adult and tick a box yourself.`,
    ],
  },
  children: {
    heading: 'Children',
    body: [
      'We send no marketing to anybody under 18, and do not use data about children for marketing or sales.',
      'At events, children can take part in a competition. If you are under 18, or have not said how old you are, we use what you give us for the prize only. Boxes that you have ticked do not count. A parent or guardian can ask us and decide for you.',
      'If we find data about a child anywhere else, we delete it, and tell those who got it from us.',
    ],
  },
});
