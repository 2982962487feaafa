import type { ActivityFacts } from '../activity-facts.ts';
import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const use = (facts: NoticeFacts): SectionsOf<'use' | 'data' | 'sources' | 'device' | 'never'> => ({
  use: {
    heading: 'What we use the data for, and on what legal basis',
    body: [
      'Only for what is listed here. Either you have said yes (consent), or we have an interest that we have weighed against yours and found to be allowed (legitimate interest). Open what concerns you.',
      {
        folded: true,
        entries: facts.activities.map((activity) => ({ term: activity.name, lines: lines(activity, facts) })),
      },
      'You can withdraw a consent. That does not affect what was done before. If you want to know how we weighed an interest against yours, ask us.',
      'If you have not said yes, we check the Swedish block lists, NIX-Telefon and NIX adresserat, before we call or send post. If you are a customer, we may still contact you about things like those you have bought, until you say no.',
      'When we have received data about you, we tell you so, because the law requires it (Articles 6(1)(c), 13 and 14). Articles are those of the General Data Protection Regulation.',
    ],
  },
  data: {
    heading: 'What data we have',
    body: [
      'Only what is needed to reach you, to tell people apart and to respect your choices.',
      { entries: facts.dataKinds.map(({ name, fields }) => ({ term: name, lines: [fields] })) },
      'Beside that we keep where data came from and when, what you said yes to and in which words, and which channels you have closed.',
      `Personal identity numbers are found only in “${facts.personalNumber}”, so that people with the same name and address are not mixed up. They are never shown in full.`,
      'You do not have to give us any data, neither by law nor by contract. But without it we cannot send you what you have asked for, or a prize.',
    ],
  },
  sources: {
    heading: 'Where the data comes from',
    body: [
      'Mostly from you, sometimes from somebody else.',
      'From you, or from your time as a customer:',
      { points: facts.sourcesOwn },
      'From others:',
      { points: facts.sourcesOther },
      `If we got data from somebody else, you learn that, and from where, within ${facts.kept.informing}, and at the latest when we first contact you. If you have not been told by then, we delete it.`,
    ],
  },
  device: {
    heading: 'Data on your device',
    body: [
      'We keep it only if you have said yes to that.',
      `It is the IP address, browser, operating system and screen size, and it is used only to make the website better. It stands apart from everything else for at most ${facts.kept.deviceData} and is never used to reach you. If you do not say yes, it is not kept at all.`,
    ],
  },
  never: {
    heading: 'What we never do',
    body: [
      'You can rely on this:',
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
});

const lines = (
  { source, uses, data, end, endsFrom, hasPrize }: ActivityFacts,
  { kept }: NoticeFacts,
): string[] => [
  ...uses.flatMap(({ purpose, consentChannels, interest }) => [
    ...(consentChannels === undefined
      ? []
      : [
          `${purpose}${consentChannels && `: ${consentChannels}`}. Legal basis: your consent (Article 6(1)(a)).`,
        ]),
    ...(interest
      ? [
          `${purpose}: ${interest.channels}. Legal basis: legitimate interest (Article 6(1)(f)). Our interest is ${interest.is}.${interest.email ? ` ${EMAIL[interest.email]}` : ''}`,
        ]
      : []),
  ]),
  `Data: ${data}.`,
  `Source: ${source}.`,
  ...(hasPrize
    ? [
        `What the prize needs is deleted when the prize has arrived, at the latest ${kept.prize} after the data came in.`,
      ]
    : []),
  endsFrom === 'receipt'
    ? `${hasPrize ? 'If you said yes to more, that is deleted' : 'Deleted'} at the latest ${end} after the data came in.`
    : `Deleted at the latest ${end} after the final invoice is settled.`,
];

const EMAIL = {
  'soft-opt-in': 'By e-mail only to an address that you gave us when you bought from us.',
  'role-address': 'By e-mail only to shared addresses, such as info@.',
} as const;
