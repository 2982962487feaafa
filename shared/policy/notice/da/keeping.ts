import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const keeping = (
  facts: NoticeFacts,
): SectionsOf<'retention' | 'no' | 'recipients' | 'protection'> => ({
  retention: {
    heading: 'Hvor længe vi gemmer oplysningerne',
    body: [
      `Vi opdaterer eller sletter en oplysning, inden der er gået ${facts.kept.verification}, siden den sidst blev kontrolleret. Desuden har alt en sidste dato, som ikke flyttes, når oplysningerne opdateres.`,
      'Den sidste dato står ved det, oplysningerne bruges til. For kunder, konkurrencer og enheder står den i afsnittene om dem.',
      {
        points: [
          'Siger du nej til alt det, vi bruger oplysningerne til, sletter vi dem med det samme. Er du kunde, bliver de stående, så længe du er det, men bruges ikke til markedsføring.',
          `Når tiden er gået, bruges oplysningen ikke længere. Senest ${facts.kept.ttlGrace} senere er den væk fra databasen, og efter yderligere ${facts.kept.backup} fra sikkerhedskopierne.`,
          `Har du sagt nej og senere sætter kryds i et felt, beder vi dig bekræfte det, højst én gang på ${facts.askAgain}. Uden din bekræftelse slettes de nye oplysninger efter ${facts.kept.unconfirmed}.`,
          `Vi husker i ${facts.kept.inboxMarker}, at en formular er kommet ind, uden dine oplysninger, så den ikke tælles to gange. Vi husker i ${facts.kept.messageRecord}, at vi har sendt dig en e-mail.`,
          `En anmodning gemmer vi, til den er besvaret, og derefter i ${facts.kept.closedCase} uden navn, adresse og det, du skrev, så vi kan vise, hvad vi svarede (artikel 6, stk. 1, litra c). Bekræfter ingen den inden for ${facts.kept.confirmRequest}, bliver den afsluttet. Kan svaret ikke leveres, forsøger vi i ${facts.kept.untoldAnswer}.`,
          `En e-mail til os sletter vi, så snart vi har gjort det, du beder om. Skal et menneske læse den, gemmer vi den i højst ${facts.kept.rawMail}.`,
          `At en medarbejder har set på dine oplysninger, noterer vi, og vi gemmer notatet i ${facts.kept.look} (artikel 6, stk. 1, litra c, og artikel 32).`,
        ],
      },
    ],
  },
  no: {
    heading: 'Spærrelisten og vores dokumentation',
    body: [
      'Dit nej gælder også, når dine oplysninger er slettet. Derfor gemmer vi en kode i stedet for dem.',
      'Koden er en hashværdi med nøgle for din e-mailadresse, dit telefonnummer, dit kundenummer eller dit navn med postadresse. Den er pseudonymiseret: Den afslører ikke adressen, men er alligevel en personoplysning. Den bruges kun til at respektere dit nej og gemmes, så længe det er nødvendigt for det. Det kræver loven af os (artikel 6, stk. 1, litra c, og artikel 21, stk. 3).',
      'Siger du nej i en anmodning eller en e-mail, gemmer vi koden, selv om vi ikke har andre oplysninger om dig. Med samme slags kode finder vi en anmodning, mens den er åben.',
      `Afmeldingslinket i en e-mail virker i ${facts.kept.unsubscribeToken} efter den seneste e-mail.`,
      `Dokumentation for samtykker, nej og sletninger gemmer vi i ${facts.kept.evidence} uden navn og adresse. Vi skal kunne vise, at vi følger loven, og har en legitim interesse i at kunne svare på retskrav (artikel 6, stk. 1, litra c og f, og artikel 17, stk. 3, litra e).`,
    ],
  },
  recipients: {
    heading: 'Hvem der kan få oplysningerne',
    body: [
      'Leverandører arbejder kun efter vores instrukser og efter aftale med os (som databehandlere). Selskaber i koncernen og myndigheder svarer selv for det, de gør (som dataansvarlige). Oplysningerne kan gå til:',
      { points: facts.recipients },
      ...(facts.outside.length === 0
        ? ['Alle, der er nævnt her, er inden for EU/EØS.']
        : ['Uden for EU/EØS er disse, med det, der beskytter oplysningerne dér:', { points: facts.outside }]),
      'Oplysningerne behandles som regel inden for EU/EØS. En leverandør uden for EU/EØS får ingen oplysninger, før de er beskyttet på tilsvarende måde, og du kan spørge os hvordan. Du kan også spørge, hvem der har fået netop dine oplysninger.',
    ],
  },
  protection: {
    heading: 'Hvordan oplysningerne beskyttes',
    body: [
      'Oplysningerne er krypteret. Hos os har kun egne medarbejdere adgang til dem. De logger ind personligt, ser kun det, arbejdet kræver, og har tavshedspligt. Papirdokumenter opbevares aflåst.',
    ],
  },
});
