import type { ActivityFacts } from '../activity-facts.ts';
import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const use = (facts: NoticeFacts): SectionsOf<'use' | 'data' | 'sources' | 'device' | 'never'> => ({
  use: {
    heading: 'Hva vi bruker opplysningene til, og på hvilket grunnlag',
    body: [
      'Bare til det som står her. Enten har du sagt ja (samtykke), eller så har vi en interesse som vi har veid opp mot din og funnet tillatt (berettiget interesse). Åpne det som gjelder deg.',
      {
        folded: true,
        entries: facts.activities.map((activity) => ({ term: activity.name, lines: lines(activity, facts) })),
      },
      'Et samtykke kan du trekke tilbake. Det påvirker ikke det som allerede er gjort. Vil du vite hvordan vi har veid en interesse opp mot din, kan du spørre oss.',
      'Har du ikke sagt ja, kontrollerer vi de svenske sperreregistrene NIX-Telefon og NIX adresserat før vi ringer eller sender post. Er du kunde, kan vi likevel ta kontakt om det som ligner det du har kjøpt, til du sier nei.',
      'Når vi har fått opplysninger om deg, forteller vi deg det, fordi loven krever det (artikkel 6 nr. 1 bokstav c, artikkel 13 og 14). Artiklene er personvernforordningens.',
    ],
  },
  data: {
    heading: 'Hvilke opplysninger vi har',
    body: [
      'Bare det som trengs for å nå deg, for å holde personer fra hverandre og for å respektere valgene dine.',
      { entries: facts.dataKinds.map(({ name, fields }) => ({ term: name, lines: [fields] })) },
      'I tillegg lagrer vi hvor en opplysning kom fra og når, hva du har sagt ja til og med hvilke ord, og hvilke kanaler du har stengt.',
      `Svenske personnummer finnes bare i «${facts.personalNumber}», slik at personer med samme navn og adresse ikke blandes sammen. De vises aldri i sin helhet.`,
      'Du er ikke forpliktet til å gi oss noen opplysninger, verken etter loven eller etter en avtale. Men uten dem kan vi ikke sende deg det du har bedt om, eller en premie.',
    ],
  },
  sources: {
    heading: 'Hvor opplysningene kommer fra',
    body: [
      'Som oftest fra deg selv, noen ganger fra andre.',
      'Fra deg, eller fra tiden din som kunde:',
      { points: facts.sourcesOwn },
      'Fra andre:',
      { points: facts.sourcesOther },
      `Har vi fått opplysningen fra andre, får du vite det, og hvor fra, innen ${facts.kept.informing} og senest når vi tar kontakt første gang. Har du ikke fått vite det innen da, sletter vi den.`,
    ],
  },
  device: {
    heading: 'Opplysninger om enheten din',
    body: [
      'Dem lagrer vi bare hvis du har sagt ja til det.',
      `Det er IP-adresse, nettleser, operativsystem og skjermstørrelse, og de brukes bare til å gjøre nettstedet bedre. De står atskilt fra annet i høyst ${facts.kept.deviceData} og brukes aldri til å nå deg. Sier du ikke ja, lagres de ikke i det hele tatt.`,
    ],
  },
  never: {
    heading: 'Hva vi aldri gjør',
    body: [
      'Dette kan du stole på:',
      {
        points: [
          'Vi selger ikke registeret.',
          'Vi profilerer deg ikke: Vi beregner ingen interesser, poeng eller målgrupper, og vi treffer ingen automatiserte avgjørelser som har rettslige eller lignende følger for deg.',
          'Vi følger ikke med på om du åpner e-postene våre eller klikker på lenkene i dem.',
          'Vi laster ikke opp opplysningene dine til annonseplattformer.',
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
          `${purpose}${consentChannels && `: ${consentChannels}`}. Grunnlag: samtykket ditt (artikkel 6 nr. 1 bokstav a).`,
        ]),
    ...(interest
      ? [
          `${purpose}: ${interest.channels}. Grunnlag: berettiget interesse (artikkel 6 nr. 1 bokstav f). Vår interesse er ${interest.is}.${interest.email ? ` ${EMAIL[interest.email]}` : ''}`,
        ]
      : []),
  ]),
  `Opplysninger: ${data}.`,
  `Kilde: ${source}.`,
  ...(hasPrize
    ? [
        `Det premien trenger, slettes når premien er framme, senest ${kept.prize} etter at opplysningene kom inn.`,
      ]
    : []),
  endsFrom === 'receipt'
    ? `${hasPrize ? 'Har du sagt ja til mer, slettes det' : 'Slettes'} senest ${end} etter at opplysningene kom inn.`
    : `Slettes senest ${end} etter at den siste fakturaen er gjort opp.`,
];

const EMAIL = {
  'soft-opt-in': 'E-post bare til en adresse som du oppga da du kjøpte av oss.',
  'role-address': 'E-post bare til fellesadresser, som info@.',
} as const;
