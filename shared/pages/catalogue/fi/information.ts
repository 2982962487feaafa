import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Tietoa henkilötietojesi käsittelystä: ${controller}`,
  why: {
    'website-form': (receivedOn, activity) =>
      `Saimme ${receivedOn} verkkosivustoltamme lomakkeen ”${activity}”, jossa oli tämä sähköpostiosoite.`,
    contest: (receivedOn) =>
      `Saimme ${receivedOn} kilpailun osallistumislomakkeen, jossa oli tämä sähköpostiosoite.`,
    'social-lead': (receivedOn) =>
      `Saimme ${receivedOn} sosiaalisesta mediasta lomakkeen, jossa oli tämä sähköpostiosoite.`,
    fair: (receivedOn) =>
      `Annoit tämän sähköpostiosoitteen meille messuilla tai muussa tapahtumassa. Lisäsimme sen markkinointirekisteriimme ${receivedOn}.`,
    telephone: (receivedOn) =>
      `Annoit tämän sähköpostiosoitteen meille puhelimessa tai sähköpostiviestissä. Lisäsimme sen markkinointirekisteriimme ${receivedOn}.`,
    'business-card': (receivedOn) =>
      `Annoit meille käyntikorttisi. Lisäsimme sen tiedot markkinointirekisteriimme ${receivedOn}.`,
    'customer-register': (receivedOn) =>
      `Olet tai olet ollut asiakkaamme. Siirsimme tietojasi asiakasrekisteristämme markkinointirekisteriin ${receivedOn}.`,
    'address-broker': (receivedOn) =>
      `Saimme ${receivedOn} tietoja sinusta yritykseltä, joka välittää osoitteita ja yhteystietoja.`,
    'public-source': (receivedOn) => `Haimme ${receivedOn} tietoja sinusta julkisesta lähteestä.`,
  },
  law: 'Lain mukaan meidän on kerrottava, mitä tietoja olemme tallentaneet sinusta ja miten käytämme niitä. Tämä on tiedote eikä mainos.',
  notYou: (mail) =>
    `Etkö antanut osoitetta meille itse? Kirjoita osoitteeseen ${mail}, niin poistamme tiedot.`,
  besidePrize:
    'Tämä viesti koskee sitä, mitä lomakkeessa oli rastitettu. Itse kilpailusta saat erillisen viestin.',
  objection: {
    heading: 'Sinulla on oikeus sanoa ei',
    right:
      'Voit milloin tahansa vastustaa markkinointiamme. Se on maksutonta, sinun ei tarvitse perustella sitä, ja lopetamme heti.',
    link: 'Lopeta kaikki sähköpostimarkkinointi',
    choose: 'Lopeta kaikki tai valitse kanavat ja käyttötarkoitukset',
    more: (mail) => `Voit myös kirjoittaa osoitteeseen ${mail}.`,
  },
  kept: {
    heading: 'Sinusta säilyttämämme tiedot',
    withForm: 'Säilytämme myös tiedon siitä, milloin lomake saapui ja mitkä ruudut oli rastitettu.',
    otherwise:
      'Säilytämme myös tiedon siitä, milloin ja mistä tiedot tulivat ja oletko antanut suostumuksesi johonkin.',
    categories: (names) => `Tietoryhmät: ${names}.`,
  },
  use: {
    heading: 'Mihin käytämme niitä',
    saidYes: 'Olet antanut suostumuksesi seuraavaan:',
    purpose: (purposes) => `Käyttötarkoitus: ${purposes}.`,
    basis:
      'Oikeusperuste: suostumuksesi (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta). Voit peruuttaa sen milloin tahansa. Peruuttaminen ei vaikuta siihen, mitä on tehty sitä ennen.',
    noBox: 'Yhtään ruutua ei ollut rastitettu, joten emme lähetä sinulle markkinointia.',
    interest: {
      lead: 'Seuraavaan emme tarvitse suostumustasi, mutta voit kieltää sen milloin tahansa:',
      why: (interest) => `Etumme on se, että ${interest}.`,
      basis:
        'Oikeusperuste: oikeutettu etumme (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta). Olemme punninneet sitä sinun etujasi vasten. Kirjoita meille, jos haluat tietää tästä enemmän.',
      sharedAddresses:
        'Sähköpostia lähetämme silloin vain yrityksen yhteiseen osoitteeseen, kuten info@-osoitteeseen. Omaan osoitteeseesi lähetämme sitä vain, jos olet antanut suostumuksesi.',
    },
  },
  source: {
    heading: 'Mistä tiedot ovat peräisin',
    form: 'Ne ovat peräisin lomakkeesta. Sinun ei ollut pakko antaa niitä meille, mutta ilman niitä emme voi lähettää sinulle sitä, mitä olet pyytänyt.',
    person:
      'Ne ovat peräisin sinulta itseltäsi. Sinun ei ollut pakko antaa niitä meille, mutta ilman niitä emme voi ottaa sinuun yhteyttä.',
    customer:
      'Ne ovat peräisin asiakasrekisteristämme, jota varten annoit ne meille. Sinun ei ole pakko antaa meidän käyttää niitä markkinointiin, eikä kielto vaikuta sopimukseesi.',
    broker: {
      named: (origin) =>
        `Emme ole saaneet niitä sinulta. Ne antoi meille ${origin}, joka välittää osoitteita ja yhteystietoja.`,
      unnamed: (mail) =>
        `Emme ole saaneet niitä sinulta vaan yritykseltä, joka välittää osoitteita ja yhteystietoja. Jos haluat tietää, mikä yritys se on, kirjoita osoitteeseen ${mail}.`,
    },
    public: {
      named: (origin) => `Emme ole saaneet niitä sinulta. Ne ovat peräisin julkisesta lähteestä: ${origin}.`,
      unnamed: (mail) =>
        `Emme ole saaneet niitä sinulta. Ne ovat peräisin julkisesta lähteestä, kuten puhelinluettelosta tai yrityksen verkkosivuilta. Jos haluat tietää, mikä lähde se on, kirjoita osoitteeseen ${mail}.`,
    },
  },
  retention: {
    heading: 'Kuinka kauan säilytämme niitä',
    checked: (date) => `Päivitämme tai poistamme tiedot viimeistään ${date}.`,
    end: (date) => `Poistamme ne viimeistään ${date}, vaikka ne olisi päivitetty.`,
    afterContract: (time, unpaid) =>
      `Niin kauan kuin sopimuksesi on voimassa, säilytyksellä ei ole päättymispäivää. Sopimuksen päätyttyä poistamme tiedot viimeistään, kun loppulaskun maksamisesta on kulunut ${time}. Jos laskua ei makseta, poistamme ne viimeistään, kun sopimuksen päättymisestä on kulunut ${unpaid}.`,
    device: (time) => `Laitettasi koskevia tietoja säilytetään ${time}.`,
    proof: (time) =>
      `Todisteet suostumuksesta, kiellosta ja poistamisesta säilytetään ${time} ilman nimeä ja osoitetta.`,
  },
  notice: {
    heading: 'Lue lisää',
    link: 'Näin käytämme henkilötietojasi',
  },
};
