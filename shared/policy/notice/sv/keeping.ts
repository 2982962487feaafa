import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const keeping = (
  facts: NoticeFacts,
): SectionsOf<'retention' | 'no' | 'recipients' | 'protection'> => ({
  retention: {
    heading: 'Hur länge vi sparar uppgifterna',
    body: [
      `Vi uppdaterar eller raderar en uppgift innan det har gått ${facts.kept.verification} sedan den senast kontrollerades. Dessutom har allt ett sista datum, som inte flyttas av att uppgifterna uppdateras.`,
      'Det sista datumet står vid det som uppgifterna används till. För kunder, tävlingar och enheter står det i avsnitten om dem.',
      {
        points: [
          'Säger du nej till allt som vi använder uppgifterna till raderar vi dem genast. Är du kund finns de kvar så länge du är det, men används inte till marknadsföring.',
          `När tiden är ute används uppgiften inte längre. Senast ${facts.kept.ttlGrace} därefter är den borta ur databasen, och efter ytterligare ${facts.kept.backup} ur säkerhetskopiorna.`,
          `Har du sagt nej och senare kryssar i en ruta ber vi dig bekräfta det, en gång på ${facts.askAgain} som mest. Utan bekräftelse raderas de nya uppgifterna efter ${facts.kept.unconfirmed}.`,
          `Att ett formulär har kommit in minns vi i ${facts.kept.inboxMarker}, utan dina uppgifter, så att det inte räknas två gånger. Att vi har skickat ett mejl minns vi i ${facts.kept.messageRecord}.`,
          `En begäran sparar vi tills den är besvarad, och därefter i ${facts.kept.closedCase} utan namn, adress och det du har skrivit, för att kunna visa vad vi svarade (artikel 6.1 c). Bekräftar ingen den inom ${facts.kept.confirmRequest} avslutas den. Går svaret inte att leverera försöker vi i ${facts.kept.untoldAnswer}.`,
          `Ett mejl till oss raderar vi så snart vi har gjort det du ber om. Måste en människa läsa det sparar vi det i högst ${facts.kept.rawMail}.`,
          `Att en medarbetare har tittat på dina uppgifter antecknar vi, och sparar anteckningen i ${facts.kept.look} (artikel 6.1 c och 32).`,
        ],
      },
    ],
  },
  no: {
    heading: 'Spärrlistan och våra bevis',
    body: [
      'Ditt nej gäller även när dina uppgifter är raderade. Därför sparar vi en kod i stället för dem.',
      'Koden är ett nycklat hashvärde för din e-postadress, ditt telefonnummer, ditt kundnummer eller ditt namn med postadress. Den är pseudonymiserad: den avslöjar inte adressen men är ändå en personuppgift. Den används bara för att respektera ditt nej och finns kvar så länge det behövs. Lagen kräver att vi gör det (artikel 6.1 c och 21.3).',
      'Säger du nej i en begäran eller ett mejl sparar vi koden även om vi inte har några andra uppgifter om dig. Med samma slags kod hittar vi en begäran medan den är öppen.',
      `Avregistreringslänken i ett mejl fungerar i ${facts.kept.unsubscribeToken} efter det senaste mejlet.`,
      `Bevis på samtycken, nej och raderingar sparar vi i ${facts.kept.evidence}, utan namn och adress. Vi är skyldiga att kunna visa att vi följer lagen och har ett berättigat intresse av att kunna bemöta rättsliga anspråk (artikel 6.1 c och f samt 17.3 e).`,
    ],
  },
  recipients: {
    heading: 'Vilka som kan få uppgifterna',
    body: [
      'Leverantörer arbetar bara på våra instruktioner och enligt avtal (personuppgiftsbiträden). Bolag i koncernen och myndigheter ansvarar själva för vad de gör. Uppgifterna kan gå till:',
      { points: facts.recipients },
      ...(facts.outside.length === 0
        ? ['Alla som nämns här finns inom EU/EES.']
        : ['Utanför EU/EES finns, med det som skyddar uppgifterna där:', { points: facts.outside }]),
      'Uppgifterna behandlas som regel inom EU/EES. En leverantör utanför får inga uppgifter förrän de är skyddade på ett likvärdigt sätt, och hur kan du fråga oss om. Du kan också fråga vilka som har fått just dina uppgifter.',
    ],
  },
  protection: {
    heading: 'Hur uppgifterna skyddas',
    body: [
      'Uppgifterna är krypterade. Hos oss kommer bara egen personal åt dem. Var och en loggar in personligen, ser bara det som arbetet kräver och har tystnadsplikt. Papper förvaras inlåsta.',
    ],
  },
});
