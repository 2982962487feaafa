import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Tietoa henkilötietojesi käsittelystä: ${controller}`,
  why: (form, receivedOn) =>
    `Saimme ${receivedOn} verkkosivustoltamme lomakkeen ”${form}”, jossa oli tämä sähköpostiosoite. Siksi olemme tallentaneet tietoja sinusta, ja lain mukaan meidän on kerrottava, miten käytämme niitä. Tämä on tiedote eikä mainos.`,
  notYou: (mail) => `Etkö täyttänyt lomaketta itse? Kirjoita osoitteeseen ${mail}, niin poistamme tiedot.`,
  objection: {
    heading: 'Sinulla on oikeus sanoa ei',
    right:
      'Voit milloin tahansa vastustaa markkinointiamme. Se on maksutonta, sinun ei tarvitse perustella sitä, ja lopetamme heti.',
    link: 'Lopeta kaikki sähköpostimarkkinointi',
    more: (mail) =>
      `Avautuvalla sivulla voit lopettaa kaiken muunkin markkinoinnin yhdellä painalluksella. Voit myös kirjoittaa osoitteeseen ${mail}.`,
  },
  kept: {
    heading: 'Sinusta säilyttämämme tiedot',
    alongside: 'Säilytämme myös tiedon siitä, milloin lomake saapui ja mitkä ruudut oli rastitettu.',
  },
  use: {
    heading: 'Mihin käytämme niitä',
    saidYes: 'Annoit lomakkeessa suostumuksesi seuraavaan:',
    purpose: (purposes) => `Käyttötarkoitus: ${purposes}.`,
    basis:
      'Oikeusperuste: suostumuksesi (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta). Voit peruuttaa sen milloin tahansa. Peruuttaminen ei vaikuta siihen, mitä on tehty sitä ennen.',
    noBox: 'Yhtään ruutua ei ollut rastitettu, joten emme lähetä sinulle markkinointia.',
  },
  source: {
    heading: 'Mistä tiedot ovat peräisin',
    text: 'Ne ovat peräisin lomakkeesta. Sinun ei ollut pakko antaa niitä meille, mutta ilman niitä emme voi lähettää sinulle sitä, mitä olet pyytänyt.',
  },
  retention: {
    heading: 'Kuinka kauan säilytämme niitä',
    checked: (date) => `Päivitämme tai poistamme tiedot viimeistään ${date}.`,
    end: (date) => `Poistamme ne viimeistään ${date}, vaikka ne olisi päivitetty.`,
    proof: (time) =>
      `Todisteet suostumuksesta, kiellosta ja poistamisesta säilytetään ${time} ilman nimeä ja osoitetta.`,
  },
  notice: {
    heading: 'Lue lisää',
    link: 'Näin käytämme henkilötietojasi',
  },
};
