import type { PrizeWords } from '../shape/prize.ts';

export const prize: PrizeWords = {
  adult: {
    subject: (controller) => `Tietoa kilpailusta, johon osallistuit: ${controller}`,
    why: (receivedOn) =>
      `Saimme ${receivedOn} kilpailun osallistumislomakkeen, jossa oli tämä sähköpostiosoite.`,
    no: {
      heading: 'Voit sanoa ei',
      text: (mail) =>
        `Voit milloin tahansa vastustaa tietojen käyttöä tai pyytää meitä poistamaan ne. Se on maksutonta, eikä sinun tarvitse perustella sitä. Kirjoita osoitteeseen ${mail}.`,
      effect: 'Kun tiedot on poistettu, emme voi lähettää sinulle palkintoa.',
    },
    alongside: 'Säilytämme myös tiedon siitä, milloin lomake saapui.',
    only: 'Käytämme niitä vain kilpailuun: otamme yhteyttä voittajaan ja lähetämme palkinnon. Ne ovat omassa rekisterissään erillään markkinointirekisteristä, eikä niitä käytetä mainontaan tai myyntiin.',
    source:
      'Ne ovat peräisin osallistumislomakkeesta. Sinun ei ollut pakko antaa niitä meille, mutta ilman niitä emme voi lähettää palkintoa.',
    end: (date) => `Poistamme ne, kun palkinto on toimitettu, ja joka tapauksessa viimeistään ${date}.`,
    recipients:
      'Meillä tiedot näkevät vain ne, jotka hoitavat kilpailua. Yrityksemme ulkopuolella tietoja voivat saada:',
  },
  child: {
    subject: (controller) => `Olet mukana kilpailussa: ${controller}`,
    hello: (receivedOn) =>
      `Kiitos, että olet mukana kilpailussamme! Saimme lomakkeesi ${receivedOn}. Tässä kerromme, mitä tallennamme sinusta. Kirjoitamme selkeästi, koska haluamme, että lapsetkin ymmärtävät.`,
    kept: {
      heading: 'Mitä tallennamme sinusta',
      text: 'Nämä tiedot ovat meillä vain kilpailua varten. Jos voitat, voimme ottaa sinuun yhteyttä ja lähettää palkinnon. Emme lähetä sinulle mainoksia.',
    },
    gone: {
      heading: 'Milloin poistamme tiedot?',
      text: (date) =>
        `Poistamme ne, kun kilpailu on ohi ja palkinto on tullut perille, ja joka tapauksessa viimeistään ${date}.`,
    },
    decide: {
      heading: 'Sinä päätät',
      text: (mail) =>
        `Saat kysyä, mitä tietoja meillä on sinusta. Saat pyytää meitä korjaamaan sen, mikä on väärin. Saat myös sanoa ei ja pyytää meitä poistamaan kaiken. Kirjoita osoitteeseen ${mail}. Se ei maksa mitään.`,
      effect: 'Jos poistamme kaiken, emme voi lähettää sinulle palkintoa.',
      help: 'Aikuinen, johon luotat, saa auttaa sinua. Aikuinen saa myös kirjoittaa meille puolestasi.',
    },
    notYou: {
      heading: 'Etkö ole osallistunut kilpailuun?',
      text: 'Silloin joku on kirjoittanut väärän osoitteen. Kerro siitä meille, niin poistamme kaiken.',
    },
    who: {
      heading: 'Keitä me olemme?',
      text: (controller) =>
        `Nimemme on ${controller}. Me vastaamme tiedoistasi, ja meidän täytyy pitää niistä hyvää huolta. Tietosi näkevät vain ne, jotka hoitavat kilpailua, ja yritykset, jotka auttavat meitä esimerkiksi lähettämään palkinnon.`,
    },
    wrong: {
      heading: 'Jos jokin tuntuu väärältä',
      text: (authority, url, mail) =>
        `Kerro meille tai pyydä aikuista kertomaan. Meitä valvoo ${authority}, ja sille voi valittaa. Se katsoo, että ihmisten tiedoista pidetään hyvää huolta. Sen sivut ovat osoitteessa ${url}, ja sille voi kirjoittaa osoitteeseen ${mail}.`,
    },
    adults: {
      heading: 'Aikuisille',
      text: 'Huoltajana voit käyttää näitä oikeuksia lapsesi puolesta. Tiedot ovat omassa rekisterissään erillään markkinointirekisteristä. Emme käytä lasten tietoja markkinointiin tai myyntiin.',
    },
  },
};
