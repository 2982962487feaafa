import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Informasjon om personopplysningene dine hos ${controller}`,
  why: {
    'website-form': (receivedOn, activity) =>
      `Den ${receivedOn} fikk vi skjemaet «${activity}» fra nettstedet vårt med denne e-postadressen.`,
    contest: (receivedOn) =>
      `Den ${receivedOn} fikk vi en påmelding til en konkurranse med denne e-postadressen.`,
    'social-lead': (receivedOn) =>
      `Den ${receivedOn} fikk vi et skjema fra sosiale medier med denne e-postadressen.`,
    fair: (receivedOn) =>
      `Du ga oss denne e-postadressen på en messe eller et annet arrangement. Den ${receivedOn} la vi den inn i markedsføringsregisteret vårt.`,
    telephone: (receivedOn) =>
      `Du ga oss denne e-postadressen i en samtale eller en e-post. Den ${receivedOn} la vi den inn i markedsføringsregisteret vårt.`,
    'business-card': (receivedOn) =>
      `Du ga oss visittkortet ditt. Den ${receivedOn} la vi det som står på det, inn i markedsføringsregisteret vårt.`,
    'customer-register': (receivedOn) =>
      `Du er eller har vært kunde hos oss. Den ${receivedOn} overførte vi opplysninger om deg fra kunderegisteret vårt til markedsføringsregisteret.`,
    'address-broker': (receivedOn) =>
      `Den ${receivedOn} fikk vi opplysninger om deg fra en virksomhet som formidler adresser og kontaktopplysninger.`,
    'public-source': (receivedOn) =>
      `Den ${receivedOn} hentet vi opplysninger om deg fra en offentlig tilgjengelig kilde.`,
  },
  law: 'Loven sier at vi skal fortelle deg hvilke opplysninger vi har lagret om deg, og hvordan vi bruker dem. Dette er informasjon og ikke reklame.',
  notYou: (mail) => `Var det ikke du som ga oss adressen? Skriv til ${mail}, så sletter vi opplysningene.`,
  besidePrize:
    'Denne e-posten gjelder det som ble krysset av der. Om selve konkurransen får du en egen e-post.',
  objection: {
    heading: 'Du har rett til å si nei',
    right:
      'Du kan når som helst protestere mot markedsføringen vår. Det er gratis, du trenger ikke å forklare hvorfor, og vi slutter med en gang.',
    link: 'Stopp all markedsføring på e-post',
    choose: 'Stopp alt, eller velg kanaler og formål',
    more: (mail) => `Du kan også skrive til ${mail}.`,
  },
  kept: {
    heading: 'Opplysninger vi lagrer om deg',
    withForm: 'Vi lagrer også når skjemaet kom inn, og hvilke bokser det var krysset av i.',
    otherwise: 'Vi lagrer også når opplysningene kom, hvor de kom fra, og om du har sagt ja til noe.',
    categories: (names) => `Kategorier av opplysninger: ${names}.`,
  },
  use: {
    heading: 'Hva vi bruker dem til',
    saidYes: 'Du har sagt ja til dette:',
    purpose: (purposes) => `Formål: ${purposes}.`,
    basis:
      'Rettslig grunnlag: samtykket ditt (personvernforordningen artikkel 6 nr. 1 bokstav a). Du kan trekke det tilbake når som helst. Det påvirker ikke det som allerede er gjort.',
    noBox: 'Det var ikke krysset av i noen boks, så vi sender deg ingen markedsføring.',
    interest: {
      lead: 'Dette kan vi gjøre uten at du har sagt ja, så lenge du ikke sier nei:',
      why: (interest) => `Vår interesse er ${interest}.`,
      basis:
        'Rettslig grunnlag: vår berettigede interesse (personvernforordningen artikkel 6 nr. 1 bokstav f). Vi har veid den mot dine interesser. Skriv til oss hvis du vil vite mer om hvordan vi har gjort det.',
      sharedAddresses:
        'På e-post skriver vi da bare til en virksomhets fellesadresse, for eksempel info@. Til en adresse som er din egen, skriver vi bare hvis du har sagt ja.',
    },
  },
  source: {
    heading: 'Hvor opplysningene kommer fra',
    form: 'De kommer fra skjemaet. Du var ikke forpliktet til å gi dem til oss, men uten dem kan vi ikke sende deg det du har bedt om.',
    person:
      'De kommer fra deg selv. Du var ikke forpliktet til å gi dem til oss, men uten dem kan vi ikke ta kontakt med deg.',
    customer:
      'De kommer fra kunderegisteret vårt, der du har oppgitt dem. Du er ikke forpliktet til å la oss bruke dem til markedsføring, og et nei påvirker ikke avtalen din.',
    broker: {
      named: (origin) =>
        `Vi har ikke fått dem av deg. De kommer fra ${origin}, en virksomhet som formidler adresser og kontaktopplysninger.`,
      unnamed: (mail) =>
        `Vi har ikke fått dem av deg, men av en virksomhet som formidler adresser og kontaktopplysninger. Skriv til ${mail} hvis du vil vite hvilken.`,
    },
    public: {
      named: (origin) =>
        `Vi har ikke fått dem av deg. De kommer fra en offentlig tilgjengelig kilde: ${origin}.`,
      unnamed: (mail) =>
        `Vi har ikke fått dem av deg. De kommer fra en offentlig tilgjengelig kilde, for eksempel en telefonkatalog eller nettstedet til en virksomhet. Skriv til ${mail} hvis du vil vite hvilken.`,
    },
  },
  retention: {
    heading: 'Hvor lenge vi lagrer dem',
    checked: (date) => `Senest ${date} har vi oppdatert eller slettet opplysningene.`,
    end: (date) => `Senest ${date} sletter vi dem, selv om de er blitt oppdatert.`,
    afterContract: (time, unpaid) =>
      `Så lenge avtalen din gjelder, er det ingen sluttdato. Når avtalen er avsluttet, sletter vi dem senest ${time} etter at sluttfakturaen er betalt, og senest ${unpaid} etter avtalens slutt hvis den ikke blir betalt.`,
    device: (time) => `Opplysninger om enheten din lagrer vi i ${time}.`,
    proof: (time) => `Bevis for samtykke, nei og sletting lagrer vi i ${time}, uten navn og adresse.`,
  },
  notice: {
    heading: 'Les mer',
    link: 'Slik bruker vi personopplysningene dine',
  },
};
