import type { PrizeWords } from '../shape/prize.ts';

export const prize: PrizeWords = {
  adult: {
    subject: (controller) => `Informasjon om konkurransen du er med i hos ${controller}`,
    why: (receivedOn) =>
      `Den ${receivedOn} fikk vi en påmelding til en konkurranse med denne e-postadressen.`,
    no: {
      heading: 'Du kan si nei',
      text: (mail) =>
        `Du kan når som helst protestere mot at vi bruker opplysningene, eller be oss slette dem. Det er gratis, og du trenger ikke å forklare hvorfor. Skriv til ${mail}.`,
      effect: 'Når de er slettet, kan vi ikke sende deg noen premie.',
    },
    alongside: 'Vi lagrer også når påmeldingen kom inn.',
    only: 'Vi bruker dem bare til konkurransen: til å kontakte den som vinner, og sende premien. De ligger i et eget register, atskilt fra markedsføringsregisteret, og brukes ikke til reklame eller salg.',
    source:
      'De kommer fra påmeldingen. Du var ikke forpliktet til å gi dem til oss, men uten dem kan vi ikke sende noen premie.',
    end: (date) => `Vi sletter dem når premien er levert, og aller senest ${date}.`,
    recipients:
      'Hos oss er det bare de som har ansvar for konkurransen, som ser opplysningene. Utenfor oss kan de gå til:',
  },
  child: {
    subject: (controller) => `Du er med i en konkurranse hos ${controller}`,
    hello: (receivedOn) =>
      `Takk for at du er med i konkurransen vår! Påmeldingen din kom til oss ${receivedOn}. Her forteller vi hva vi lagrer om deg. Vi skriver enkelt, for vi vil at barn også skal forstå.`,
    kept: {
      heading: 'Dette lagrer vi om deg',
      text: 'Vi har det bare på grunn av konkurransen. Hvis du vinner, kan vi ta kontakt og sende premien. Vi sender deg ingen reklame.',
    },
    gone: {
      heading: 'Når sletter vi det?',
      text: (date) =>
        `Vi sletter det når konkurransen er over og premien har kommet fram, og aller senest ${date}.`,
    },
    decide: {
      heading: 'Du bestemmer',
      text: (mail) =>
        `Du kan spørre hva vi har lagret om deg. Du kan be oss rette det som er feil. Du kan også si nei og be oss slette alt. Skriv til ${mail}. Det er gratis.`,
      effect: 'Hvis vi sletter alt, kan vi ikke sende deg noen premie.',
      help: 'En voksen du stoler på, kan hjelpe deg. En voksen kan også skrive til oss for deg.',
    },
    notYou: {
      heading: 'Har du ikke vært med i noen konkurranse?',
      text: 'Da har noen skrevet feil adresse. Si fra til oss, så sletter vi alt.',
    },
    who: {
      heading: 'Hvem er vi?',
      text: (controller) =>
        `Vi heter ${controller}. Det er vi som har ansvaret for opplysningene om deg, og vi må passe godt på dem. Bare de som arbeider med konkurransen, får se dem, og firmaer som hjelper oss, for eksempel med å sende premien.`,
    },
    wrong: {
      heading: 'Hvis noe føles feil',
      text: (authority, url, mail) =>
        `Si fra til oss, eller be en voksen gjøre det. Du kan også klage til ${authority}. De passer på at alle tar godt vare på opplysninger om mennesker. Du finner dem på ${url} og kan skrive til ${mail}.`,
    },
    adults: {
      heading: 'Til deg som er voksen',
      text: 'Som foresatt kan du bruke rettighetene på vegne av barnet ditt. Opplysningene ligger i et eget register, atskilt fra markedsføringsregisteret. Vi bruker ikke opplysninger om barn til markedsføring eller salg.',
    },
  },
};
