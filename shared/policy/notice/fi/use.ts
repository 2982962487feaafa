import type { ActivityFacts } from '../activity-facts.ts';
import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const use = (facts: NoticeFacts): SectionsOf<'use' | 'data' | 'sources' | 'device' | 'never'> => ({
  use: {
    heading: 'Mihin käytämme tietoja ja millä perusteella',
    body: [
      'Vain tässä mainittuihin tarkoituksiin. Joko olet antanut siihen suostumuksesi tai meillä on etu, jonka olemme punninneet sinun etuasi vastaan ja todenneet sallituksi (oikeutettu etu). Avaa kohta, joka koskee sinua.',
      {
        folded: true,
        entries: facts.activities.map((activity) => ({ term: activity.name, lines: lines(activity, facts) })),
      },
      'Voit peruuttaa suostumuksesi. Se ei vaikuta siihen, mitä on tehty ennen peruuttamista. Jos haluat tietää, miten olemme punninneet etumme sinun etuasi vastaan, kysy meiltä.',
      'Jos et ole antanut suostumusta, tarkistamme ruotsalaiset kieltorekisterit NIX-Telefon ja NIX adresserat, ennen kuin soitamme tai lähetämme postia. Jos olet asiakas, voimme silti kertoa sinulle ostamasi kaltaisista tuotteista, kunnes kiellät sen.',
      'Kun olemme saaneet tietoja sinusta, kerromme siitä sinulle, koska laki vaatii sitä (6 artiklan 1 kohdan c alakohta, 13 ja 14 artikla). Artiklat ovat yleisen tietosuoja-asetuksen artikloja.',
    ],
  },
  data: {
    heading: 'Mitä tietoja meillä on',
    body: [
      'Vain ne, joita tarvitaan sinun tavoittamiseesi, ihmisten erottamiseen toisistaan ja valintojesi noudattamiseen.',
      { entries: facts.dataKinds.map(({ name, fields }) => ({ term: name, lines: [fields] })) },
      'Lisäksi säilytämme tiedon siitä, mistä ja milloin tieto on saatu, mihin olet antanut suostumuksesi ja millä sanoilla sekä mitkä kanavat olet kieltänyt.',
      `Ruotsalainen henkilötunnus voi olla vain kohdassa ”${facts.personalNumber}”, jotta samannimiset ja samassa osoitteessa asuvat henkilöt eivät sekoitu toisiinsa. Sitä ei koskaan näytetä kokonaan.`,
      'Sinun ei ole pakko antaa tietoja, ei lain eikä sopimuksen perusteella. Ilman niitä emme kuitenkaan voi lähettää sinulle sitä, mitä olet pyytänyt, emmekä palkintoa.',
    ],
  },
  sources: {
    heading: 'Mistä tiedot ovat peräisin',
    body: [
      'Useimmiten sinulta itseltäsi, joskus muilta.',
      'Sinulta itseltäsi tai asiakkuutesi ajalta:',
      { points: facts.sourcesOwn },
      'Muilta:',
      { points: facts.sourcesOther },
      `Jos olemme saaneet tiedon joltakulta muulta, kerromme sinulle siitä ja tiedon lähteestä viimeistään, kun tiedon saamisesta on kulunut ${facts.kept.informing}, tai kun otamme sinuun ensimmäisen kerran yhteyttä, jos se tapahtuu aiemmin. Jos et ole siihen mennessä saanut tietää asiasta, poistamme tiedon.`,
    ],
  },
  device: {
    heading: 'Tiedot laitteestasi',
    body: [
      'Säilytämme niitä vain, jos olet antanut siihen suostumuksesi.',
      `Ne ovat IP-osoite, selain, käyttöjärjestelmä ja näytön koko, ja niitä käytetään vain verkkosivuston parantamiseen. Ne pidetään erillään muusta enintään ${facts.kept.deviceData}, eikä niitä koskaan käytetä yhteydenottoihin. Jos et anna suostumusta, niitä ei säilytetä lainkaan.`,
    ],
  },
  never: {
    heading: 'Mitä emme koskaan tee',
    body: [
      'Tähän voit luottaa:',
      {
        points: [
          'Emme myy rekisteriä.',
          'Emme profiloi sinua: emme päättele kiinnostuksen kohteitasi, pisteytä sinua emmekä muodosta kohderyhmiä, emmekä tee automaattisia päätöksiä, joilla olisi sinulle oikeudellisia tai niihin verrattavia vaikutuksia.',
          'Emme seuraa, avaatko viestimme tai painatko niissä olevia linkkejä.',
          'Emme siirrä tietojasi mainosalustoille.',
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
          `${purpose}${consentChannels && `: ${consentChannels}`}. Peruste: suostumuksesi (6 artiklan 1 kohdan a alakohta).`,
        ]),
    ...(interest
      ? [
          `${purpose}: ${interest.channels}. Peruste: oikeutettu etu (6 artiklan 1 kohdan f alakohta). Etumme on se, että ${interest.is}.${interest.email ? ` ${EMAIL[interest.email]}` : ''}`,
        ]
      : []),
  ]),
  `Tiedot: ${data}.`,
  `Lähde: ${source}.`,
  ...(hasPrize
    ? [
        `Palkintoa varten tarvittavat tiedot poistetaan, kun palkinto on perillä, viimeistään kun tietojen saapumisesta on kulunut ${kept.prize}.`,
      ]
    : []),
  endsFrom === 'receipt'
    ? `${hasPrize ? 'Jos olet antanut suostumuksen muuhun, nämä tiedot poistetaan' : 'Poistetaan'} viimeistään, kun tietojen saapumisesta on kulunut ${end}.`
    : `Poistetaan viimeistään, kun viimeisen laskun selvittämisestä on kulunut ${end}.`,
];

const EMAIL = {
  'soft-opt-in': 'Sähköpostia lähetämme vain osoitteeseen, jonka annoit ostaessasi meiltä.',
  'role-address': 'Sähköpostia lähetämme vain yhteisiin osoitteisiin, kuten info@.',
} as const;
