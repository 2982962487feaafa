import type { PrizeWords } from '../shape/prize.ts';

export const prize: PrizeWords = {
  adult: {
    subject: (controller) => `Information om ditt tävlingsbidrag till ${controller}`,
    why: (receivedOn) => `Den ${receivedOn} fick vi ett tävlingsbidrag med den här e-postadressen.`,
    no: {
      heading: 'Du kan säga nej',
      text: (mail) =>
        `Du kan när som helst invända mot att vi använder uppgifterna, eller be oss radera dem. Det kostar ingenting, och du behöver inte förklara varför. Skriv till ${mail}.`,
      effect: 'När de är raderade kan vi inte skicka något pris till dig.',
    },
    alongside: 'Vi sparar också när bidraget kom in.',
    only: 'Vi använder dem bara till tävlingen: för att kontakta den som vinner och skicka priset. De ligger i ett eget register, skilt från registret för marknadsföring, och används inte till reklam eller försäljning.',
    source:
      'De kommer från tävlingsbidraget. Du var inte skyldig att lämna dem, men utan dem kan vi inte skicka något pris.',
    end: (date) => `Vi raderar dem när priset är levererat, och allra senast den ${date}.`,
    recipients: 'Hos oss ser bara de som sköter tävlingen uppgifterna. Utanför oss kan de gå till:',
  },
  child: {
    subject: (controller) => `Du är med i en tävling hos ${controller}`,
    hello: (receivedOn) =>
      `Tack för att du är med i vår tävling! Ditt bidrag kom till oss den ${receivedOn}. Här berättar vi vad vi sparar om dig. Vi skriver enkelt, för vi vill att barn också ska förstå.`,
    kept: {
      heading: 'Det här sparar vi om dig',
      text: 'Vi har det bara för tävlingens skull. Om du vinner kan vi höra av oss och skicka priset. Vi skickar ingen reklam till dig.',
    },
    gone: {
      heading: 'När tar vi bort det?',
      text: (date) =>
        `Vi tar bort det när tävlingen är slut och priset har kommit fram, och allra senast den ${date}.`,
    },
    decide: {
      heading: 'Du bestämmer',
      text: (mail) =>
        `Du får fråga vad vi har sparat om dig. Du får be oss ändra det som är fel. Du får också säga nej och be oss ta bort allt. Skriv till ${mail}. Det kostar ingenting.`,
      effect: 'Om vi tar bort allt kan vi inte skicka något pris till dig.',
      help: 'En vuxen som du litar på får hjälpa dig. En vuxen får också skriva till oss åt dig.',
    },
    notYou: {
      heading: 'Har du inte varit med i någon tävling?',
      text: 'Då har någon skrivit fel adress. Säg till oss, så tar vi bort allt.',
    },
    who: {
      heading: 'Vilka är vi?',
      text: (controller) =>
        `Vi heter ${controller}. Det är vi som har hand om uppgifterna om dig, och vi måste vara rädda om dem. Bara de som sköter tävlingen får se dem, och företag som hjälper oss, till exempel att skicka priset.`,
    },
    wrong: {
      heading: 'Om något känns fel',
      text: (authority, url, mail) =>
        `Säg till oss, eller be en vuxen göra det. Man kan också klaga hos ${authority}. De ser till att alla är rädda om uppgifter om människor. Du hittar dem på ${url} och kan skriva till ${mail}.`,
    },
    adults: {
      heading: 'Till dig som är vuxen',
      text: 'Du som är vårdnadshavare kan använda rättigheterna åt ditt barn. Uppgifterna ligger i ett eget register, skilt från registret för marknadsföring. Barns uppgifter använder vi inte till marknadsföring eller försäljning.',
    },
  },
};
