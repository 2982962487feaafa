import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const da = (facts: NoticeFacts): NoticeText => ({
  title: 'Sådan bruger vi dine personoplysninger til markedsføring',
  lead: `Denne information handler om markedsføringsregistret hos ${facts.name}. Her kan du læse, hvilke oplysninger vi gemmer, hvorfor og hvor længe, og hvad du selv bestemmer over. Du behøver ikke give os nogen oplysninger, men uden dem kan vi ikke sende dig det, du har bedt om.`,
  sections: {
    objection: {
      heading: 'Du kan altid sige nej',
      body: [
        'Du har ret til når som helst at gøre indsigelse mod vores markedsføring og til at trække et samtykke tilbage. Det er gratis, du behøver ikke forklare hvorfor, og vi stopper med det samme.',
        {
          points: [
            'Klik på afmeldingslinket i en e-mail fra os. Det stopper al markedsføring på e-mail, og på den side, der åbner, kan du stoppe alt andet med ét klik mere.',
            `Skriv til ${facts.mail}. Du kan stoppe alt eller kun bestemte kanaler (for eksempel sms) eller formål (for eksempel nyhedsbreve). Nævner du ikke noget bestemt, stopper vi alt.`,
          ],
        },
      ],
    },
    controller: {
      heading: 'Hvem der har ansvaret',
      body: [
        `${facts.name}, svensk organisationsnummer ${facts.organisationNumber}, ${facts.address}, er dataansvarlig.`,
        `Spørgsmål om personoplysninger: ${facts.mail}. Websted: ${facts.website}`,
      ],
    },
    data: {
      heading: 'Hvilke oplysninger vi har, og hvor de kommer fra',
      body: [
        'Oplysningerne kommer fra:',
        { points: facts.sources },
        'Vi gemmer det, du udfylder, hvornår det kom ind, hvilke felter du satte kryds i, og hvad der stod ved dem. Oplysninger om din enhed, såsom IP-adresse og browser, gemmer vi ikke i registret.',
      ],
    },
    use: {
      heading: 'Hvad vi bruger oplysningerne til',
      body: [
        'Vi bruger kun oplysningerne til det, der står her, og kun fordi du har sagt ja (samtykke, databeskyttelsesforordningens artikel 6, stk. 1, litra a). At du trækker et samtykke tilbage, påvirker ikke det, der allerede er sket.',
        {
          entries: facts.activities.map(({ name, purposes, channels, fields, end }) => ({
            term: name,
            lines: [
              `Formål: ${purposes}`,
              `Kanaler: ${channels}`,
              `Oplysninger: ${fields}`,
              `Slettes senest ${end} efter, at formularen kom ind`,
            ],
          })),
        },
        'Når en formular er kommet ind, sender vi dig en e-mail med information om det, fordi loven kræver det (artikel 6, stk. 1, litra c, og artikel 13).',
      ],
    },
    never: {
      heading: 'Hvad vi aldrig gør',
      body: [
        {
          points: [
            'Vi sælger ikke registret.',
            'Vi profilerer dig ikke: Vi beregner ingen interesser, point eller målgrupper, og vi træffer ingen automatiske afgørelser, der har retlige eller lignende følger for dig.',
            'Vi følger ikke med i, om du åbner vores e-mails eller klikker på links i dem.',
            'Vi uploader ikke dine oplysninger til annonceplatforme.',
          ],
        },
      ],
    },
    retention: {
      heading: 'Hvor længe vi gemmer oplysningerne',
      body: [
        {
          points: [
            `Vi opdaterer eller sletter en oplysning, inden der er gået ${facts.kept.verification}, siden den sidst blev kontrolleret.`,
            'Desuden har hvert formål en sidste frist, som står ovenfor. Den regnes fra den dag, formularen kom ind, og flyttes ikke, når oplysningerne opdateres.',
            'Siger du nej til alt det, vi bruger oplysningerne til, sletter vi dem med det samme.',
            `Når tiden er gået, bruges oplysningen ikke længere. Senest ${facts.kept.grace} senere er den væk fra databasen, og efter yderligere ${facts.kept.backup} fra sikkerhedskopierne.`,
            `Har du sagt nej og senere sætter kryds i et felt, beder vi dig bekræfte det. Uden din bekræftelse slettes de nye oplysninger efter ${facts.kept.unconfirmed}.`,
            `Vi husker i ${facts.kept.inbox}, at en formular er kommet ind, uden dine oplysninger, så den ikke tælles to gange. Vi husker i ${facts.kept.message}, at vi har sendt dig en e-mail.`,
            `En anmodning gemmer vi, til den er besvaret, og derefter i ${facts.kept.case} uden navn, adresse og det, du skrev, så vi kan vise, hvad vi svarede (artikel 6, stk. 1, litra c). Bekræfter ingen den inden for ${facts.kept.confirm}, bliver den afsluttet.`,
            `En e-mail til os sletter vi, så snart vi har gjort det, du beder om. Skal et menneske læse den, gemmer vi den i højst ${facts.kept.rawMail}.`,
          ],
        },
      ],
    },
    no: {
      heading: 'Spærrelisten og vores dokumentation',
      body: [
        'For at dit nej også gælder, når dine oplysninger er slettet, gemmer vi en kode (en hashværdi med nøgle) for din e-mailadresse, dit telefonnummer, dit kundenummer eller dit navn med postadresse. Koden er pseudonymiseret: Den afslører ikke adressen, men er alligevel en personoplysning. Den bruges kun til at respektere dit nej og gemmes, så længe det er nødvendigt for det. Det kræver loven af os (artikel 6, stk. 1, litra c, og artikel 21, stk. 3).',
        'Siger du nej i en anmodning eller en e-mail, gemmer vi koden, selv om vi ikke har andre oplysninger om dig. Med samme slags kode finder vi en anmodning, mens den er åben.',
        `Afmeldingslinket i en e-mail virker i ${facts.kept.link} efter den seneste e-mail.`,
        `Dokumentation for samtykker, nej og sletninger gemmer vi i ${facts.kept.evidence} uden navn og adresse. Vi skal kunne vise, at vi følger loven, og har en legitim interesse i at kunne svare på retskrav (artikel 6, stk. 1, litra c og f, og artikel 17, stk. 3, litra e).`,
      ],
    },
    recipients: {
      heading: 'Hvem der kan få oplysningerne',
      body: [
        'Leverandører arbejder kun efter vores instrukser og efter aftale med os (som databehandlere). Oplysningerne kan gå til:',
        { points: facts.recipients },
        'Oplysningerne behandles som regel inden for EU/EØS. En leverandør uden for EU/EØS får ingen oplysninger, før de er beskyttet på tilsvarende måde.',
      ],
    },
    protection: {
      heading: 'Hvordan oplysningerne beskyttes',
      body: [
        'Oplysningerne er krypteret. Hos os har kun egne medarbejdere adgang til dem. De logger ind personligt, ser kun det, arbejdet kræver, og har tavshedspligt. Papirdokumenter opbevares aflåst.',
      ],
    },
    children: {
      heading: 'Børn',
      body: [
        'Vores markedsføring henvender sig til personer, der er fyldt 18 år. Vi bruger ikke oplysninger om børn til markedsføring eller salg, og opdager vi sådanne oplysninger, sletter vi dem.',
      ],
    },
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
        `Udfyld formularen på vores side om personoplysninger, eller skriv til ${facts.mail}. Det er gratis. Du får svar, så snart vi kan, og senest inden for en måned. Har vi undtagelsesvis brug for mere tid, får du det at vide, og hvorfor, inden for samme måned.`,
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
      heading: 'Ændringer',
      body: [
        `Denne version gælder fra den ${facts.since}. Vil vi bruge oplysningerne til noget nyt, får du det at vide, før vi gør det.`,
      ],
    },
  },
});
