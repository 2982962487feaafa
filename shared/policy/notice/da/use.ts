import type { ActivityFacts } from '../activity-facts.ts';
import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const use = (facts: NoticeFacts): SectionsOf<'use' | 'data' | 'sources' | 'device' | 'never'> => ({
  use: {
    heading: 'Hvad vi bruger oplysningerne til, og på hvilket grundlag',
    body: [
      'Kun til det, der står her. Enten har du sagt ja (samtykke), eller også har vi en interesse, som vi har afvejet mod din og må forfølge (legitim interesse). Åbn det, der gælder dig.',
      {
        folded: true,
        entries: facts.activities.map((activity) => ({ term: activity.name, lines: lines(activity, facts) })),
      },
      'Et samtykke kan du trække tilbage. Det påvirker ikke det, der allerede er sket. Vil du vide, hvordan vi har afvejet en interesse mod din, kan du spørge os.',
      'Har du ikke sagt ja, tjekker vi de svenske spærrelister NIX-Telefon og NIX adresserat, før vi ringer eller sender post. Er du kunde, må vi alligevel kontakte dig om det, der ligner det, du har købt, indtil du siger nej.',
      'Når vi har fået oplysninger om dig, fortæller vi dig det, fordi loven kræver det (artikel 6, stk. 1, litra c, og artikel 13 og 14). Artiklerne er databeskyttelsesforordningens.',
    ],
  },
  data: {
    heading: 'Hvilke oplysninger vi har',
    body: [
      'Kun det, der skal til for at nå dig, for at holde personer ude fra hinanden og for at respektere dine valg.',
      { entries: facts.dataKinds.map(({ name, fields }) => ({ term: name, lines: [fields] })) },
      'Desuden gemmer vi, hvor en oplysning kom fra og hvornår, hvad du har sagt ja til og med hvilke ord, og hvilke kanaler du har lukket.',
      `Svenske personnumre findes kun i »${facts.personalNumber}«, så personer med samme navn og adresse ikke bliver blandet sammen. De vises aldrig i deres helhed.`,
      'Du har ikke pligt til at give os nogen oplysninger, hverken efter loven eller efter en aftale. Men uden dem kan vi ikke sende dig det, du har bedt om, eller en præmie.',
    ],
  },
  sources: {
    heading: 'Hvor oplysningerne kommer fra',
    body: [
      'Som regel fra dig selv, nogle gange fra andre.',
      'Fra dig, eller fra din tid som kunde:',
      { points: facts.sourcesOwn },
      'Fra andre:',
      { points: facts.sourcesOther },
      `Har vi fået oplysningen fra andre, får du det at vide, og hvorfra, inden for ${facts.kept.informing} og senest, når vi kontakter dig første gang. Har du ikke fået det at vide inden da, sletter vi den.`,
    ],
  },
  device: {
    heading: 'Oplysninger om din enhed',
    body: [
      'Dem gemmer vi kun, hvis du har sagt ja til det.',
      `Det er IP-adresse, browser, styresystem og skærmstørrelse, og de bruges kun til at gøre webstedet bedre. De står adskilt fra andet i højst ${facts.kept.deviceData} og bruges aldrig til at nå dig. Siger du ikke ja, gemmes de slet ikke.`,
    ],
  },
  never: {
    heading: 'Hvad vi aldrig gør',
    body: [
      'Det her kan du regne med:',
      {
        points: [
          'Vi sælger ikke registret.',
          'Vi profilerer dig ikke: Vi beregner ingen interesser, point eller målgrupper, og vi træffer ingen automatiske afgørelser, der har retlige eller lignende følger for dig.',
          'Vi følger ikke med i, om du åbner vores e-mails eller klikker på links i dem.',
          'Vi uploader ikke dine oplysninger til annonceplatforme.',
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
          `${purpose}${consentChannels && `: ${consentChannels}`}. Grundlag: dit samtykke (artikel 6, stk. 1, litra a).`,
        ]),
    ...(interest
      ? [
          `${purpose}: ${interest.channels}. Grundlag: legitim interesse (artikel 6, stk. 1, litra f). Vores interesse er ${interest.is}.${interest.email ? ` ${EMAIL[interest.email]}` : ''}`,
        ]
      : []),
  ]),
  `Oplysninger: ${data}.`,
  `Kilde: ${source}.`,
  ...(hasPrize
    ? [
        `Det, præmien kræver, slettes, når præmien er fremme, senest ${kept.prize} efter, at oplysningerne kom ind.`,
      ]
    : []),
  endsFrom === 'receipt'
    ? `${hasPrize ? 'Har du sagt ja til mere, slettes det' : 'Slettes'} senest ${end} efter, at oplysningerne kom ind.`
    : `Slettes senest ${end} efter, at den sidste faktura er gjort op.`,
];

const EMAIL = {
  'soft-opt-in': 'E-mail kun til en adresse, som du oplyste, da du købte af os.',
  'role-address': 'E-mail kun til fælles adresser, såsom info@.',
} as const;
