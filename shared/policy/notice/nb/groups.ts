import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const groups = (
  facts: NoticeFacts,
): SectionsOf<'customers' | 'companies' | 'competitions' | 'children'> => ({
  customers: {
    heading: 'Hvis du er eller har vært kunde',
    body: [
      'Da har vi opplysningene fra kunderegisteret, og kan fortelle om egne produkter som ligner dem du har kjøpt, til du sier nei.',
      {
        points: [
          'På e-post bare hvis du selv oppga adressen da du kjøpte, og kunne si nei da. Det kan du også i hver e-post.',
          `Når avtalen er slutt, tar vi kontakt med tilbud i høyst ${facts.customerOffers} etter at den siste fakturaen er gjort opp. Er den ikke gjort opp, får du ingen markedsføring.`,
          `Vi sletter opplysningene senest ${facts.customerEnd} etter at den siste fakturaen er gjort opp: betalt, kreditert, avskrevet eller uten noe å betale. Blir den aldri det, sletter vi dem senest ${facts.kept.unsettledContract} etter at avtalen tok slutt.`,
          `Fjernes du fra kunderegisteret, husker vi kundenummeret ditt i ${facts.kept.customerEventMemory}, slik at en forsinket beskjed ikke fører deg tilbake.`,
        ],
      },
      'Det som avtaler og fakturaer krever, står ikke i dette registeret og berøres ikke av et nei til markedsføring.',
    ],
  },
  companies: {
    heading: 'Hvis du representerer en virksomhet',
    body: [
      'Da har vi navnet ditt, virksomheten og kontaktopplysningene dine på jobb, for å tilby virksomheten strømavtaler.',
      {
        points: [
          'Til fellesadresser, som info@, skriver vi uten å spørre først. En adresse med navnet ditt, og adressen til et enkeltpersonforetak, behandler vi som en privatpersons.',
          'Ditt nei gjelder for deg, ikke for kollegene dine.',
        ],
      },
    ],
  },
  competitions: {
    heading: 'Konkurranser',
    body: [
      'I en konkurranse lagrer vi bare det premien trenger, atskilt fra registeret, og bruker det ikke til markedsføring.',
      `Bare noen få hos oss ser det. Det slettes når premien er framme, senest ${facts.kept.prize} etter at det kom inn. Inn i registeret kommer du bare hvis du er voksen og selv krysser av i en boks.`,
    ],
  },
  children: {
    heading: 'Barn',
    body: [
      'Vi sender ingen markedsføring til dem som er under 18 år, og bruker ikke opplysninger om barn til markedsføring eller salg.',
      'På arrangementer kan barn være med i en konkurranse. Er du under 18, eller har du ikke sagt hvor gammel du er, bruker vi det du oppgir, bare til premien. Bokser som du har krysset av i, teller ikke. En forelder eller verge kan spørre oss og bestemme for deg.',
      'Oppdager vi opplysninger om et barn andre steder, sletter vi dem og sier fra til dem som har fått dem av oss.',
    ],
  },
});
