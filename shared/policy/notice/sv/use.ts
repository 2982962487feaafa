import type { ActivityFacts } from '../activity-facts.ts';
import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const use = (facts: NoticeFacts): SectionsOf<'use' | 'data' | 'sources' | 'device' | 'never'> => ({
  use: {
    heading: 'Vad vi använder uppgifterna till, och på vilken grund',
    body: [
      'Bara till det som står här. Antingen har du sagt ja (samtycke), eller så har vi ett intresse som vi har vägt mot ditt och funnit tillåtet (berättigat intresse). Öppna det som gäller dig.',
      {
        folded: true,
        entries: facts.activities.map((activity) => ({ term: activity.name, lines: lines(activity, facts) })),
      },
      'Ett samtycke kan du ta tillbaka. Det påverkar inte det som redan är gjort. Vill du veta hur vi har vägt ett intresse mot ditt, fråga oss.',
      'Har du inte sagt ja kontrollerar vi spärregistren NIX-Telefon och NIX adresserat innan vi ringer eller skickar post. Är du kund får vi höra av oss ändå om sådant som liknar det du har köpt, tills du säger nej.',
      'När vi har fått uppgifter om dig berättar vi det för dig, eftersom lagen kräver det (artikel 6.1 c, 13 och 14). Artiklarna är dataskyddsförordningens.',
    ],
  },
  data: {
    heading: 'Vilka uppgifter vi har',
    body: [
      'Bara sådant som behövs för att nå dig, för att hålla isär personer och för att respektera dina val.',
      { entries: facts.dataKinds.map(({ name, fields }) => ({ term: name, lines: [fields] })) },
      'Till det kommer varifrån en uppgift kom och när, vad du har sagt ja till och med vilka ord, och vilka kanaler du har stängt.',
      `Personnummer finns bara i ”${facts.personalNumber}”, för att personer med samma namn och adress inte ska blandas ihop. Det visas aldrig i sin helhet.`,
      'Du måste inte lämna några uppgifter, varken enligt lag eller enligt avtal. Men utan dem kan vi inte skicka det du har bett om, eller ett pris.',
    ],
  },
  sources: {
    heading: 'Varifrån uppgifterna kommer',
    body: [
      'Oftast från dig själv, ibland från någon annan.',
      'Från dig, eller från din tid som kund:',
      { points: facts.sourcesOwn },
      'Från andra:',
      { points: facts.sourcesOther },
      `Har vi fått uppgiften från någon annan får du veta det, och varifrån, inom ${facts.kept.informing} och senast när vi först hör av oss. Har du inte fått veta det då raderar vi den.`,
    ],
  },
  device: {
    heading: 'Uppgifter om din enhet',
    body: [
      'Dem sparar vi bara om du har sagt ja till det.',
      `Det är IP-adress, webbläsare, operativsystem och skärmstorlek, och de används bara för att göra webbplatsen bättre. De står skilt från annat i högst ${facts.kept.deviceData} och används aldrig för att nå dig. Säger du inte ja sparas de inte alls.`,
    ],
  },
  never: {
    heading: 'Vad vi aldrig gör',
    body: [
      'Det här kan du lita på:',
      {
        points: [
          'Vi säljer inte registret.',
          'Vi profilerar dig inte: vi räknar inte fram intressen, poäng eller målgrupper, och vi fattar inga automatiska beslut som får rättsliga eller liknande följder för dig.',
          'Vi följer inte om du öppnar våra mejl eller klickar på länkarna i dem.',
          'Vi laddar inte upp dina uppgifter till annonsplattformar.',
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
      : [`${purpose}${consentChannels && `: ${consentChannels}`}. Grund: ditt samtycke (artikel 6.1 a).`]),
    ...(interest
      ? [
          `${purpose}: ${interest.channels}. Grund: berättigat intresse (artikel 6.1 f). Vårt intresse är ${interest.is}.${interest.email ? ` ${EMAIL[interest.email]}` : ''}`,
        ]
      : []),
  ]),
  `Uppgifter: ${data}.`,
  `Källa: ${source}.`,
  ...(hasPrize
    ? [
        `Det som priset behöver raderas när priset är framme, senast ${kept.prize} efter att uppgifterna kom in.`,
      ]
    : []),
  endsFrom === 'receipt'
    ? `${hasPrize ? 'Har du sagt ja till mer raderas det' : 'Raderas'} senast ${end} efter att uppgifterna kom in.`
    : `Raderas senast ${end} efter att sista fakturan är reglerad.`,
];

const EMAIL = {
  'soft-opt-in': 'E-post bara till en adress som du lämnade när du köpte av oss.',
  'role-address': 'E-post bara till gemensamma adresser, som info@.',
} as const;
