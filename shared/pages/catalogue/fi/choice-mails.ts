import type { ChoiceMailWords } from '../shape/choice-mails.ts';

export const choiceMails: ChoiceMailWords = {
  confirmConsent: {
    subject: (controller) => `Kysymys suostumuksestasi: ${controller}`,
    asked: (receivedOn) =>
      `Saimme ${receivedOn} tiedon rastista, jonka teit sinä itse tai joku muu, joka antoi osoitteesi. Se koskee seuraavaa:`,
    because: {
      'after-no': 'Olet aiemmin kieltänyt tämän. Siksi emme muuta mitään kysymättä sinulta.',
      'double-opt-in':
        'Kuka tahansa voi kirjoittaa osoitteen lomakkeeseen. Siksi emme lähetä mitään kysymättä sinulta.',
    },
    press: (before) => `Haluatko tätä? Paina painiketta ennen ${before}.`,
    button: 'Kyllä, haluan',
    nothing: {
      heading: 'Etkö halua tätä, tai etkö tehnyt rastia itse?',
      text: {
        'after-no': (before) =>
          `Silloin sinun ei tarvitse tehdä mitään. Kieltosi pysyy voimassa, ja uudet tiedot poistetaan ${before}.`,
        'double-opt-in': (before) =>
          `Silloin sinun ei tarvitse tehdä mitään. Emme lähetä mitään, ja uudet tiedot poistetaan ${before}.`,
      },
      again: (time) =>
        `Kysymme uudelleen aikaisintaan, kun on kulunut ${time}, ja vain, jos joku on rastittanut ruudun.`,
    },
  },
  preferencesLink: {
    subject: (controller) => `Linkki valintoihisi: ${controller}`,
    asked:
      'Sinä tai joku muu, joka kirjoitti osoitteesi, on pyytänyt linkkiä markkinointia koskeviin valintoihisi. Tässä se on:',
    button: 'Katso ja muuta valintojasi',
    lasts: (time) =>
      `Linkki toimii ${time}. Älä lähetä sitä eteenpäin: jos jollakulla on linkki, hän voi lopettaa markkinoinnin sinulle.`,
    notYou: {
      heading: 'Etkö pyytänyt linkkiä itse?',
      text: 'Silloin sinun ei tarvitse tehdä mitään. Mitään ei ole muutettu, eikä tietoja ole näytetty kenellekään.',
    },
  },
};
