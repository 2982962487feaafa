import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Informasjon om personopplysningene dine hos ${controller}`,
  why: (form, receivedOn) =>
    `Den ${receivedOn} fikk vi skjemaet «${form}» fra nettstedet vårt med denne e-postadressen. Derfor har vi lagret opplysninger om deg, og loven sier at vi skal fortelle deg hvordan vi bruker dem. Dette er informasjon og ikke reklame.`,
  notYou: (mail) => `Var det ikke du som fylte ut skjemaet? Skriv til ${mail}, så sletter vi opplysningene.`,
  objection: {
    heading: 'Du har rett til å si nei',
    right:
      'Du kan når som helst protestere mot markedsføringen vår. Det er gratis, du trenger ikke å forklare hvorfor, og vi slutter med en gang.',
    link: 'Stopp all markedsføring på e-post',
    more: (mail) =>
      `På siden som åpnes, kan du stoppe all annen markedsføring med ett klikk til. Du kan også skrive til ${mail}.`,
  },
  kept: {
    heading: 'Opplysninger vi lagrer om deg',
    alongside: 'Vi lagrer også når skjemaet kom inn, og hvilke bokser det var krysset av i.',
  },
  use: {
    heading: 'Hva vi bruker dem til',
    saidYes: 'I skjemaet sa du ja til dette:',
    purpose: (purposes) => `Formål: ${purposes}.`,
    basis:
      'Rettslig grunnlag: samtykket ditt (personvernforordningen artikkel 6 nr. 1 bokstav a). Du kan trekke det tilbake når som helst. Det påvirker ikke det som allerede er gjort.',
    noBox: 'Det var ikke krysset av i noen boks, så vi sender deg ingen markedsføring.',
  },
  source: {
    heading: 'Hvor opplysningene kommer fra',
    text: 'De kommer fra skjemaet. Du var ikke forpliktet til å gi dem til oss, men uten dem kan vi ikke sende deg det du har bedt om.',
  },
  retention: {
    heading: 'Hvor lenge vi lagrer dem',
    checked: (date) => `Senest ${date} har vi oppdatert eller slettet opplysningene.`,
    end: (date) => `Senest ${date} sletter vi dem, selv om de er blitt oppdatert.`,
    proof: (time) => `Bevis for samtykke, nei og sletting lagrer vi i ${time}, uten navn og adresse.`,
  },
  notice: {
    heading: 'Les mer',
    link: 'Slik bruker vi personopplysningene dine',
  },
};
