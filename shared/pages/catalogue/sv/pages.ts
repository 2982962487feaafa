import type { PageWords } from '../shape/pages.ts';

export const pages: PageWords = {
  layout: {
    yourData: 'Dina personuppgifter',
    notice: 'Så använder vi dina personuppgifter',
    languages: 'Språk',
    questions: (mail) => `Frågor? Skriv till ${mail}.`,
  },
  notice: { contents: 'Innehåll' },
  unsubscribe: {
    title: 'Vill du slippa marknadsföring med e-post?',
    lead: 'Ett klick stoppar all marknadsföring med e-post från oss, till alla adresser vi har till dig. Det gäller direkt.',
    button: 'Stoppa all marknadsföring med e-post',
    afterwards: 'På nästa sida kan du också stoppa allt annat: sms, samtal, post och sociala medier.',
    stillSent: 'Fakturor och andra nödvändiga besked får du även i fortsättningen.',
  },
  unsubscribed: {
    email: {
      title: 'Klart, vi har stoppat marknadsföringen med e-post',
      lead: (controller) => `Du får ingen mer marknadsföring med e-post från ${controller}.`,
      more: 'Vill du stoppa allt annat också?',
      moreLead: 'Ett klick till stoppar även sms, samtal, post och meddelanden i sociala medier.',
      button: 'Stoppa all marknadsföring',
    },
    everything: {
      title: 'Klart, vi har stoppat all marknadsföring',
      lead: (controller) =>
        `Du får ingen mer marknadsföring från ${controller}, varken med e-post eller på något annat sätt. Det gäller tills du själv bestämmer något annat.`,
      data: (mail) =>
        `Vill du veta vilka uppgifter vi har om dig, eller få dem raderade? Skriv till ${mail}.`,
    },
  },
  unknownLink: {
    title: 'Vi känner inte igen länken',
    lead: 'Den kan vara för gammal, eller så kom hela länken inte med. Inget har ändrats.',
    instead: (mail) =>
      `Vill du stoppa marknadsföring från oss? Skriv till ${mail} och berätta vilken e-postadress eller vilket telefonnummer det gäller, så ordnar vi det.`,
  },
  error: {
    'not-found': {
      title: 'Sidan finns inte',
      lead: 'Adressen kan vara felskriven, eller så har sidan tagits bort.',
    },
    invalid: {
      title: 'Det där kunde vi inte ta emot',
      lead: 'Något i det som skickades saknas eller har fel form. Inget har sparats.',
    },
    failed: {
      title: 'Något gick fel hos oss',
      lead: 'Försök gärna igen om en stund. Går det fortfarande inte, skriv till oss, så hjälper vi dig.',
    },
  },
};
