import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const rights = (facts: NoticeFacts): SectionsOf<'rights' | 'complaint' | 'changes'> => ({
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
      `Täytä lomake henkilötietoja koskevalla sivullamme tai kirjoita osoitteeseen ${facts.mail} tai postiosoitteeseemme. Se on maksutonta. Vastaamme niin pian kuin voimme, viimeistään kuukauden kuluessa. Jos poikkeuksellisesti tarvitsemme lisäaikaa, kerromme siitä ja sen syystä saman kuukauden kuluessa.`,
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
    heading: 'Versiot',
    body: [
      `Tämä versio on voimassa ${facts.since} alkaen. Jos haluamme käyttää tietoja johonkin uuteen, kerromme siitä sinulle etukäteen.`,
      { entries: facts.versions.map(({ day, changed }) => ({ term: day, lines: [changed] })) },
    ],
  },
});
