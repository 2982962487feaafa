import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const fi = (facts: NoticeFacts): NoticeText => ({
  title: 'Näin käytämme henkilötietojasi markkinointiin',
  lead: `Tämä tietosuojaseloste koskee yrityksen ${facts.name} markkinointirekisteriä. Siinä kerrotaan, mitä tietoja säilytämme, miksi ja kuinka kauan, ja mistä voit itse päättää. Sinun ei ole pakko antaa meille tietoja, mutta ilman niitä emme voi lähettää sinulle sitä, mitä olet pyytänyt.`,
  sections: {
    objection: {
      heading: 'Voit aina sanoa ei',
      body: [
        'Sinulla on oikeus milloin tahansa vastustaa markkinointiamme ja peruuttaa antamasi suostumus. Se on maksutonta, sinun ei tarvitse perustella sitä, ja lopetamme heti.',
        {
          points: [
            'Paina sähköpostiviestissämme olevaa peruutuslinkkiä. Se lopettaa kaiken sähköpostimarkkinoinnin, ja avautuvalla sivulla voit lopettaa kaiken muunkin yhdellä painalluksella.',
            `Kirjoita osoitteeseen ${facts.mail}. Voit kieltää kaiken tai vain tietyt kanavat (esimerkiksi tekstiviestit) tai käyttötarkoitukset (esimerkiksi uutiskirjeet). Jos et rajaa kieltoasi, lopetamme kaiken.`,
          ],
        },
      ],
    },
    controller: {
      heading: 'Kuka vastaa tiedoista',
      body: [
        `Rekisterinpitäjä on ${facts.name}, ruotsalainen organisaationumero ${facts.organisationNumber}, ${facts.address}.`,
        `Henkilötietoja koskevat kysymykset: ${facts.mail}. Verkkosivusto: ${facts.website}`,
      ],
    },
    data: {
      heading: 'Mitä tietoja meillä on ja mistä ne ovat peräisin',
      body: [
        'Tietojen lähteet:',
        { points: facts.sources },
        'Säilytämme lomakkeeseen täyttämäsi tiedot sekä tiedon siitä, milloin lomake saapui, mitkä ruudut rastitit ja mitä niiden vieressä luki. Laitettasi koskevia tietoja, kuten IP-osoitetta tai selainta, emme tallenna rekisteriin.',
      ],
    },
    use: {
      heading: 'Mihin käytämme tietoja',
      body: [
        'Käytämme tietoja vain tässä mainittuihin tarkoituksiin ja vain siksi, että olet antanut siihen suostumuksesi (yleisen tietosuoja-asetuksen 6 artiklan 1 kohdan a alakohta). Suostumuksen peruuttaminen ei vaikuta siihen, mitä on tehty ennen peruuttamista.',
        {
          entries: facts.activities.map(({ name, purposes, channels, fields, end }) => ({
            term: name,
            lines: [
              `Käyttötarkoitus: ${purposes}`,
              `Kanavat: ${channels}`,
              `Tiedot: ${fields}`,
              `Poistetaan viimeistään, kun lomakkeen saapumisesta on kulunut ${end}`,
            ],
          })),
        },
        'Kun lomake on saapunut, kerromme sinulle siitä sähköpostitse, koska laki vaatii sitä (6 artiklan 1 kohdan c alakohta ja 13 artikla).',
      ],
    },
    never: {
      heading: 'Mitä emme koskaan tee',
      body: [
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
    retention: {
      heading: 'Kuinka kauan säilytämme tietoja',
      body: [
        {
          points: [
            `Päivitämme tai poistamme tiedon, ennen kuin sen viimeisimmästä tarkistuksesta on kulunut ${facts.kept.verification}.`,
            'Lisäksi jokaisella käyttötarkoituksella on edellä mainittu takaraja. Se lasketaan päivästä, jona lomake saapui, eikä se siirry, kun tietoja päivitetään.',
            'Jos kiellät kaiken, mihin käytämme tietojasi, poistamme ne heti.',
            `Kun aika on kulunut umpeen, tietoa ei enää käytetä. Se poistuu tietokannasta viimeistään, kun määräajan päättymisestä on kulunut ${facts.kept.grace}, ja varmuuskopioista, kun tästä on kulunut vielä ${facts.kept.backup}.`,
            `Jos olet kieltänyt markkinoinnin ja rastitat myöhemmin ruudun, pyydämme sinua vahvistamaan asian. Jos vahvistusta ei ole saatu, kun on kulunut ${facts.kept.unconfirmed}, poistamme uudet tiedot.`,
            `Muistamme ${facts.kept.inbox} ilman tietojasi, että lomake on saapunut, jotta sitä ei lasketa kahdesti. Muistamme ${facts.kept.message}, että olemme lähettäneet sinulle sähköpostiviestin.`,
            `Säilytämme pyynnön, kunnes siihen on vastattu, ja sen jälkeen vielä ${facts.kept.case} ilman nimeä, osoitetta ja kirjoittamaasi tekstiä, jotta voimme osoittaa, mitä vastasimme (6 artiklan 1 kohdan c alakohta). Jos kukaan ei vahvista pyyntöä, sen käsittely päättyy, kun pyynnön saapumisesta on kulunut ${facts.kept.confirm}.`,
            `Poistamme meille lähettämäsi sähköpostiviestin heti, kun olemme tehneet sen, mitä pyydät. Jos ihmisen on luettava viesti, säilytämme sitä enintään ${facts.kept.rawMail}.`,
          ],
        },
      ],
    },
    no: {
      heading: 'Kieltolista ja todisteet',
      body: [
        'Jotta kieltosi olisi voimassa myös tietojesi poistamisen jälkeen, säilytämme koodin (avaimella lasketun tiivisteen) sähköpostiosoitteestasi, puhelinnumerostasi, asiakasnumerostasi tai nimestäsi ja postiosoitteestasi. Koodi on pseudonymisoitu: se ei paljasta osoitetta, mutta se on silti henkilötieto. Sitä käytetään vain kieltosi noudattamiseen, ja se säilytetään niin kauan kuin se on sitä varten tarpeen. Laki velvoittaa meidät tähän (6 artiklan 1 kohdan c alakohta ja 21 artiklan 3 kohta).',
        'Jos kiellät markkinoinnin pyynnössä tai sähköpostiviestissä, säilytämme koodin, vaikka meillä ei olisi sinusta muita tietoja. Samanlaisen koodin avulla löydämme pyynnön, kun sen käsittely on kesken.',
        `Sähköpostiviestissä oleva peruutuslinkki toimii viimeisimmän viestin jälkeen ${facts.kept.link}.`,
        `Todisteet suostumuksista, kielloista ja poistoista säilytetään ${facts.kept.evidence} ilman nimeä ja osoitetta. Meidän on voitava osoittaa, että noudatamme lakia, ja meillä on oikeutettu etu voida vastata oikeudellisiin vaateisiin (6 artiklan 1 kohdan c ja f alakohta sekä 17 artiklan 3 kohdan e alakohta).`,
      ],
    },
    recipients: {
      heading: 'Kenelle tietoja voidaan luovuttaa',
      body: [
        'Toimittajat käsittelevät tietoja vain ohjeidemme mukaan ja sopimuksen perusteella (henkilötietojen käsittelijöinä). Tietoja voivat saada:',
        { points: facts.recipients },
        'Tietoja käsitellään pääsääntöisesti EU- ja ETA-alueella. Sen ulkopuolella oleva toimittaja ei saa tietoja, ennen kuin ne on suojattu vastaavalla tavalla.',
      ],
    },
    protection: {
      heading: 'Miten tiedot suojataan',
      body: [
        'Tiedot on salattu. Meillä niihin pääsee käsiksi vain oma henkilöstö. Jokainen kirjautuu omilla tunnuksillaan, näkee vain työssään tarvitsemansa tiedot ja on salassapitovelvollinen. Paperit säilytetään lukitussa tilassa.',
      ],
    },
    children: {
      heading: 'Lapset',
      body: [
        'Markkinointimme on tarkoitettu 18 vuotta täyttäneille. Emme käytä lasten tietoja markkinointiin tai myyntiin, ja jos huomaamme sellaisia, poistamme ne.',
      ],
    },
    rights: {
      heading: 'Oikeutesi',
      body: [
        'Sinulla on oikeus',
        {
          points: [
            'saada tietää, mitä tietoja meillä on sinusta, ja saada niistä jäljennös',
            'saada virheet oikaistuiksi',
            'saada tiedot poistetuiksi',
            'saada tietojen käyttö rajoitetuksi',
            'saada itse antamasi tiedot koneluettavassa muodossa (oikeus siirtää tiedot järjestelmästä toiseen)',
            'vastustaa markkinointia ja peruuttaa suostumus.',
          ],
        },
        `Täytä lomake henkilötietoja koskevalla sivullamme tai kirjoita osoitteeseen ${facts.mail}. Se on maksutonta. Vastaamme niin pian kuin voimme, viimeistään kuukauden kuluessa. Jos poikkeuksellisesti tarvitsemme lisäaikaa, kerromme siitä ja sen syystä saman kuukauden kuluessa.`,
        'Ennen kuin poistamme, muutamme tai luovutamme mitään, lähetämme sinulle sähköpostitse linkin, jolla vahvistat pyynnön. Näin kukaan muu ei voi tehdä sitä nimissäsi. Jos pyydät meitä poistamaan tietosi tai rajoittamaan niiden käyttöä tai kiellät markkinoinnin, lopetamme markkinoinnin jo sitä ennen.',
      ],
    },
    complaint: {
      heading: 'Jos et ole tyytyväinen',
      body: [
        `Otathan silloin yhteyttä meihin. Voit aina valittaa myös viranomaiselle. Meitä valvoo ${facts.authority}, ${facts.authorityUrl}, ${facts.authorityMail}. Voit valittaa myös asuinmaasi tietosuojaviranomaiselle ja kääntyä tuomioistuimen puoleen.`,
      ],
    },
    changes: {
      heading: 'Muutokset',
      body: [
        `Tämä versio on voimassa ${facts.since} alkaen. Jos haluamme käyttää tietoja johonkin uuteen, kerromme siitä sinulle etukäteen.`,
      ],
    },
  },
});
