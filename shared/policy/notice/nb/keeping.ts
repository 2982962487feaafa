import type { NoticeFacts } from '../facts.ts';
import type { SectionsOf } from '../shape.ts';

export const keeping = (
  facts: NoticeFacts,
): SectionsOf<'retention' | 'no' | 'recipients' | 'protection'> => ({
  retention: {
    heading: 'Hvor lenge vi lagrer opplysningene',
    body: [
      `Vi oppdaterer eller sletter en opplysning før det har gått ${facts.kept.verification} siden den sist ble kontrollert. I tillegg har alt en siste dato, som ikke flyttes når opplysningene oppdateres.`,
      'Den siste datoen står ved det opplysningene brukes til. For kunder, konkurranser og enheter står den i avsnittene om dem.',
      {
        points: [
          'Sier du nei til alt vi bruker opplysningene til, sletter vi dem med en gang. Er du kunde, blir de stående så lenge du er det, men brukes ikke til markedsføring.',
          `Når tiden er ute, brukes opplysningen ikke lenger. Senest ${facts.kept.ttlGrace} senere er den borte fra databasen, og etter ytterligere ${facts.kept.backup} fra sikkerhetskopiene.`,
          `Har du sagt nei og senere krysser av i en boks, ber vi deg bekrefte det, høyst én gang på ${facts.askAgain}. Uten bekreftelse slettes de nye opplysningene etter ${facts.kept.unconfirmed}.`,
          `Vi husker i ${facts.kept.inboxMarker} at et skjema har kommet inn, uten opplysningene dine, slik at det ikke telles to ganger. Vi husker i ${facts.kept.messageRecord} at vi har sendt deg en e-post.`,
          `En forespørsel lagrer vi til den er besvart, og deretter i ${facts.kept.closedCase} uten navn, adresse og det du skrev, for å kunne vise hva vi svarte (artikkel 6 nr. 1 bokstav c). Bekrefter ingen den innen ${facts.kept.confirmRequest}, avsluttes den. Kan svaret ikke leveres, forsøker vi i ${facts.kept.untoldAnswer}.`,
          `En e-post til oss sletter vi så snart vi har gjort det du ber om. Hvis et menneske må lese den, lagrer vi den i høyst ${facts.kept.rawMail}.`,
          `At en ansatt har sett på opplysningene dine, noterer vi, og vi lagrer notatet i ${facts.kept.look} (artikkel 6 nr. 1 bokstav c og artikkel 32).`,
        ],
      },
    ],
  },
  no: {
    heading: 'Sperrelisten og bevisene våre',
    body: [
      'Ditt nei gjelder også når opplysningene dine er slettet. Derfor lagrer vi en kode i stedet for dem.',
      'Koden er en nøklet hashverdi for e-postadressen din, telefonnummeret ditt, kundenummeret ditt eller navnet ditt med postadresse. Den er pseudonymisert: Den avslører ikke adressen, men er likevel en personopplysning. Den brukes bare til å respektere ditt nei og lagres så lenge det er nødvendig for det. Loven krever dette av oss (artikkel 6 nr. 1 bokstav c og artikkel 21 nr. 3).',
      'Sier du nei i en forespørsel eller en e-post, lagrer vi koden selv om vi ikke har andre opplysninger om deg. Med samme slags kode finner vi en forespørsel mens den er åpen.',
      `Avmeldingslenken i en e-post virker i ${facts.kept.unsubscribeToken} etter den siste e-posten.`,
      `Bevis for samtykker, nei og slettinger lagrer vi i ${facts.kept.evidence}, uten navn og adresse. Vi må kunne vise at vi følger loven, og har en berettiget interesse i å kunne svare på rettskrav (artikkel 6 nr. 1 bokstav c og f og artikkel 17 nr. 3 bokstav e).`,
    ],
  },
  recipients: {
    heading: 'Hvem som kan få opplysningene',
    body: [
      'Leverandører arbeider bare etter våre instrukser og avtale med oss (som databehandlere). Selskaper i konsernet og myndigheter svarer selv for det de gjør (som behandlingsansvarlige). Opplysningene kan gå til:',
      { points: facts.recipients },
      ...(facts.outside.length === 0
        ? ['Alle som er nevnt her, er innenfor EU/EØS.']
        : ['Utenfor EU/EØS er disse, med det som beskytter opplysningene der:', { points: facts.outside }]),
      'Opplysningene behandles som regel innenfor EU/EØS. En leverandør utenfor får ingen opplysninger før de er beskyttet på en likeverdig måte, og du kan spørre oss hvordan. Du kan også spørre hvem som har fått nettopp dine opplysninger.',
    ],
  },
  protection: {
    heading: 'Hvordan opplysningene beskyttes',
    body: [
      'Opplysningene er kryptert. Hos oss har bare egne ansatte tilgang til dem. Hver av dem logger inn personlig, ser bare det arbeidet krever, og har taushetsplikt. Papirer oppbevares innelåst.',
    ],
  },
});
