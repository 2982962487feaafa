import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Information om dine personoplysninger hos ${controller}`,
  why: (form, receivedOn) =>
    `Den ${receivedOn} modtog vi formularen »${form}« fra vores websted med denne e-mailadresse. Derfor har vi gemt oplysninger om dig, og loven siger, at vi skal fortælle dig, hvordan vi bruger dem. Dette er information og ikke reklame.`,
  notYou: (mail) =>
    `Var det ikke dig, der udfyldte formularen? Skriv til ${mail}, så sletter vi oplysningerne.`,
  objection: {
    heading: 'Du har ret til at sige nej',
    right:
      'Du kan når som helst gøre indsigelse mod vores markedsføring. Det er gratis, du behøver ikke forklare hvorfor, og vi stopper med det samme.',
    link: 'Stop al markedsføring på e-mail',
    more: (mail) =>
      `På den side, der åbner, kan du stoppe al anden markedsføring med ét klik mere. Du kan også skrive til ${mail}.`,
  },
  kept: {
    heading: 'Oplysninger, vi gemmer om dig',
    alongside: 'Vi gemmer også, hvornår formularen kom ind, og hvilke felter der var sat kryds i.',
  },
  use: {
    heading: 'Hvad vi bruger dem til',
    saidYes: 'I formularen sagde du ja til dette:',
    purpose: (purposes) => `Formål: ${purposes}.`,
    basis:
      'Retsgrundlag: dit samtykke (databeskyttelsesforordningens artikel 6, stk. 1, litra a). Du kan trække det tilbage når som helst. Det påvirker ikke det, der allerede er sket.',
    noBox: 'Der var ikke sat kryds i noget felt, så vi sender dig ingen markedsføring.',
  },
  source: {
    heading: 'Hvor oplysningerne kommer fra',
    text: 'De kommer fra formularen. Du havde ikke pligt til at give os dem, men uden dem kan vi ikke sende dig det, du har bedt om.',
  },
  retention: {
    heading: 'Hvor længe vi gemmer dem',
    checked: (date) => `Senest den ${date} har vi opdateret eller slettet oplysningerne.`,
    end: (date) => `Senest den ${date} sletter vi dem, også selv om de er blevet opdateret.`,
    proof: (time) => `Dokumentation for samtykke, nej og sletning gemmer vi i ${time} uden navn og adresse.`,
  },
  notice: {
    heading: 'Læs mere',
    link: 'Sådan bruger vi dine personoplysninger',
  },
};
