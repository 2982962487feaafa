import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const rights = (facts: NoticeFacts): SectionsOf<'rights' | 'complaint' | 'changes'> => ({
  rights: {
    heading: 'Rettighetene dine',
    body: [
      'Du har rett til å',
      {
        points: [
          'få vite hvilke opplysninger vi har om deg, og få en kopi av dem',
          'få feil rettet',
          'få opplysninger slettet',
          'få bruken begrenset',
          'få utlevert det du selv har gitt oss, i en form som en datamaskin kan lese (dataportabilitet)',
          'protestere mot markedsføring og trekke tilbake et samtykke.',
        ],
      },
      `Fyll ut skjemaet på siden vår om personopplysninger, eller skriv til ${facts.mail} eller til postadressen vår. Det er gratis. Du får svar så snart vi kan, senest innen en måned. Trenger vi unntaksvis mer tid, får du vite det, og hvorfor, innen den samme måneden.`,
      'Før vi sletter, endrer eller utleverer noe, sender vi deg en e-post med en lenke som du bekrefter forespørselen med, slik at ingen andre kan sende den i ditt navn. Ber du oss slette eller begrense opplysninger, eller sier du nei, stopper vi markedsføringen allerede før det.',
    ],
  },
  complaint: {
    heading: 'Hvis du ikke er fornøyd',
    body: [
      `Ta gjerne kontakt med oss. Du kan alltid klage til ${facts.authority}, ${facts.authorityUrl}, ${facts.authorityMail}, eller til datatilsynsmyndigheten i landet der du bor, og du kan gå til domstolene.`,
    ],
  },
  changes: {
    heading: 'Versjoner',
    body: [
      `Denne versjonen gjelder fra ${facts.since}. Vil vi bruke opplysningene til noe nytt, får du vite det før vi gjør det.`,
      { entries: facts.versions.map(({ day, changed }) => ({ term: day, lines: [changed] })) },
    ],
  },
});
