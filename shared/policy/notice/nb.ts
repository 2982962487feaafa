import type { NoticeFacts } from './facts.ts';
import type { NoticeText } from './shape.ts';

export const nb = (facts: NoticeFacts): NoticeText => ({
  title: 'Slik bruker vi personopplysningene dine til markedsføring',
  lead: `Denne erklæringen gjelder markedsføringsregisteret hos ${facts.name}. Her står det hvilke opplysninger vi lagrer, hvorfor, hvor lenge og hva du selv bestemmer over. Du trenger ikke å gi oss noen opplysninger, men uten dem kan vi ikke sende deg det du har bedt om.`,
  sections: {
    objection: {
      heading: 'Du kan alltid si nei',
      body: [
        'Du har rett til når som helst å protestere mot markedsføringen vår og til å trekke tilbake et samtykke. Det er gratis, du trenger ikke å forklare hvorfor, og vi slutter med en gang.',
        {
          points: [
            'Klikk på avmeldingslenken i en e-post fra oss. Den stopper all markedsføring på e-post, og på siden som åpnes, kan du stoppe alt annet med ett klikk til.',
            `Skriv til ${facts.mail}. Du kan stoppe alt, eller bare enkelte kanaler (for eksempel SMS) eller formål (for eksempel nyhetsbrev). Nevner du ikke noe bestemt, stopper vi alt.`,
          ],
        },
      ],
    },
    controller: {
      heading: 'Hvem som har ansvaret',
      body: [
        `${facts.name}, svensk organisasjonsnummer ${facts.organisationNumber}, ${facts.address}, er behandlingsansvarlig.`,
        `Spørsmål om personopplysninger: ${facts.mail}. Nettsted: ${facts.website}`,
      ],
    },
    data: {
      heading: 'Hvilke opplysninger vi har, og hvor de kommer fra',
      body: [
        'Opplysningene kommer fra:',
        { points: facts.sources },
        'Vi lagrer det du fyller ut, når det kom inn, hvilke bokser du krysset av i, og hva som sto ved dem. Opplysninger om enheten din, som IP-adresse og nettleser, lagrer vi ikke i registeret.',
      ],
    },
    use: {
      heading: 'Hva vi bruker opplysningene til',
      body: [
        'Vi bruker opplysningene bare til det som står her, og bare fordi du har sagt ja (samtykke, personvernforordningen artikkel 6 nr. 1 bokstav a). At du trekker tilbake et samtykke, påvirker ikke det som allerede er gjort.',
        {
          entries: facts.activities.map(({ name, purposes, channels, fields, end }) => ({
            term: name,
            lines: [
              `Formål: ${purposes}`,
              `Kanaler: ${channels}`,
              `Opplysninger: ${fields}`,
              `Slettes senest ${end} etter at skjemaet kom inn`,
            ],
          })),
        },
        'Når et skjema har kommet inn, sender vi deg en e-post med informasjon om det, fordi loven krever det (artikkel 6 nr. 1 bokstav c og artikkel 13).',
      ],
    },
    never: {
      heading: 'Hva vi aldri gjør',
      body: [
        {
          points: [
            'Vi selger ikke registeret.',
            'Vi profilerer deg ikke: Vi beregner ingen interesser, poeng eller målgrupper, og vi treffer ingen automatiserte avgjørelser som har rettslige eller lignende følger for deg.',
            'Vi følger ikke med på om du åpner e-postene våre eller klikker på lenkene i dem.',
            'Vi laster ikke opp opplysningene dine til annonseplattformer.',
          ],
        },
      ],
    },
    retention: {
      heading: 'Hvor lenge vi lagrer opplysningene',
      body: [
        {
          points: [
            `Vi oppdaterer eller sletter en opplysning før det har gått ${facts.kept.verification} siden den sist ble kontrollert.`,
            'I tillegg har hvert formål en siste frist, som står ovenfor. Den regnes fra den dagen skjemaet kom inn, og flyttes ikke når opplysningene oppdateres.',
            'Sier du nei til alt vi bruker opplysningene til, sletter vi dem med en gang.',
            `Når tiden er ute, brukes opplysningen ikke lenger. Senest ${facts.kept.grace} senere er den borte fra databasen, og etter ytterligere ${facts.kept.backup} fra sikkerhetskopiene.`,
            `Har du sagt nei og senere krysser av i en boks, ber vi deg bekrefte det. Uten bekreftelse slettes de nye opplysningene etter ${facts.kept.unconfirmed}.`,
            `Vi husker i ${facts.kept.inbox} at et skjema har kommet inn, uten opplysningene dine, slik at det ikke telles to ganger. Vi husker i ${facts.kept.message} at vi har sendt deg en e-post.`,
            `En forespørsel lagrer vi til den er besvart, og deretter i ${facts.kept.case} uten navn, adresse og det du skrev, for å kunne vise hva vi svarte (artikkel 6 nr. 1 bokstav c). Bekrefter ingen den innen ${facts.kept.confirm}, avsluttes den.`,
            `En e-post til oss sletter vi så snart vi har gjort det du ber om. Hvis et menneske må lese den, lagrer vi den i høyst ${facts.kept.rawMail}.`,
          ],
        },
      ],
    },
    no: {
      heading: 'Sperrelisten og bevisene våre',
      body: [
        'For at ditt nei skal gjelde også når opplysningene dine er slettet, lagrer vi en kode (en nøklet hashverdi) for e-postadressen din, telefonnummeret ditt, kundenummeret ditt eller navnet ditt med postadresse. Koden er pseudonymisert: Den avslører ikke adressen, men er likevel en personopplysning. Den brukes bare til å respektere ditt nei og lagres så lenge det er nødvendig for det. Loven krever dette av oss (artikkel 6 nr. 1 bokstav c og artikkel 21 nr. 3).',
        'Sier du nei i en forespørsel eller en e-post, lagrer vi koden selv om vi ikke har andre opplysninger om deg. Med samme slags kode finner vi en forespørsel mens den er åpen.',
        `Avmeldingslenken i en e-post virker i ${facts.kept.link} etter den siste e-posten.`,
        `Bevis for samtykker, nei og slettinger lagrer vi i ${facts.kept.evidence}, uten navn og adresse. Vi må kunne vise at vi følger loven, og har en berettiget interesse i å kunne svare på rettskrav (artikkel 6 nr. 1 bokstav c og f og artikkel 17 nr. 3 bokstav e).`,
      ],
    },
    recipients: {
      heading: 'Hvem som kan få opplysningene',
      body: [
        'Leverandører arbeider bare etter våre instrukser og avtale med oss (som databehandlere). Opplysningene kan gå til:',
        { points: facts.recipients },
        'Opplysningene behandles som regel innenfor EU/EØS. En leverandør utenfor får ingen opplysninger før de er beskyttet på en likeverdig måte.',
      ],
    },
    protection: {
      heading: 'Hvordan opplysningene beskyttes',
      body: [
        'Opplysningene er kryptert. Hos oss har bare egne ansatte tilgang til dem. Hver av dem logger inn personlig, ser bare det arbeidet krever, og har taushetsplikt. Papirer oppbevares innelåst.',
      ],
    },
    children: {
      heading: 'Barn',
      body: [
        'Markedsføringen vår er rettet mot deg som har fylt 18 år. Vi bruker ikke opplysninger om barn til markedsføring eller salg, og oppdager vi slike, sletter vi dem.',
      ],
    },
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
        `Fyll ut skjemaet på siden vår om personopplysninger, eller skriv til ${facts.mail}. Det er gratis. Du får svar så snart vi kan, senest innen en måned. Trenger vi unntaksvis mer tid, får du vite det, og hvorfor, innen den samme måneden.`,
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
      heading: 'Endringer',
      body: [
        `Denne versjonen gjelder fra ${facts.since}. Vil vi bruke opplysningene til noe nytt, får du vite det før vi gjør det.`,
      ],
    },
  },
});
