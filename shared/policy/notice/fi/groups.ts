import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const groups = (
  facts: NoticeFacts,
): SectionsOf<'customers' | 'companies' | 'competitions' | 'children'> => ({
  customers: {
    heading: 'Jos olet tai olet ollut asiakas',
    body: [
      'Silloin tietosi ovat asiakasrekisteristä, ja voimme kertoa omista tuotteistamme, jotka ovat samanlaisia kuin ostamasi, kunnes kiellät sen.',
      {
        points: [
          'Sähköpostitse vain, jos annoit osoitteen itse ostaessasi ja saatoit silloin kieltää markkinoinnin. Voit kieltää sen myös jokaisessa viestissä.',
          `Kun sopimus on päättynyt, kerromme sinulle tarjouksista enintään ${facts.customerOffers} viimeisen laskun selvittämisen jälkeen. Jos laskua ei ole selvitetty, emme markkinoi sinulle.`,
          `Poistamme tiedot viimeistään, kun viimeisen laskun selvittämisestä on kulunut ${facts.customerEnd}. Lasku on selvitetty, kun se on maksettu, hyvitetty tai kirjattu luottotappioksi tai kun maksettavaa ei ole. Jos laskua ei koskaan selvitetä, poistamme tiedot viimeistään, kun sopimuksen päättymisestä on kulunut ${facts.kept.unsettledContract}.`,
          `Jos sinut poistetaan asiakasrekisteristä, muistamme asiakasnumerosi ${facts.kept.customerEventMemory}, jotta myöhästynyt ilmoitus ei palauta sinua rekisteriin.`,
        ],
      },
      'Tietoja, joita sopimukset ja laskut edellyttävät, ei ole tässä rekisterissä, eikä markkinointikielto vaikuta niihin.',
    ],
  },
  companies: {
    heading: 'Jos edustat yritystä',
    body: [
      'Silloin meillä on nimesi, yrityksen nimi ja työsi yhteystiedot, jotta voimme tarjota yritykselle sähkösopimuksia.',
      {
        points: [
          'Yhteisiin osoitteisiin, kuten info@, kirjoitamme kysymättä ensin. Osoitetta, jossa on nimesi, ja yksityisen elinkeinonharjoittajan osoitetta kohtelemme kuin yksityishenkilön osoitetta.',
          'Kieltosi koskee sinua, ei työtovereitasi.',
        ],
      },
    ],
  },
  competitions: {
    heading: 'Kilpailut',
    body: [
      'Kilpailussa säilytämme vain palkintoa varten tarvittavat tiedot, erillään rekisteristä, emmekä käytä niitä markkinointiin.',
      `Vain harvat meillä näkevät ne. Ne poistetaan, kun palkinto on perillä, viimeistään kun niiden saapumisesta on kulunut ${facts.kept.prize}. Sinut lisätään rekisteriin vain, jos olet aikuinen ja rastitat itse ruudun.`,
    ],
  },
  children: {
    heading: 'Lapset',
    body: [
      'Emme markkinoi alle 18-vuotiaille emmekä käytä lasten tietoja markkinointiin tai myyntiin.',
      'Tapahtumissa lapset voivat osallistua kilpailuun. Jos olet alle 18-vuotias tai et ole kertonut ikääsi, käytämme antamiasi tietoja vain palkintoa varten. Rastittamiasi ruutuja ei oteta huomioon. Huoltaja voi kysyä meiltä ja päättää puolestasi.',
      'Jos huomaamme muualla lapsen tietoja, poistamme ne ja ilmoitamme siitä niille, jotka ovat saaneet ne meiltä.',
    ],
  },
});
