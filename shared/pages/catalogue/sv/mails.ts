import type { MailWords } from '../shape/mails.ts';
import { choiceMails } from './choice-mails.ts';
import { information } from './information.ts';
import { prize } from './prize.ts';

export const mails: MailWords = {
  greeting: (name) => (name ? `Hej ${name}!` : 'Hej!'),
  information,
  prize,
  ...choiceMails,
  confirmRequest: {
    subject: (controller) => `Bekräfta din begäran till ${controller}`,
    asked: (receivedOn) => `Den ${receivedOn} fick vi en begäran i ditt namn. Enligt den vill du:`,
    press: (before) => `Var det du? Bekräfta före den ${before}, så vet vi att begäran är din.`,
    button: 'Bekräfta begäran',
    follows: {
      heading: 'Det här händer när du bekräftar',
      answer: 'Svaret kommer med e-post, senast en månad efter att begäran kom in.',
    },
    stopped: {
      heading: 'Marknadsföringen är redan stoppad',
      text: 'Det gjorde vi direkt när begäran kom in, och det gäller även om ingen bekräftar den.',
    },
    lapse: {
      heading: 'Om ingen bekräftar',
      text: (before) =>
        `Då upphör begäran att gälla den ${before}, och du får veta det. Du kan alltid göra en ny.`,
    },
    notYou: {
      heading: 'Var det inte du?',
      text: 'Då behöver du inte göra något. Ingenting raderas, och inga uppgifter har visats för någon.',
    },
    follow: 'Se hur det går för begäran',
  },
  erased: {
    subject: (controller) => `Dina uppgifter hos ${controller} är raderade`,
    done: (receivedOn) => `Den ${receivedOn} fick vi din begäran om radering. Nu är det gjort.`,
    gone: {
      heading: 'Det här har vi raderat',
      points: [
        'ditt namn, dina kontaktuppgifter och allt annat om dig i registret för marknadsföring',
        'dina samtycken',
        'formulär och mejl från dig som väntade på att tas om hand',
      ],
      others: 'Hade du fler begäranden som väntade på bekräftelse är de avslutade nu.',
    },
    recipients: {
      heading: 'Andra som kunde ha fått uppgifterna',
      text: 'Vi hade inte lämnat dem vidare till någon, så ingen annan behöver radera något.',
    },
    stays: {
      heading: 'Vad som finns kvar, och varför',
      no: 'En kod (ett nycklat hashvärde) av dina kontaktuppgifter, så att ditt nej till marknadsföring fortsätter att gälla. Uppgifterna går inte att läsa ur koden. Lagen kräver att vi respekterar ditt nej (artikel 17.3 b i dataskyddsförordningen).',
      proof: (time) =>
        `Bevis på samtycken, nej och radering, utan namn och adress, i ${time}. De behövs om någon riktar rättsliga anspråk mot oss (artikel 17.3 e).`,
      request: (time) => `Din begäran, utan namn och adress, i ${time}, så att vi kan visa vad vi svarade.`,
      backup: (time) =>
        `Säkerhetskopior i högst ${time}. De används bara om något går sönder och försvinner sedan av sig själva.`,
    },
  },
  nothingHeld: {
    subject: (controller) => `Svar på din begäran till ${controller}`,
    asked: (receivedOn) => `Den ${receivedOn} fick vi en begäran från dig. Du ville:`,
    nothing:
      'Vi har letat, och vi har inga uppgifter om dig under den här adressen i registret för marknadsföring.',
    kept: {
      heading: 'Det vi sparar på grund av din begäran',
      no: 'Ditt nej till marknadsföring, som en kod (ett nycklat hashvärde) av adressen. Då får du ingen marknadsföring längre fram heller. Adressen går inte att läsa ur koden.',
      request: (time) => `Din begäran, utan adress, i ${time}, så att vi kan visa vad vi svarade.`,
    },
    customer: {
      heading: 'Är du kund hos oss?',
      text: (mail) => `Fakturor och avtal finns i ett annat register. Gäller det dem, skriv till ${mail}.`,
    },
  },
  requestLapsed: {
    subject: (controller) => `Din begäran till ${controller} gäller inte längre`,
    asked: (receivedOn) => `Den ${receivedOn} fick vi en begäran i ditt namn. Enligt den ville du:`,
    why: (time) =>
      `Ingen bekräftade den inom ${time}. Då vet vi inte om den kom från dig, och därför har vi inte gjort det den gällde. Ingenting har raderats, och inga uppgifter har visats för någon.`,
    stopped: {
      heading: 'Marknadsföringen är stoppad ändå',
      text: 'Vi stoppade den när begäran kom in, och det gäller tills du själv bestämmer något annat.',
    },
    again: {
      heading: 'Vill du fortfarande?',
      text: (mail) => `Gör en ny begäran när du vill, på vår sida eller genom att skriva till ${mail}.`,
      link: 'Gör en ny begäran',
    },
  },
  marketingStopped: {
    subject: (controller) => `Vi har stoppat marknadsföringen från ${controller}`,
    done: 'Vi har tagit emot ditt nej till marknadsföring. Det gäller från och med nu, för:',
    channels: 'Kanaler',
    allChannels: 'alla',
    purposes: 'Ändamål',
    allPurposes: 'alla',
    still: 'Fakturor och andra nödvändiga besked får du även i fortsättningen.',
    nothingToDo: (mail) => `Du behöver inte göra något mer. Blev det inte som du ville? Skriv till ${mail}.`,
  },
  links: { heading: 'Läs mer', status: 'Se din begäran' },
};
