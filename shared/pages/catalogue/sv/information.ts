import type { InformationWords } from '../shape/information.ts';

export const information: InformationWords = {
  subject: (controller) => `Information om dina personuppgifter hos ${controller}`,
  why: {
    'website-form': (receivedOn, activity) =>
      `Den ${receivedOn} fick vi formuläret ”${activity}” från vår webbplats med den här e-postadressen.`,
    contest: (receivedOn) => `Den ${receivedOn} fick vi ett tävlingsbidrag med den här e-postadressen.`,
    'social-lead': (receivedOn) =>
      `Den ${receivedOn} fick vi ett formulär från sociala medier med den här e-postadressen.`,
    fair: (receivedOn) =>
      `Du lämnade den här e-postadressen till oss på en mässa eller ett annat evenemang. Den ${receivedOn} förde vi in den i vårt register för marknadsföring.`,
    telephone: (receivedOn) =>
      `Du lämnade den här e-postadressen till oss i ett samtal eller ett mejl. Den ${receivedOn} förde vi in den i vårt register för marknadsföring.`,
    'business-card': (receivedOn) =>
      `Du gav oss ditt visitkort. Den ${receivedOn} förde vi in det som står på det i vårt register för marknadsföring.`,
    'customer-register': (receivedOn) =>
      `Du är eller har varit kund hos oss. Den ${receivedOn} förde vi över uppgifter om dig från vårt kundregister till registret för marknadsföring.`,
    'address-broker': (receivedOn) =>
      `Den ${receivedOn} fick vi uppgifter om dig från ett företag som förmedlar adresser och kontaktuppgifter.`,
    'public-source': (receivedOn) => `Den ${receivedOn} hämtade vi uppgifter om dig från en offentlig källa.`,
  },
  law: 'Lagen säger att vi ska berätta vilka uppgifter vi har sparat om dig och hur vi använder dem. Det här är information och ingen reklam.',
  notYou: (mail) =>
    `Var det inte du som lämnade adressen till oss? Skriv till ${mail}, så raderar vi uppgifterna.`,
  besidePrize: 'Det här mejlet gäller det som var ikryssat där. Om själva tävlingen får du ett eget mejl.',
  objection: {
    heading: 'Du har rätt att säga nej',
    right:
      'Du kan när som helst invända mot vår marknadsföring. Det kostar ingenting, du behöver inte förklara varför, och vi slutar direkt.',
    link: 'Stoppa all marknadsföring med e-post',
    choose: 'Stoppa allt, eller välj kanaler och ändamål',
    more: (mail) => `Du kan också skriva till ${mail}.`,
  },
  kept: {
    heading: 'Uppgifter som vi sparar om dig',
    withForm: 'Vi sparar också när formuläret kom in och vilka rutor som var ikryssade.',
    otherwise: 'Vi sparar också när uppgifterna kom, varifrån de kom och om du har sagt ja till något.',
    categories: (names) => `Kategorier av uppgifter: ${names}.`,
  },
  use: {
    heading: 'Vad vi använder dem till',
    saidYes: 'Du har sagt ja till detta:',
    purpose: (purposes) => `Ändamål: ${purposes}.`,
    basis:
      'Rättslig grund: ditt samtycke (artikel 6.1 a i dataskyddsförordningen). Du kan ta tillbaka det när som helst. Det påverkar inte det som redan är gjort.',
    noBox: 'Ingen ruta var ikryssad, så vi skickar ingen marknadsföring till dig.',
    interest: {
      lead: 'Detta kan vi göra utan att du har sagt ja, så länge du inte säger nej:',
      why: (interest) => `Vårt intresse är ${interest}.`,
      basis:
        'Rättslig grund: vårt berättigade intresse (artikel 6.1 f i dataskyddsförordningen). Vi har vägt det mot dina intressen. Skriv till oss om du vill veta mer om hur vi har gjort det.',
      sharedAddresses:
        'E-post skickar vi då bara till ett företags gemensamma adress, till exempel info@. Till en adress som är din egen skickar vi bara om du har sagt ja.',
    },
  },
  source: {
    heading: 'Varifrån uppgifterna kommer',
    form: 'De kommer från formuläret. Du var inte skyldig att lämna dem, men utan dem kan vi inte skicka det du har bett om.',
    person:
      'De kommer från dig själv. Du var inte skyldig att lämna dem, men utan dem kan vi inte höra av oss till dig.',
    customer:
      'De kommer från vårt kundregister, dit du lämnade dem. Du är inte skyldig att låta oss använda dem till marknadsföring, och ett nej påverkar inte ditt avtal.',
    broker: {
      named: (origin) =>
        `Vi har inte fått dem av dig. De kommer från ${origin}, ett företag som förmedlar adresser och kontaktuppgifter.`,
      unnamed: (mail) =>
        `Vi har inte fått dem av dig, utan av ett företag som förmedlar adresser och kontaktuppgifter. Skriv till ${mail} om du vill veta vilket.`,
    },
    public: {
      named: (origin) => `Vi har inte fått dem av dig. De kommer från en offentlig källa: ${origin}.`,
      unnamed: (mail) =>
        `Vi har inte fått dem av dig. De kommer från en offentlig källa, som en telefonkatalog eller ett företags webbplats. Skriv till ${mail} om du vill veta vilken.`,
    },
  },
  retention: {
    heading: 'Hur länge vi sparar dem',
    checked: (date) => `Senast den ${date} har vi uppdaterat eller raderat uppgifterna.`,
    end: (date) => `Senast den ${date} raderar vi dem, även om de har uppdaterats.`,
    afterContract: (time, unpaid) =>
      `Så länge ditt avtal gäller finns det inget slutdatum. När avtalet har upphört raderar vi dem senast ${time} efter att slutfakturan är betald, och senast ${unpaid} efter avtalets slut om den inte blir betald.`,
    device: (time) => `Uppgifter om din enhet sparar vi i ${time}.`,
    proof: (time) => `Bevis på samtycke, nej och radering sparar vi i ${time}, utan namn och adress.`,
  },
  notice: {
    heading: 'Läs mer',
    link: 'Så använder vi dina personuppgifter',
  },
};
