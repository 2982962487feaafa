import type { ChoicePageWords } from '../shape/choice-pages.ts';

export const choicePages: ChoicePageWords = {
  preferences: {
    title: 'Dina val för marknadsföring',
    lead: 'Här stoppar du marknadsföring från oss, helt eller delvis. Det gäller direkt, och du behöver inte förklara varför.',
    everything: {
      heading: 'Stoppa allt',
      text: 'Ett klick stoppar all marknadsföring, på alla sätt.',
      button: 'Stoppa all marknadsföring',
    },
    some: {
      heading: 'Eller välj vad du vill stoppa',
      text: 'Kryssa i det som du inte vill ha, och spara.',
      purposes: 'Ändamål',
      button: 'Spara mina val',
    },
    stop: (purpose, channel) => `Stoppa ${purpose} via ${channel}`,
    stopped: (purpose, channel) => `Redan stoppat: ${purpose} via ${channel}`,
    isStopped: 'Stoppat',
    allStopped: 'Du har stoppat all marknadsföring från oss.',
    now: 'Så här är det nu',
    again: {
      heading: 'Vill du ha något igen?',
      text: 'Ett stopp går inte att ta bort här, så att ingen annan kan göra det åt dig. Kryssa i rutan i ett av våra formulär, så får du ett mejl med en länk att bekräfta med.',
    },
    saved: {
      limits: {
        title: 'Klart, dina val är sparade',
        lead: 'Det som du har kryssat i är stoppat från och med nu.',
      },
      nothing: {
        title: 'Inget har ändrats',
        lead: 'Du hade inte kryssat i något nytt. Vill du stoppa något, kryssa i det och spara igen.',
      },
    },
  },
  preferencesLink: {
    heading: 'Välj vad du vill slippa',
    lead: 'Fyll i din e-postadress. Om vi har den mejlar vi en länk till dina val. Där kan du stoppa allt, eller bara en del.',
    label: 'Din e-postadress',
    button: 'Mejla mig länken',
    missing: 'Fyll i din e-postadress.',
    sent: {
      title: 'Tack, titta i din inkorg om en stund',
      lead: 'Om vi har adressen är ett mejl med länken på väg. Här visar vi aldrig om vi känner till en adress, så att ingen kan ta reda på vilka som är registrerade hos oss.',
    },
  },
  confirmConsent: {
    title: 'Vill du säga ja till detta?',
    asked: (receivedOn) => `Den ${receivedOn} fick vi veta att detta har kryssats i med din e-postadress:`,
    button: 'Ja, det vill jag',
    notWanted: 'Vill du inte, eller var det inte du? Stäng sidan. Då ändras ingenting.',
  },
  consentConfirmed: {
    title: 'Tack, vi har sparat ditt ja',
    lead: 'Du har sagt ja till detta:',
    withdraw: (mail) => `Ångrar du dig? Säg nej när du vill, genom att skriva till ${mail}.`,
  },
};
