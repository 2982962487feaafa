import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Information om dine personoplysninger hos ${controller}`,
  why: {
    'website-form': (receivedOn, activity) =>
      `Den ${receivedOn} modtog vi formularen »${activity}« fra vores websted med denne e-mailadresse.`,
    contest: (receivedOn) =>
      `Den ${receivedOn} modtog vi en tilmelding til en konkurrence med denne e-mailadresse.`,
    'social-lead': (receivedOn) =>
      `Den ${receivedOn} modtog vi en formular fra sociale medier med denne e-mailadresse.`,
    fair: (receivedOn) =>
      `Du gav os denne e-mailadresse på en messe eller et andet arrangement. Den ${receivedOn} skrev vi den ind i vores markedsføringsregister.`,
    telephone: (receivedOn) =>
      `Du gav os denne e-mailadresse i en samtale eller en e-mail. Den ${receivedOn} skrev vi den ind i vores markedsføringsregister.`,
    'business-card': (receivedOn) =>
      `Du gav os dit visitkort. Den ${receivedOn} skrev vi det, der står på det, ind i vores markedsføringsregister.`,
    'customer-register': (receivedOn) =>
      `Du er eller har været kunde hos os. Den ${receivedOn} overførte vi oplysninger om dig fra vores kunderegister til markedsføringsregistret.`,
    'address-broker': (receivedOn) =>
      `Den ${receivedOn} modtog vi oplysninger om dig fra en virksomhed, der formidler adresser og kontaktoplysninger.`,
    'public-source': (receivedOn) =>
      `Den ${receivedOn} hentede vi oplysninger om dig fra en offentligt tilgængelig kilde.`,
  },
  law: 'Loven siger, at vi skal fortælle dig, hvilke oplysninger vi har gemt om dig, og hvordan vi bruger dem. Dette er information og ikke reklame.',
  notYou: (mail) => `Var det ikke dig, der gav os adressen? Skriv til ${mail}, så sletter vi oplysningerne.`,
  besidePrize:
    'Denne e-mail drejer sig om det, der var sat kryds ved. Om selve konkurrencen får du en særskilt e-mail.',
  objection: {
    heading: 'Du har ret til at sige nej',
    right:
      'Du kan når som helst gøre indsigelse mod vores markedsføring. Det er gratis, du behøver ikke forklare hvorfor, og vi stopper med det samme.',
    link: 'Stop al markedsføring på e-mail',
    choose: 'Stop alt, eller vælg kanaler og formål',
    more: (mail) => `Du kan også skrive til ${mail}.`,
  },
  kept: {
    heading: 'Oplysninger, vi gemmer om dig',
    withForm: 'Vi gemmer også, hvornår formularen kom ind, og hvilke felter der var sat kryds i.',
    otherwise: 'Vi gemmer også, hvornår oplysningerne kom, hvor de kom fra, og om du har sagt ja til noget.',
    categories: (names) => `Kategorier af oplysninger: ${names}.`,
  },
  use: {
    heading: 'Hvad vi bruger dem til',
    saidYes: 'Du har sagt ja til dette:',
    purpose: (purposes) => `Formål: ${purposes}.`,
    basis:
      'Retsgrundlag: dit samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a). Du kan trække det tilbage når som helst. Det påvirker ikke det, der allerede er sket.',
    noBox: 'Der var ikke sat kryds i noget felt, så vi sender dig ingen markedsføring.',
    interest: {
      lead: 'Dette kan vi gøre, uden at du har sagt ja, så længe du ikke siger nej:',
      why: (interest) => `Vores interesse er ${interest}.`,
      basis:
        'Retsgrundlag: vores legitime interesse (databeskyttelsesforordningens artikel 6, stk. 1, litra f). Vi har afvejet den mod dine interesser. Skriv til os, hvis du vil vide mere om, hvordan vi har gjort det.',
      sharedAddresses:
        'På e-mail skriver vi så kun til en virksomheds fælles adresse, for eksempel info@. Til en adresse, der er din egen, skriver vi kun, hvis du har sagt ja.',
    },
  },
  source: {
    heading: 'Hvor oplysningerne kommer fra',
    form: 'De kommer fra formularen. Du havde ikke pligt til at give os dem, men uden dem kan vi ikke sende dig det, du har bedt om.',
    person:
      'De kommer fra dig selv. Du havde ikke pligt til at give os dem, men uden dem kan vi ikke kontakte dig.',
    customer:
      'De kommer fra vores kunderegister, hvor du har oplyst dem. Du har ikke pligt til at lade os bruge dem til markedsføring, og et nej påvirker ikke din aftale.',
    broker: {
      named: (origin) =>
        `Vi har ikke fået dem af dig. De kommer fra ${origin}, en virksomhed, der formidler adresser og kontaktoplysninger.`,
      unnamed: (mail) =>
        `Vi har ikke fået dem af dig, men af en virksomhed, der formidler adresser og kontaktoplysninger. Skriv til ${mail}, hvis du vil vide hvilken.`,
    },
    public: {
      named: (origin) =>
        `Vi har ikke fået dem af dig. De kommer fra en offentligt tilgængelig kilde: ${origin}.`,
      unnamed: (mail) =>
        `Vi har ikke fået dem af dig. De kommer fra en offentligt tilgængelig kilde, for eksempel en telefonbog eller en virksomheds websted. Skriv til ${mail}, hvis du vil vide hvilken.`,
    },
  },
  retention: {
    heading: 'Hvor længe vi gemmer dem',
    checked: (date) => `Senest den ${date} har vi opdateret eller slettet oplysningerne.`,
    end: (date) => `Senest den ${date} sletter vi dem, også selv om de er blevet opdateret.`,
    afterContract: (time, unpaid) =>
      `Så længe din aftale gælder, er der ingen slutdato. Når aftalen er slut, sletter vi dem senest ${time} efter, at slutfakturaen er betalt, og senest ${unpaid} efter aftalens ophør, hvis den ikke bliver betalt.`,
    device: (time) => `Oplysninger om din enhed gemmer vi i ${time}.`,
    proof: (time) => `Dokumentation for samtykke, nej og sletning gemmer vi i ${time} uden navn og adresse.`,
  },
  notice: {
    heading: 'Læs mere',
    link: 'Sådan bruger vi dine personoplysninger',
  },
};
