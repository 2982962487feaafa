import type { NoticeFacts } from '../facts.ts';
import type { NoticeText, SectionsOf } from '../shape.ts';

export const first = (facts: NoticeFacts): Omit<NoticeText, 'sections'> => ({
  title: 'Så använder vi dina personuppgifter för marknadsföring',
  lead: `Det här gäller registret för marknadsföring hos ${facts.name}. Först kommer ett kort svar, sedan allt i detalj.`,
  short: {
    heading: 'Kort svar',
    lines: [
      { term: 'Vem', text: `${facts.name} ansvarar för uppgifterna.`, more: 'controller' },
      {
        term: 'Vad och varför',
        text: 'Vi använder namn, kontaktuppgifter och dina egna val till marknadsföring: för att du har sagt ja, eller för att vi har ett berättigat intresse som vi har vägt mot ditt. Priser i tävlingar skickar vi också.',
        more: 'use',
      },
      {
        term: 'Ditt nej',
        text: 'Du kan när som helst säga nej, till allt eller till en del. Det kostar ingenting och gäller direkt.',
        more: 'objection',
      },
      {
        term: 'Hur länge',
        text: `Ingen uppgift står okontrollerad i mer än ${facts.kept.verification}, och allt har ett sista datum. Säger du nej till allt raderar vi uppgifterna genast, om du inte är kund.`,
        more: 'retention',
      },
      {
        term: 'Vilka som får dem',
        text: 'Företag som arbetar åt oss. Bolag i koncernen och myndigheter bara om de har en egen rättslig grund. Vi säljer inget.',
        more: 'recipients',
      },
      {
        term: 'Aldrig',
        text: 'Ingen profilering, ingen spårning i mejl och ingen marknadsföring till barn.',
        more: 'never',
      },
    ],
  },
});

export const yours = (facts: NoticeFacts): SectionsOf<'objection' | 'preferences' | 'controller'> => ({
  objection: {
    heading: 'Du kan alltid säga nej',
    body: [
      'Du har rätt att när som helst invända mot vår marknadsföring, vad den än grundas på, och att ta tillbaka ett samtycke. Det kostar ingenting, du behöver inte förklara varför, och vi slutar direkt.',
      {
        points: [
          'Klicka på avregistreringslänken i ett mejl från oss. Den stoppar all marknadsföring med e-post, och på sidan som öppnas kan du stoppa allt annat med ett klick till.',
          `Skriv till ${facts.mail}. Du kan stoppa allt, eller bara vissa kanaler (till exempel sms) eller ändamål (till exempel nyhetsbrev). Nämner du inget särskilt stoppar vi allt.`,
          'Säg det till den som ringer, eller fyll i formuläret på vår sida om personuppgifter.',
        ],
      },
    ],
  },
  preferences: {
    heading: 'Se och ändra dina val',
    body: [
      'Du bestämmer för varje kanal och varje ändamål för sig, på en sida som bara du kommer åt.',
      {
        points: [
          'I våra mejl finns en länk dit.',
          'Du kan också be om länken på vår sida om personuppgifter. Då mejlar vi den till dig.',
          'Det du stänger av gäller direkt. Vill du ha något igen ber vi dig bekräfta det, så att ingen annan kan säga ja åt dig.',
        ],
      },
    ],
  },
  controller: {
    heading: 'Vem som ansvarar för uppgifterna',
    body: [
      `${facts.name}, organisationsnummer ${facts.organisationNumber}, ${facts.address}, är personuppgiftsansvarig.`,
      `Frågor om personuppgifter: ${facts.mail}. Där når du också den som arbetar med dataskydd hos oss. Webbplats: ${facts.website}`,
    ],
  },
});
