import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const rights = (facts: NoticeFacts): SectionsOf<'rights' | 'complaint' | 'changes'> => ({
  rights: {
    heading: 'Dine rettigheder',
    body: [
      'Du har ret til at',
      {
        points: [
          'få at vide, hvilke oplysninger vi har om dig, og få en kopi af dem',
          'få fejl rettet',
          'få oplysninger slettet',
          'få brugen begrænset',
          'få det udleveret, du selv har givet os, i en form, som en computer kan læse (dataportabilitet)',
          'gøre indsigelse mod markedsføring og trække et samtykke tilbage.',
        ],
      },
      `Udfyld formularen på vores side om personoplysninger, eller skriv til ${facts.mail} eller til vores postadresse. Det er gratis. Du får svar, så snart vi kan, og senest inden for en måned. Har vi undtagelsesvis brug for mere tid, får du det at vide, og hvorfor, inden for samme måned.`,
      'Inden vi sletter, ændrer eller udleverer noget, sender vi dig en e-mail med et link, som du bekræfter anmodningen med, så ingen andre kan sende den i dit navn. Beder du os slette eller begrænse oplysninger, eller siger du nej, stopper vi markedsføringen allerede inden da.',
    ],
  },
  complaint: {
    heading: 'Hvis du ikke er tilfreds',
    body: [
      `Kontakt os gerne. Du kan altid klage til ${facts.authority}, ${facts.authorityUrl}, ${facts.authorityMail}, eller til datatilsynet i det land, hvor du bor, og du kan gå til domstolene.`,
    ],
  },
  changes: {
    heading: 'Versioner',
    body: [
      `Denne version gælder fra den ${facts.since}. Vil vi bruge oplysningerne til noget nyt, får du det at vide, før vi gør det.`,
      { entries: facts.versions.map(({ day, changed }) => ({ term: day, lines: [changed] })) },
    ],
  },
});
