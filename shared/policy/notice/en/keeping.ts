import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const keeping = (
  facts: NoticeFacts,
): SectionsOf<'retention' | 'no' | 'recipients' | 'protection'> => ({
  retention: {
    heading: 'How long we keep the data',
    body: [
      `We update or delete data before ${facts.kept.verification} have passed since it was last checked. In addition, everything has a last date, which updating the data does not move.`,
      'The last date stands beside what the data is used for. For customers, competitions and devices it is in the sections about them.',
      {
        points: [
          'If you say no to everything that we use the data for, we delete it at once. If you are a customer, it stays for as long as you are one, but is not used for marketing.',
          `When its time is up, the data is no longer used. It is gone from the database at the latest ${facts.kept.ttlGrace} later, and from the backups after another ${facts.kept.backup}.`,
          `If you have said no and later tick a box, we ask you to confirm it, at most once in ${facts.askAgain}. Without your confirmation the new data is deleted after ${facts.kept.unconfirmed}.`,
          `We remember for ${facts.kept.inboxMarker} that a form has arrived, without your data, so that it is not counted twice. We remember for ${facts.kept.messageRecord} that we have sent you an e-mail.`,
          `We keep a request until it is answered, and then for ${facts.kept.closedCase} without name, address and what you wrote, so that we can show what we answered (Article 6(1)(c)). If nobody confirms it within ${facts.kept.confirmRequest}, it is closed. If the answer cannot be delivered, we try for ${facts.kept.untoldAnswer}.`,
          `We delete an e-mail to us as soon as we have done what you ask for. If a person has to read it, we keep it for at most ${facts.kept.rawMail}.`,
          `When one of our staff has looked at your data, we note it, and keep the note for ${facts.kept.look} (Articles 6(1)(c) and 32).`,
        ],
      },
    ],
  },
  no: {
    heading: 'The list of people who said no, and our proof',
    body: [
      'Your no still counts when your data is deleted. For that we keep a code instead of the data.',
      'The code is a keyed hash for your e-mail address, telephone number, customer number, or name with postal address. It is pseudonymised: it does not reveal the address but is still personal data. It is used only to respect your no, and is kept for as long as that takes. The law requires this of us (Articles 6(1)(c) and 21(3)).',
      'If you say no in a request or an e-mail, we keep the code even if we have no other data about you. With the same kind of code we find a request while it is open.',
      `The unsubscribe link in an e-mail works for ${facts.kept.unsubscribeToken} after the latest e-mail.`,
      `We keep proof of consents, objections and deletions for ${facts.kept.evidence}, without name and address. We must be able to show that we follow the law, and have a legitimate interest in being able to answer legal claims (Articles 6(1)(c) and (f), and 17(3)(e)).`,
    ],
  },
  recipients: {
    heading: 'Who can receive the data',
    body: [
      'Suppliers work only on our instructions and under an agreement (as processors). Companies in our group and public authorities answer for themselves (as controllers). The data can go to:',
      { points: facts.recipients },
      ...(facts.outside.length === 0
        ? ['All who are named here are within the EU/EEA.']
        : [
            'These are outside the EU/EEA, each with what protects the data there:',
            { points: facts.outside },
          ]),
      'As a rule the data is processed within the EU/EEA. A supplier outside it gets no data until the data is protected in an equivalent way, and you can ask us how. You can also ask who has received your own data.',
    ],
  },
  protection: {
    heading: 'How the data is protected',
    body: [
      'The data is encrypted. With us, only our own staff have access to it. They sign in personally, see only what their work requires, and are bound by confidentiality. Paper is kept locked away.',
    ],
  },
});
