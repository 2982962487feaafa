import type { MailWords } from '../shape/mails.ts';
import { choiceMails } from './choice-mails.ts';
import { information } from './information.ts';
import { prize } from './prize.ts';

export const mails: MailWords = {
  greeting: (name) => (name ? `Hei ${name}!` : 'Hei!'),
  information,
  prize,
  ...choiceMails,
  confirmRequest: {
    subject: (controller) => `Vahvista pyyntösi: ${controller}`,
    asked: (receivedOn) => `Saimme ${receivedOn} pyynnön sinun nimissäsi. Se koskee seuraavaa:`,
    press: (before) =>
      `Teitkö pyynnön itse? Vahvista se ennen ${before}, niin tiedämme, että pyyntö on sinun.`,
    button: 'Vahvista pyyntö',
    follows: {
      heading: 'Mitä tapahtuu, kun vahvistat pyynnön',
      answer: 'Vastaus tulee sähköpostitse, viimeistään kuukauden kuluttua pyynnön saapumisesta.',
    },
    stopped: {
      heading: 'Markkinointi on jo lopetettu',
      text: 'Lopetimme sen heti, kun pyyntö saapui. Se pysyy lopetettuna, vaikka kukaan ei vahvistaisi pyyntöä.',
    },
    lapse: {
      heading: 'Jos kukaan ei vahvista pyyntöä',
      text: (before) =>
        `Silloin pyyntö raukeaa ${before}, ja ilmoitamme siitä sinulle. Voit aina tehdä uuden pyynnön.`,
    },
    notYou: {
      heading: 'Etkö tehnyt pyyntöä itse?',
      text: 'Silloin sinun ei tarvitse tehdä mitään. Mitään ei poisteta, eikä tietoja ole näytetty kenellekään.',
    },
    follow: 'Katso, miten pyyntö etenee',
  },
  erased: {
    subject: (controller) => `Tietosi on poistettu: ${controller}`,
    done: (receivedOn) => `Saimme ${receivedOn} pyyntösi poistaa tietosi. Nyt ne on poistettu.`,
    gone: {
      heading: 'Mitä olemme poistaneet',
      points: [
        'nimesi, yhteystietosi ja kaikki muut tietosi, jotka olivat markkinointirekisterissä',
        'suostumuksesi',
        'lomakkeet ja sähköpostiviestit, jotka olit lähettänyt ja jotka odottivat käsittelyä',
      ],
      others:
        'Jos sinulla oli muita pyyntöjä, jotka odottivat vahvistusta, niidenkin käsittely on nyt päättynyt.',
    },
    recipients: {
      heading: 'Muut, jotka olisivat voineet saada tiedot',
      text: 'Emme olleet luovuttaneet tietojasi kenellekään, joten kenenkään muun ei tarvitse poistaa mitään.',
    },
    stays: {
      heading: 'Mitä jää jäljelle ja miksi',
      no: 'Koodi (avaimella laskettu tiiviste) yhteystiedoistasi, jotta markkinointikieltosi pysyy voimassa. Yhteystietoja ei voi lukea koodista. Laki velvoittaa meidät noudattamaan kieltoasi (yleisen tietosuoja-asetuksen 17 artiklan 3 kohdan b alakohta).',
      proof: (time) =>
        `Todisteet suostumuksista, kielloista ja poistamisesta ilman nimeä ja osoitetta. Niitä säilytetään ${time}, koska niitä tarvitaan, jos joku esittää meille oikeudellisen vaateen (17 artiklan 3 kohdan e alakohta).`,
      request: (time) =>
        `Pyyntösi ilman nimeä ja osoitetta. Sitä säilytetään ${time}, jotta voimme osoittaa, mitä vastasimme.`,
      backup: (time) =>
        `Varmuuskopiot, enintään ${time}. Niitä käytetään vain, jos jokin menee rikki, ja sitten ne häviävät itsestään.`,
    },
  },
  nothingHeld: {
    subject: (controller) => `Vastaus pyyntöösi: ${controller}`,
    asked: (receivedOn) => `Saimme sinulta pyynnön ${receivedOn}. Se koski seuraavaa:`,
    nothing:
      'Etsimme tietojasi markkinointirekisteristä, eikä siellä ole sinusta mitään tietoja tällä osoitteella.',
    kept: {
      heading: 'Mitä säilytämme pyyntösi vuoksi',
      no: 'Markkinointikieltosi koodina, joka on laskettu osoitteesta (avaimella laskettu tiiviste). Näin et saa markkinointia myöhemminkään. Osoitetta ei voi lukea koodista.',
      request: (time) =>
        `Pyyntösi ilman osoitetta. Sitä säilytetään ${time}, jotta voimme osoittaa, mitä vastasimme.`,
    },
    customer: {
      heading: 'Oletko asiakkaamme?',
      text: (mail) =>
        `Laskut ja sopimukset ovat toisessa rekisterissä. Jos asiasi koskee niitä, kirjoita osoitteeseen ${mail}.`,
    },
  },
  requestLapsed: {
    subject: (controller) => `Pyyntösi on rauennut: ${controller}`,
    asked: (receivedOn) => `Saimme ${receivedOn} pyynnön sinun nimissäsi. Se koski seuraavaa:`,
    why: (time) =>
      `Pyynnön saapumisesta on kulunut ${time}, eikä kukaan ole vahvistanut sitä. Siksi emme tiedä, tuliko se sinulta, emmekä ole toteuttaneet sitä. Mitään ei ole poistettu, eikä tietoja ole näytetty kenellekään.`,
    stopped: {
      heading: 'Markkinointi on silti lopetettu',
      text: 'Lopetimme sen, kun pyyntö saapui. Se pysyy lopetettuna, kunnes itse päätät toisin.',
    },
    again: {
      heading: 'Haluatko tätä edelleen?',
      text: (mail) =>
        `Voit tehdä uuden pyynnön milloin tahansa sivullamme tai kirjoittamalla osoitteeseen ${mail}.`,
      link: 'Tee uusi pyyntö',
    },
  },
  marketingStopped: {
    subject: (controller) => `Markkinointi on lopetettu: ${controller}`,
    done: 'Olemme saaneet markkinointikieltosi. Se on voimassa tästä hetkestä alkaen ja koskee seuraavaa:',
    channels: 'Kanavat',
    allChannels: 'kaikki',
    purposes: 'Käyttötarkoitukset',
    allPurposes: 'kaikki',
    still: 'Laskut ja muut välttämättömät viestit saat edelleen.',
    nothingToDo: (mail) =>
      `Sinun ei tarvitse tehdä muuta. Eikö tämä ollut tarkoituksesi? Kirjoita osoitteeseen ${mail}.`,
  },
  links: { heading: 'Lue lisää', status: 'Katso pyyntösi tilanne' },
};
