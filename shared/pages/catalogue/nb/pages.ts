import type { PageWords } from '../shape/pages.ts';

export const pages: PageWords = {
  layout: {
    yourData: 'Personopplysningene dine',
    notice: 'Slik bruker vi personopplysningene dine',
    languages: 'Språk',
    questions: (mail) => `Spørsmål? Skriv til ${mail}.`,
  },
  notice: { contents: 'Innhold' },
  unsubscribe: {
    title: 'Vil du slippe markedsføring på e-post?',
    lead: 'Ett klikk stopper all markedsføring på e-post fra oss, til alle adressene dine hos oss. Det gjelder med en gang.',
    button: 'Stopp all markedsføring på e-post',
    afterwards: 'På neste side kan du også stoppe alt annet: SMS, samtaler, post og sosiale medier.',
    stillSent: 'Fakturaer og andre nødvendige beskjeder får du fortsatt.',
  },
  unsubscribed: {
    email: {
      title: 'Ferdig, vi har stoppet markedsføringen på e-post',
      lead: (controller) => `Du får ikke mer markedsføring på e-post fra ${controller}.`,
      more: 'Vil du stoppe alt annet også?',
      moreLead: 'Ett klikk til stopper også SMS, samtaler, post og meldinger i sosiale medier.',
      button: 'Stopp all markedsføring',
    },
    everything: {
      title: 'Ferdig, vi har stoppet all markedsføring',
      lead: (controller) =>
        `Du får ikke mer markedsføring fra ${controller}, verken på e-post eller på noen annen måte. Det gjelder til du selv bestemmer noe annet.`,
      data: (mail) =>
        `Vil du vite hvilke opplysninger vi har om deg, eller få dem slettet? Skriv til ${mail}.`,
    },
  },
  unknownLink: {
    title: 'Vi kjenner ikke igjen lenken',
    lead: 'Den kan være for gammel, eller så mangler en del av den. Ingenting er endret.',
    instead: (mail) =>
      `Vil du stoppe markedsføring fra oss? Skriv til ${mail} og fortell hvilken e-postadresse eller hvilket telefonnummer det gjelder, så ordner vi det.`,
  },
  error: {
    'not-found': {
      title: 'Siden finnes ikke',
      lead: 'Adressen kan være feilskrevet, eller så er siden fjernet.',
    },
    invalid: {
      title: 'Det kunne vi ikke ta imot',
      lead: 'Noe i det som ble sendt, mangler eller har feil form. Ingenting er lagret.',
    },
    failed: {
      title: 'Noe gikk galt hos oss',
      lead: 'Prøv gjerne igjen om en liten stund. Virker det fortsatt ikke, skriv til oss, så hjelper vi deg.',
    },
  },
};
