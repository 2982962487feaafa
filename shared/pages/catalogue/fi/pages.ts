import type { PageWords } from '../shape/pages.ts';

export const pages: PageWords = {
  layout: {
    yourData: 'Henkilötietosi',
    notice: 'Näin käytämme henkilötietojasi',
    languages: 'Kieli',
    questions: (mail) => `Kysyttävää? Kirjoita osoitteeseen ${mail}.`,
  },
  notice: { contents: 'Sisällys' },
  unsubscribe: {
    title: 'Etkö halua enää markkinointia sähköpostiisi?',
    lead: 'Yksi painallus lopettaa kaiken sähköpostimarkkinointimme kaikkiin tiedossamme oleviin osoitteisiisi. Se tulee voimaan heti.',
    button: 'Lopeta kaikki sähköpostimarkkinointi',
    afterwards:
      'Seuraavalla sivulla voit lopettaa myös kaiken muun: tekstiviestit, puhelut, postin ja viestit sosiaalisessa mediassa.',
    stillSent: 'Laskut ja muut välttämättömät viestit saat edelleen.',
  },
  unsubscribed: {
    email: {
      title: 'Valmista, sähköpostiisi ei enää tule markkinointia',
      lead: (controller) => `${controller} ei enää lähetä sinulle markkinointia sähköpostitse.`,
      more: 'Haluatko lopettaa myös kaiken muun?',
      moreLead:
        'Yksi painallus lopettaa myös tekstiviestit, puhelut, postin ja viestit sosiaalisessa mediassa.',
      button: 'Lopeta kaikki markkinointi',
    },
    everything: {
      title: 'Valmista, kaikki markkinointi on lopetettu',
      lead: (controller) =>
        `${controller} ei enää lähetä sinulle markkinointia sähköpostitse eikä millään muullakaan tavalla. Tämä on voimassa, kunnes itse päätät toisin.`,
      data: (mail) =>
        `Haluatko tietää, mitä tietoja meillä on sinusta, tai haluatko, että ne poistetaan? Kirjoita osoitteeseen ${mail}.`,
    },
  },
  unknownLink: {
    title: 'Emme tunnista linkkiä',
    lead: 'Se voi olla liian vanha, tai osa siitä puuttuu. Mitään ei ole muutettu.',
    instead: (mail) =>
      `Haluatko lopettaa markkinointimme? Kirjoita osoitteeseen ${mail} ja kerro, mitä sähköpostiosoitetta tai puhelinnumeroa asia koskee, niin hoidamme asian.`,
  },
  error: {
    'not-found': {
      title: 'Sivua ei löydy',
      lead: 'Osoitteessa voi olla kirjoitusvirhe, tai sivu on poistettu.',
    },
    invalid: {
      title: 'Emme voineet ottaa tätä vastaan',
      lead: 'Lähetetyistä tiedoista puuttuu jotain, tai ne ovat väärässä muodossa. Mitään ei ole tallennettu.',
    },
    failed: {
      title: 'Jokin meni meillä vikaan',
      lead: 'Yritä hetken kuluttua uudelleen. Jos se ei vieläkään onnistu, kirjoita meille, niin autamme sinua.',
    },
  },
};
