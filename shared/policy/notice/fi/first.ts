import type { NoticeFacts } from '../facts.ts';
import type { NoticeText, SectionsOf } from '../shape.ts';

export const first = (facts: NoticeFacts): Omit<NoticeText, 'sections'> => ({
  title: 'Näin käytämme henkilötietojasi markkinointiin',
  lead: `Tämä tietosuojaseloste koskee yrityksen ${facts.name} markkinointirekisteriä. Ensin tulee lyhyt vastaus ja sitten kaikki yksityiskohtaisesti.`,
  short: {
    heading: 'Lyhyt vastaus',
    lines: [
      { term: 'Kuka', text: `Tiedoista vastaa ${facts.name}.`, more: 'controller' },
      {
        term: 'Mitä ja miksi',
        text: 'Käytämme nimeä, yhteystietoja ja omia valintojasi markkinointiin: joko olet antanut siihen suostumuksesi tai meillä on oikeutettu etu, jonka olemme punninneet sinun etuasi vastaan. Lähetämme myös palkinnot niille, jotka voittavat.',
        more: 'use',
      },
      {
        term: 'Kieltosi',
        text: 'Voit milloin tahansa kieltää kaiken tai vain osan. Se on maksutonta ja tulee voimaan heti.',
        more: 'objection',
      },
      {
        term: 'Kuinka kauan',
        text: `Mikään tieto ei ole tarkistamatta pidempään kuin ${facts.kept.verification}, ja kaikella on viimeinen päivä. Jos kiellät kaiken, poistamme tiedot heti, ellet ole asiakas.`,
        more: 'retention',
      },
      {
        term: 'Kuka saa tietoja',
        text: 'Yritykset, jotka työskentelevät meille. Konserniimme kuuluvat yhtiöt ja viranomaiset vain, jos niillä on oma oikeusperuste. Emme myy mitään.',
        more: 'recipients',
      },
      {
        term: 'Ei koskaan',
        text: 'Ei profilointia, ei sähköpostiviestien seurantaa eikä markkinointia lapsille.',
        more: 'never',
      },
    ],
  },
});

export const yours = (facts: NoticeFacts): SectionsOf<'objection' | 'preferences' | 'controller'> => ({
  objection: {
    heading: 'Voit aina sanoa ei',
    body: [
      'Sinulla on oikeus milloin tahansa vastustaa markkinointiamme, perustuipa se mihin tahansa, ja peruuttaa antamasi suostumus. Se on maksutonta, sinun ei tarvitse perustella sitä, ja lopetamme heti.',
      {
        points: [
          'Paina sähköpostiviestissämme olevaa peruutuslinkkiä. Se lopettaa kaiken sähköpostimarkkinoinnin, ja avautuvalla sivulla voit lopettaa kaiken muunkin yhdellä painalluksella.',
          `Kirjoita osoitteeseen ${facts.mail}. Voit kieltää kaiken tai vain tietyt kanavat (esimerkiksi tekstiviestit) tai käyttötarkoitukset (esimerkiksi uutiskirjeet). Jos et rajaa kieltoasi, lopetamme kaiken.`,
          'Kerro asiasta soittajalle tai täytä lomake henkilötietoja koskevalla sivullamme.',
        ],
      },
    ],
  },
  preferences: {
    heading: 'Valintojesi katsominen ja muuttaminen',
    body: [
      'Päätät jokaisesta kanavasta ja käyttötarkoituksesta erikseen sivulla, jolle vain sinä pääset.',
      {
        points: [
          'Sähköpostiviesteissämme on linkki sinne.',
          'Voit pyytää linkkiä myös henkilötietoja koskevalla sivullamme. Lähetämme sen silloin sähköpostiisi.',
          'Kiellot tulevat voimaan heti. Jos haluat jotakin uudelleen, pyydämme sinua vahvistamaan sen, jotta kukaan muu ei voi antaa suostumusta puolestasi.',
        ],
      },
    ],
  },
  controller: {
    heading: 'Kuka vastaa tiedoista',
    body: [
      `Rekisterinpitäjä on ${facts.name}, ruotsalainen organisaationumero ${facts.organisationNumber}, ${facts.address}.`,
      `Henkilötietoja koskevat kysymykset: ${facts.mail}. Samasta osoitteesta tavoitat myös henkilön, joka hoitaa meillä tietosuoja-asioita. Verkkosivusto: ${facts.website}`,
    ],
  },
});
