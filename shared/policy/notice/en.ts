import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const en = (facts: NoticeFacts): NoticeText => ({
  title: 'How we use your personal data for marketing',
  lead: `This notice is about the marketing register of ${facts.name}. It tells you what we keep, why, for how long, and what you can decide. You do not have to give us any data, but without it we cannot send you what you have asked for.`,
  sections: {
    objection: {
      heading: 'You can always say no',
      body: [
        'You have the right to object to our marketing at any time, and to withdraw a consent. It is free, you do not have to say why, and we stop at once.',
        {
          points: [
            'Click the unsubscribe link in an e-mail from us. It stops all marketing by e-mail, and on the page that opens you can stop everything else with one more click.',
            `Write to ${facts.mail}. You can stop everything, or only some channels (text messages, for example) or purposes (the newsletter, for example). If you name nothing in particular, we stop everything.`,
          ],
        },
      ],
    },
    controller: {
      heading: 'Who is responsible',
      body: [
        `${facts.name}, registration number ${facts.organisationNumber}, ${facts.address}, is the controller of the data.`,
        `Questions about personal data: ${facts.mail}. Website: ${facts.website}`,
      ],
    },
    data: {
      heading: 'What data we have and where it comes from',
      body: [
        'The data comes from:',
        { points: facts.sources },
        'We keep what you fill in, when it arrived, which boxes you ticked and the words beside them. Data about your device, such as its IP address and browser, is not kept in the register.',
      ],
    },
    use: {
      heading: 'What we use the data for',
      body: [
        'We use the data only for what is listed here, and only because you have said yes (consent, Article 6(1)(a) of the General Data Protection Regulation). Withdrawing a consent does not affect what was done before.',
        {
          entries: facts.activities.map(({ name, purposes, channels, fields, end }) => ({
            term: name,
            lines: [
              `Purpose: ${purposes}`,
              `Channels: ${channels}`,
              `Data: ${fields}`,
              `Deleted at the latest ${end} after the form arrived`,
            ],
          })),
        },
        'When a form has arrived, we send you an e-mail with information about it, because the law requires us to (Articles 6(1)(c) and 13).',
      ],
    },
    never: {
      heading: 'What we never do',
      body: [
        {
          points: [
            'We do not sell the register.',
            'We do not profile you: we work out no interests, scores or target groups, and we make no automated decisions that have legal or similar effects for you.',
            'We do not follow whether you open our e-mails or click the links in them.',
            'We do not upload your data to advertising platforms.',
          ],
        },
      ],
    },
    retention: {
      heading: 'How long we keep the data',
      body: [
        {
          points: [
            `We update or delete data before ${facts.kept.verification} have passed since it was last checked.`,
            'In addition, every purpose has a final limit, which is given above. It is counted from the day the form arrived, and updating the data does not move it.',
            'If you say no to everything that we use the data for, we delete it at once.',
            `When its time is up, the data is no longer used. It is gone from the database at the latest ${facts.kept.grace} later, and from the backups after another ${facts.kept.backup}.`,
            `If you have said no and later tick a box, we ask you to confirm it. Without your confirmation the new data is deleted after ${facts.kept.unconfirmed}.`,
            `We remember for ${facts.kept.inbox} that a form has arrived, without your data, so that it is not counted twice. We remember for ${facts.kept.message} that we have sent you an e-mail.`,
            `We keep a request until it is answered, and then for ${facts.kept.case} without name, address and what you wrote, so that we can show what we answered (Article 6(1)(c)). If nobody confirms it within ${facts.kept.confirm}, it is closed.`,
            `We delete an e-mail to us as soon as we have done what you ask for. If a person has to read it, we keep it for at most ${facts.kept.rawMail}.`,
          ],
        },
      ],
    },
    no: {
      heading: 'The list of people who said no, and our proof',
      body: [
        'So that your no still counts when your data is deleted, we keep a code (a keyed hash) for your e-mail address, telephone number, customer number, or name with postal address. The code is pseudonymised: it does not reveal the address but is still personal data. It is used only to respect your no, and is kept for as long as that takes. The law requires this of us (Articles 6(1)(c) and 21(3)).',
        'If you say no in a request or an e-mail, we keep the code even if we have no other data about you. With the same kind of code we find a request while it is open.',
        `The unsubscribe link in an e-mail works for ${facts.kept.link} after the latest e-mail.`,
        `We keep proof of consents, objections and deletions for ${facts.kept.evidence}, without name and address. We must be able to show that we follow the law, and have a legitimate interest in being able to answer legal claims (Articles 6(1)(c) and (f), and 17(3)(e)).`,
      ],
    },
    recipients: {
      heading: 'Who can receive the data',
      body: [
        'Suppliers work only on our instructions and under an agreement (as processors). The data can go to:',
        { points: facts.recipients },
        'As a rule the data is processed within the EU/EEA. A supplier outside it gets no data until the data is protected in an equivalent way.',
      ],
    },
    protection: {
      heading: 'How the data is protected',
      body: [
        'The data is encrypted. With us, only our own staff have access to it. They sign in personally, see only what their work requires, and are bound by confidentiality. Paper is kept locked away.',
      ],
    },
    children: {
      heading: 'Children',
      body: [
        'Our marketing is meant for people aged 18 or over. We do not use data about children for marketing or sales, and if we find any, we delete it.',
      ],
    },
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
        `Fill in the form on our page about personal data, or write to ${facts.mail}. It is free. You get an answer as soon as we can, within one month at the latest. If we exceptionally need more time, we tell you so, and why, within that month.`,
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
      heading: 'Changes',
      body: [
        `This version applies from ${facts.since}. If we want to use the data for something new, we tell you before we do.`,
      ],
    },
  },
});
