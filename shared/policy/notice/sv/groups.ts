import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const groups = (
  facts: NoticeFacts,
): SectionsOf<'customers' | 'companies' | 'competitions' | 'children'> => ({
  customers: {
    heading: 'Om du är eller har varit kund',
    body: [
      'Då har vi uppgifterna från kundregistret, och får berätta om egna produkter som liknar dem du har köpt, tills du säger nej.',
      {
        points: [
          'Med e-post bara om du själv lämnade adressen vid köpet och kunde säga nej då. Det kan du också i varje mejl.',
          `När avtalet har tagit slut hör vi av oss med erbjudanden i högst ${facts.customerOffers} efter att sista fakturan är reglerad. Är den inte reglerad får du ingen marknadsföring.`,
          `Vi raderar uppgifterna senast ${facts.customerEnd} efter att sista fakturan är reglerad: betald, krediterad, avskriven eller på noll kronor. Blir den aldrig det raderar vi dem senast ${facts.kept.unsettledContract} efter att avtalet tog slut.`,
          `Tas du bort ur kundregistret minns vi ditt kundnummer i ${facts.kept.customerEventMemory}, så att ett försenat besked inte för dig tillbaka.`,
        ],
      },
      'Det som avtal och fakturor kräver står inte i det här registret och berörs inte av ett nej till marknadsföring.',
    ],
  },
  companies: {
    heading: 'Om du företräder ett företag',
    body: [
      'Då har vi ditt namn, företaget och kontaktuppgifterna till ditt arbete, för att erbjuda företaget elavtal.',
      {
        points: [
          'Till gemensamma adresser, som info@, mejlar vi utan att fråga först. En adress med ditt namn, och en enskild firmas adress, behandlar vi som en privatpersons.',
          'Ditt nej gäller för dig, inte för dina kollegor.',
        ],
      },
    ],
  },
  competitions: {
    heading: 'Tävlingar',
    body: [
      'I en tävling sparar vi bara det som priset behöver, skilt från registret, och använder det inte till marknadsföring.',
      `Bara några få hos oss ser det. Det raderas när priset är framme, senast ${facts.kept.prize} efter att det kom in. Till registret kommer du bara om du är vuxen och själv kryssar i en ruta.`,
    ],
  },
  children: {
    heading: 'Barn',
    body: [
      'Vi riktar ingen marknadsföring till den som är under 18 år och använder inte barns uppgifter till marknadsföring eller försäljning.',
      'På evenemang kan barn vara med i en tävling. Är du under 18, eller har du inte sagt hur gammal du är, använder vi det du lämnar bara för priset. Rutor som du har kryssat i räknas inte. En vårdnadshavare kan fråga oss och bestämma åt dig.',
      'Upptäcker vi uppgifter om ett barn på annat håll raderar vi dem, och säger till dem som har fått dem av oss.',
    ],
  },
});
