import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const rights = (facts: NoticeFacts): SectionsOf<'rights' | 'complaint' | 'changes'> => ({
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
      `Fyll i formuläret på vår sida om personuppgifter, eller skriv till ${facts.mail} eller till vår postadress. Det kostar ingenting. Du får svar så snart vi kan, senast inom en månad. Behöver vi undantagsvis mer tid får du veta det, och varför, inom samma månad.`,
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
    heading: 'Versioner',
    body: [
      `Den här versionen gäller från den ${facts.since}. Vill vi använda uppgifterna till något nytt får du veta det innan vi gör det.`,
      { entries: facts.versions.map(({ day, changed }) => ({ term: day, lines: [changed] })) },
    ],
  },
});
