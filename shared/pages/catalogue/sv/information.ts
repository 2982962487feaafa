import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Information om dina personuppgifter hos ${controller}`,
  why: (form, receivedOn) =>
    `Den ${receivedOn} fick vi formuläret ”${form}” från vår webbplats med den här e-postadressen. Därför har vi sparat uppgifter om dig, och lagen säger att vi ska berätta hur vi använder dem. Det här är information och ingen reklam.`,
  notYou: (mail) => `Var det inte du som fyllde i formuläret? Skriv till ${mail}, så raderar vi uppgifterna.`,
  objection: {
    heading: 'Du har rätt att säga nej',
    right:
      'Du kan när som helst invända mot vår marknadsföring. Det kostar ingenting, du behöver inte förklara varför, och vi slutar direkt.',
    link: 'Stoppa all marknadsföring med e-post',
    more: (mail) =>
      `På sidan som öppnas kan du stoppa all annan marknadsföring med ett klick till. Du kan också skriva till ${mail}.`,
  },
  kept: {
    heading: 'Uppgifter som vi sparar om dig',
    alongside: 'Vi sparar också när formuläret kom in och vilka rutor som var ikryssade.',
  },
  use: {
    heading: 'Vad vi använder dem till',
    saidYes: 'I formuläret sa du ja till detta:',
    purpose: (purposes) => `Ändamål: ${purposes}.`,
    basis:
      'Rättslig grund: ditt samtycke (artikel 6.1 a i dataskyddsförordningen). Du kan ta tillbaka det när som helst. Det påverkar inte det som redan är gjort.',
    noBox: 'Ingen ruta var ikryssad, så vi skickar ingen marknadsföring till dig.',
  },
  source: {
    heading: 'Varifrån uppgifterna kommer',
    text: 'De kommer från formuläret. Du var inte skyldig att lämna dem, men utan dem kan vi inte skicka det du har bett om.',
  },
  retention: {
    heading: 'Hur länge vi sparar dem',
    checked: (date) => `Senast den ${date} har vi uppdaterat eller raderat uppgifterna.`,
    end: (date) => `Senast den ${date} raderar vi dem, även om de har uppdaterats.`,
    proof: (time) => `Bevis på samtycke, nej och radering sparar vi i ${time}, utan namn och adress.`,
  },
  notice: {
    heading: 'Läs mer',
    link: 'Så använder vi dina personuppgifter',
  },
};
