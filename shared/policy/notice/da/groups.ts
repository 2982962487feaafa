import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const groups = (
  facts: NoticeFacts,
): SectionsOf<'customers' | 'companies' | 'competitions' | 'children'> => ({
  customers: {
    heading: 'Hvis du er eller har været kunde',
    body: [
      'Så har vi oplysningerne fra kunderegistret og må fortælle om vores egne produkter, der ligner dem, du har købt, indtil du siger nej.',
      {
        points: [
          'På e-mail kun, hvis du selv oplyste adressen, da du købte, og kunne sige nej dengang. Det kan du også i hver e-mail.',
          `Når aftalen er slut, kontakter vi dig med tilbud i højst ${facts.customerOffers} efter, at den sidste faktura er gjort op. Er den ikke gjort op, får du ingen markedsføring.`,
          `Vi sletter oplysningerne senest ${facts.customerEnd} efter, at den sidste faktura er gjort op: betalt, krediteret, afskrevet eller på nul kroner. Bliver den aldrig det, sletter vi dem senest ${facts.kept.unsettledContract} efter, at aftalen sluttede.`,
          `Bliver du fjernet fra kunderegistret, husker vi dit kundenummer i ${facts.kept.customerEventMemory}, så en forsinket besked ikke fører dig tilbage.`,
        ],
      },
      'Det, som aftaler og fakturaer kræver, står ikke i dette register og berøres ikke af et nej til markedsføring.',
    ],
  },
  companies: {
    heading: 'Hvis du repræsenterer en virksomhed',
    body: [
      'Så har vi dit navn, virksomheden og dine kontaktoplysninger på arbejdet for at tilbyde virksomheden elaftaler.',
      {
        points: [
          'Til fælles adresser, såsom info@, skriver vi uden at spørge først. En adresse med dit navn, og en enkeltmandsvirksomheds adresse, behandler vi som en privatpersons.',
          'Dit nej gælder for dig, ikke for dine kolleger.',
        ],
      },
    ],
  },
  competitions: {
    heading: 'Konkurrencer',
    body: [
      'I en konkurrence gemmer vi kun det, præmien kræver, adskilt fra registret, og bruger det ikke til markedsføring.',
      `Kun nogle få hos os ser det. Det slettes, når præmien er fremme, senest ${facts.kept.prize} efter, at det kom ind. Ind i registret kommer du kun, hvis du er voksen og selv sætter kryds i et felt.`,
    ],
  },
  children: {
    heading: 'Børn',
    body: [
      'Vi sender ingen markedsføring til personer under 18 år og bruger ikke oplysninger om børn til markedsføring eller salg.',
      'Ved arrangementer kan børn være med i en konkurrence. Er du under 18, eller har du ikke sagt, hvor gammel du er, bruger vi kun det, du giver os, til præmien. Felter, du har sat kryds i, tæller ikke. En forælder eller værge kan spørge os og bestemme for dig.',
      'Opdager vi oplysninger om et barn andre steder, sletter vi dem og siger det til dem, der har fået dem af os.',
    ],
  },
});
