import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const keeping = (
  facts: NoticeFacts,
): SectionsOf<'retention' | 'no' | 'recipients' | 'protection'> => ({
  retention: {
    heading: 'Kuinka kauan säilytämme tietoja',
    body: [
      `Päivitämme tai poistamme tiedon, ennen kuin sen viimeisimmästä tarkistuksesta on kulunut ${facts.kept.verification}. Lisäksi kaikella on viimeinen päivä, joka ei siirry, kun tietoja päivitetään.`,
      'Viimeinen päivä mainitaan siinä kohdassa, jossa kerrotaan tietojen käytöstä. Asiakkaiden, kilpailujen ja laitteiden osalta se on niitä koskevissa kohdissa.',
      {
        points: [
          'Jos kiellät kaiken, mihin käytämme tietojasi, poistamme ne heti. Jos olet asiakas, ne säilyvät asiakkuutesi ajan, mutta niitä ei käytetä markkinointiin.',
          `Kun aika on kulunut umpeen, tietoa ei enää käytetä. Se poistuu tietokannasta viimeistään, kun määräajan päättymisestä on kulunut ${facts.kept.ttlGrace}, ja varmuuskopioista, kun tästä on kulunut vielä ${facts.kept.backup}.`,
          `Jos olet kieltänyt markkinoinnin ja rastitat myöhemmin ruudun, pyydämme sinua vahvistamaan asian. Kysymme uudelleen aikaisintaan, kun edellisestä kysymyksestä on kulunut ${facts.askAgain}. Jos vahvistusta ei ole saatu, kun on kulunut ${facts.kept.unconfirmed}, poistamme uudet tiedot.`,
          `Muistamme ${facts.kept.inboxMarker} ilman tietojasi, että lomake on saapunut, jotta sitä ei lasketa kahdesti. Muistamme ${facts.kept.messageRecord}, että olemme lähettäneet sinulle sähköpostiviestin.`,
          `Säilytämme pyynnön, kunnes siihen on vastattu, ja sen jälkeen vielä ${facts.kept.closedCase} ilman nimeä, osoitetta ja kirjoittamaasi tekstiä, jotta voimme osoittaa, mitä vastasimme (6 artiklan 1 kohdan c alakohta). Jos kukaan ei vahvista pyyntöä, sen käsittely päättyy, kun pyynnön saapumisesta on kulunut ${facts.kept.confirmRequest}. Jos vastausta ei voida toimittaa, yritämme ${facts.kept.untoldAnswer}.`,
          `Poistamme meille lähettämäsi sähköpostiviestin heti, kun olemme tehneet sen, mitä pyydät. Jos ihmisen on luettava viesti, säilytämme sitä enintään ${facts.kept.rawMail}.`,
          `Kun työntekijämme on katsonut tietojasi, kirjaamme sen ja säilytämme merkinnän ${facts.kept.look} (6 artiklan 1 kohdan c alakohta ja 32 artikla).`,
        ],
      },
    ],
  },
  no: {
    heading: 'Kieltolista ja todisteet',
    body: [
      'Kieltosi on voimassa myös tietojesi poistamisen jälkeen. Siksi säilytämme niiden sijasta koodin.',
      'Koodi on avaimella laskettu tiiviste sähköpostiosoitteestasi, puhelinnumerostasi, asiakasnumerostasi tai nimestäsi ja postiosoitteestasi. Se on pseudonymisoitu: se ei paljasta osoitetta, mutta se on silti henkilötieto. Sitä käytetään vain kieltosi noudattamiseen, ja se säilytetään niin kauan kuin se on sitä varten tarpeen. Laki velvoittaa meidät tähän (6 artiklan 1 kohdan c alakohta ja 21 artiklan 3 kohta).',
      'Jos kiellät markkinoinnin pyynnössä tai sähköpostiviestissä, säilytämme koodin, vaikka meillä ei olisi sinusta muita tietoja. Samanlaisen koodin avulla löydämme pyynnön, kun sen käsittely on kesken.',
      `Sähköpostiviestissä oleva peruutuslinkki toimii viimeisimmän viestin jälkeen ${facts.kept.unsubscribeToken}.`,
      `Todisteet suostumuksista, kielloista ja poistoista säilytetään ${facts.kept.evidence} ilman nimeä ja osoitetta. Meidän on voitava osoittaa, että noudatamme lakia, ja meillä on oikeutettu etu voida vastata oikeudellisiin vaateisiin (6 artiklan 1 kohdan c ja f alakohta sekä 17 artiklan 3 kohdan e alakohta).`,
    ],
  },
  recipients: {
    heading: 'Kenelle tietoja voidaan luovuttaa',
    body: [
      'Toimittajat käsittelevät tietoja vain ohjeidemme mukaan ja sopimuksen perusteella (henkilötietojen käsittelijöinä). Konserniimme kuuluvat yhtiöt ja viranomaiset vastaavat itse toiminnastaan (rekisterinpitäjinä). Tietoja voivat saada:',
      { points: facts.recipients },
      ...(facts.outside.length === 0
        ? ['Kaikki tässä nimeltä mainitut ovat EU- ja ETA-alueella.']
        : [
            'EU- ja ETA-alueen ulkopuolella ovat seuraavat, ja tietoja suojaa siellä:',
            { points: facts.outside },
          ]),
      'Tietoja käsitellään pääsääntöisesti EU- ja ETA-alueella. Sen ulkopuolella oleva toimittaja ei saa tietoja, ennen kuin ne on suojattu vastaavalla tavalla, ja voit kysyä meiltä, miten. Voit myös kysyä, ketkä ovat saaneet juuri sinun tietojasi.',
    ],
  },
  protection: {
    heading: 'Miten tiedot suojataan',
    body: [
      'Tiedot on salattu. Meillä niihin pääsee käsiksi vain oma henkilöstö. Jokainen kirjautuu omilla tunnuksillaan, näkee vain työssään tarvitsemansa tiedot ja on salassapitovelvollinen. Paperit säilytetään lukitussa tilassa.',
    ],
  },
});
