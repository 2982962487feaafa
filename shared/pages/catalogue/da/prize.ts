import type { PrizeWords } from '../shape/prize.ts';

export const prize: PrizeWords = {
  adult: {
    subject: (controller) => `Information om den konkurrence, du er med i hos ${controller}`,
    why: (receivedOn) =>
      `Den ${receivedOn} modtog vi en tilmelding til en konkurrence med denne e-mailadresse.`,
    no: {
      heading: 'Du kan sige nej',
      text: (mail) =>
        `Du kan når som helst gøre indsigelse mod, at vi bruger oplysningerne, eller bede os slette dem. Det er gratis, og du behøver ikke forklare hvorfor. Skriv til ${mail}.`,
      effect: 'Når de er slettet, kan vi ikke sende dig en præmie.',
    },
    alongside: 'Vi gemmer også, hvornår tilmeldingen kom ind.',
    only: 'Vi bruger dem kun til konkurrencen: til at kontakte den, der vinder, og sende præmien. De ligger i et register for sig, adskilt fra markedsføringsregistret, og bruges ikke til reklame eller salg.',
    source:
      'De kommer fra tilmeldingen. Du havde ikke pligt til at give os dem, men uden dem kan vi ikke sende en præmie.',
    end: (date) => `Vi sletter dem, når præmien er leveret, og allersenest den ${date}.`,
    recipients:
      'Hos os er det kun dem, der står for konkurrencen, der ser oplysningerne. Uden for os kan de gå til:',
  },
  child: {
    subject: (controller) => `Du er med i en konkurrence hos ${controller}`,
    hello: (receivedOn) =>
      `Tak, fordi du er med i vores konkurrence! Din tilmelding kom til os den ${receivedOn}. Her fortæller vi, hvad vi gemmer om dig. Vi skriver enkelt, for vi vil gerne have, at børn også kan forstå det.`,
    kept: {
      heading: 'Det gemmer vi om dig',
      text: 'Vi har det kun på grund af konkurrencen. Hvis du vinder, kan vi kontakte dig og sende præmien. Vi sender dig ingen reklamer.',
    },
    gone: {
      heading: 'Hvornår sletter vi det?',
      text: (date) =>
        `Vi sletter det, når konkurrencen er slut, og præmien er nået frem, og allersenest den ${date}.`,
    },
    decide: {
      heading: 'Du bestemmer',
      text: (mail) =>
        `Du må spørge, hvad vi har gemt om dig. Du må bede os rette det, der er forkert. Du må også sige nej og bede os slette det hele. Skriv til ${mail}. Det er gratis.`,
      effect: 'Hvis vi sletter det hele, kan vi ikke sende dig en præmie.',
      help: 'En voksen, du stoler på, må hjælpe dig. En voksen må også skrive til os for dig.',
    },
    notYou: {
      heading: 'Har du ikke været med i en konkurrence?',
      text: 'Så har nogen skrevet en forkert adresse. Sig det til os, så sletter vi det hele.',
    },
    who: {
      heading: 'Hvem er vi?',
      text: (controller) =>
        `Vi hedder ${controller}. Det er os, der har ansvaret for oplysningerne om dig, og vi skal passe godt på dem. Kun dem, der arbejder med konkurrencen, må se dem, og firmaer, der hjælper os, for eksempel med at sende præmien.`,
    },
    wrong: {
      heading: 'Hvis noget føles forkert',
      text: (authority, url, mail) =>
        `Sig det til os, eller bed en voksen om at gøre det. Du kan også klage til ${authority}. De sørger for, at alle passer godt på oplysninger om mennesker. Du finder dem på ${url} og kan skrive til ${mail}.`,
    },
    adults: {
      heading: 'Til dig, der er voksen',
      text: 'Som forælder eller værge kan du bruge rettighederne på dit barns vegne. Oplysningerne ligger i et register for sig, adskilt fra markedsføringsregistret. Vi bruger ikke oplysninger om børn til markedsføring eller salg.',
    },
  },
};
