import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const sv = (facts: NoticeFacts): NoticeText => ({
  title: 'Så använder vi dina personuppgifter för marknadsföring',
  lead: `Den här informationen gäller registret för marknadsföring hos ${facts.name}. Här står vilka uppgifter vi sparar, varför, hur länge och vad du själv bestämmer över. Du behöver inte lämna några uppgifter, men utan dem kan vi inte skicka det du har bett om.`,
  sections: {
    objection: {
      heading: 'Du kan alltid säga nej',
      body: [
        'Du har rätt att när som helst invända mot vår marknadsföring och att ta tillbaka ett samtycke. Det kostar ingenting, du behöver inte förklara varför, och vi slutar direkt.',
        {
          points: [
            'Klicka på avregistreringslänken i ett mejl från oss. Den stoppar all marknadsföring med e-post, och på sidan som öppnas kan du stoppa allt annat med ett klick till.',
            `Skriv till ${facts.mail}. Du kan stoppa allt, eller bara vissa kanaler (till exempel sms) eller ändamål (till exempel nyhetsbrev). Nämner du inget särskilt stoppar vi allt.`,
          ],
        },
      ],
    },
    controller: {
      heading: 'Vem som ansvarar för uppgifterna',
      body: [
        `${facts.name}, organisationsnummer ${facts.organisationNumber}, ${facts.address}, är personuppgiftsansvarig.`,
        `Frågor om personuppgifter: ${facts.mail}. Webbplats: ${facts.website}`,
      ],
    },
    data: {
      heading: 'Vilka uppgifter vi har och varifrån de kommer',
      body: [
        'Uppgifterna kommer från:',
        { points: facts.sources },
        'Vi sparar det du fyller i, när det kom in, vilka rutor du kryssade i och vad som stod vid dem. Uppgifter om din enhet, som IP-adress och webbläsare, sparar vi inte i registret.',
      ],
    },
    use: {
      heading: 'Vad vi använder uppgifterna till',
      body: [
        'Vi använder uppgifterna bara till det som står här, och bara för att du har sagt ja (samtycke, artikel 6.1 a i dataskyddsförordningen). Att du tar tillbaka ett samtycke påverkar inte det som redan är gjort.',
        {
          entries: facts.activities.map(({ name, purposes, channels, fields, end }) => ({
            term: name,
            lines: [
              `Ändamål: ${purposes}`,
              `Kanaler: ${channels}`,
              `Uppgifter: ${fields}`,
              `Raderas senast ${end} efter att formuläret kom in`,
            ],
          })),
        },
        'När ett formulär har kommit in mejlar vi dig information om det, eftersom lagen kräver det (artikel 6.1 c och 13).',
      ],
    },
    never: {
      heading: 'Vad vi aldrig gör',
      body: [
        {
          points: [
            'Vi säljer inte registret.',
            'Vi profilerar dig inte: vi räknar inte fram intressen, poäng eller målgrupper, och vi fattar inga automatiska beslut som får rättsliga eller liknande följder för dig.',
            'Vi följer inte om du öppnar våra mejl eller klickar på länkarna i dem.',
            'Vi laddar inte upp dina uppgifter till annonsplattformar.',
          ],
        },
      ],
    },
    retention: {
      heading: 'Hur länge vi sparar uppgifterna',
      body: [
        {
          points: [
            `Vi uppdaterar eller raderar en uppgift innan det har gått ${facts.kept.verification} sedan den senast kontrollerades.`,
            'Dessutom har varje ändamål en sista tidpunkt, som står ovan. Den räknas från den dag formuläret kom in och flyttas inte när uppgifterna uppdateras.',
            'Säger du nej till allt som vi använder uppgifterna till raderar vi dem genast.',
            `När tiden är ute används uppgiften inte längre. Senast ${facts.kept.grace} därefter är den borta ur databasen, och efter ytterligare ${facts.kept.backup} ur säkerhetskopiorna.`,
            `Har du sagt nej och senare kryssar i en ruta ber vi dig bekräfta det. Utan bekräftelse raderas de nya uppgifterna efter ${facts.kept.unconfirmed}.`,
            `Att ett formulär har kommit in minns vi i ${facts.kept.inbox}, utan dina uppgifter, så att det inte räknas två gånger. Att vi har skickat ett mejl minns vi i ${facts.kept.message}.`,
            `En begäran sparar vi tills den är besvarad, och därefter i ${facts.kept.case} utan namn, adress och det du har skrivit, för att kunna visa vad vi svarade (artikel 6.1 c). Bekräftar ingen den inom ${facts.kept.confirm} avslutas den.`,
            `Ett mejl till oss raderar vi så snart vi har gjort det du ber om. Måste en människa läsa det sparar vi det i högst ${facts.kept.rawMail}.`,
          ],
        },
      ],
    },
    no: {
      heading: 'Spärrlistan och våra bevis',
      body: [
        'För att ditt nej ska gälla även när dina uppgifter är raderade sparar vi en kod (ett nycklat hashvärde) för din e-postadress, ditt telefonnummer, ditt kundnummer eller ditt namn med postadress. Koden är pseudonymiserad: den avslöjar inte adressen men är ändå en personuppgift. Den används bara för att respektera ditt nej och finns kvar så länge det behövs. Lagen kräver att vi gör det (artikel 6.1 c och 21.3).',
        'Säger du nej i en begäran eller ett mejl sparar vi koden även om vi inte har några andra uppgifter om dig. Med samma slags kod hittar vi en begäran medan den är öppen.',
        `Avregistreringslänken i ett mejl fungerar i ${facts.kept.link} efter det senaste mejlet.`,
        `Bevis på samtycken, nej och raderingar sparar vi i ${facts.kept.evidence}, utan namn och adress. Vi är skyldiga att kunna visa att vi följer lagen och har ett berättigat intresse av att kunna bemöta rättsliga anspråk (artikel 6.1 c och f samt 17.3 e).`,
      ],
    },
    recipients: {
      heading: 'Vilka som kan få uppgifterna',
      body: [
        'Leverantörer arbetar bara på våra instruktioner och enligt avtal (personuppgiftsbiträden). Uppgifterna kan gå till:',
        { points: facts.recipients },
        'Uppgifterna behandlas som regel inom EU/EES. En leverantör utanför får inga uppgifter förrän de är skyddade på ett likvärdigt sätt.',
      ],
    },
    protection: {
      heading: 'Hur uppgifterna skyddas',
      body: [
        'Uppgifterna är krypterade. Hos oss kommer bara egen personal åt dem. Var och en loggar in personligen, ser bara det som arbetet kräver och har tystnadsplikt. Papper förvaras inlåsta.',
      ],
    },
    children: {
      heading: 'Barn',
      body: [
        'Vår marknadsföring vänder sig till den som har fyllt 18 år. Vi använder inte barns uppgifter till marknadsföring eller försäljning, och upptäcker vi sådana raderar vi dem.',
      ],
    },
    rights: {
      heading: 'Dina rättigheter',
      body: [
        'Du har rätt att',
        {
          points: [
            'få veta vilka uppgifter vi har om dig och få en kopia av dem',
            'få fel rättade',
            'få uppgifter raderade',
            'få användningen begränsad',
            'få ut det du själv har lämnat i en form som en dator kan läsa (dataportabilitet)',
            'invända mot marknadsföring och ta tillbaka ett samtycke.',
          ],
        },
        `Fyll i formuläret på vår sida om personuppgifter, eller skriv till ${facts.mail}. Det kostar ingenting. Du får svar så snart vi kan, senast inom en månad. Behöver vi undantagsvis mer tid får du veta det, och varför, inom samma månad.`,
        'Innan vi raderar, ändrar eller lämnar ut något mejlar vi en länk som du bekräftar begäran med, så att ingen annan kan göra den i ditt namn. Ber du oss radera eller begränsa uppgifter, eller säger du nej, stoppar vi marknadsföringen redan innan dess.',
      ],
    },
    complaint: {
      heading: 'Om du inte är nöjd',
      body: [
        `Hör gärna av dig till oss. Du kan alltid klaga hos ${facts.authority}, ${facts.authorityUrl}, ${facts.authorityMail}, eller hos dataskyddsmyndigheten i det land där du bor, och du kan vända dig till domstol.`,
      ],
    },
    changes: {
      heading: 'Ändringar',
      body: [
        `Den här versionen gäller från den ${facts.since}. Vill vi använda uppgifterna till något nytt får du veta det innan vi gör det.`,
      ],
    },
  },
});
