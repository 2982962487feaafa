import type { BalancingTestName } from './balancing-tests.ts';
import type { Language } from './languages.ts';

/**
 * GDPR 13(1)(d): what each weighed interest is, as the notice and the mails go on after “our interest is” (in Finnish
 * “etumme on se, että”). Each is the interest of the balancing test of that name, and no other.
 */
export const INTEREST_NAMES: Readonly<Record<BalancingTestName, Readonly<Record<Language, string>>>> = {
  'met-in-person': {
    sv: 'att kunna återkomma efter vårt samtal om el och energitjänster',
    en: 'to follow up our conversation about electricity and energy services',
    nb: 'å kunne følge opp samtalen vår om strøm og energitjenester',
    da: 'at kunne følge op på vores samtale om el og energitjenester',
    fi: 'voimme palata keskusteluun, jonka kävimme kanssasi sähköstä ja energiapalveluista',
  },
  'business-contacts': {
    sv: 'att kunna erbjuda elavtal till företaget som du företräder',
    en: 'to offer electricity contracts to the company that you represent',
    nb: 'å kunne tilby strømavtaler til virksomheten du representerer',
    da: 'at kunne tilbyde elaftaler til den virksomhed, du repræsenterer',
    fi: 'voimme tarjota sähkösopimuksia yritykselle, jota edustat',
  },
  customers: {
    sv: 'att kunna berätta för våra kunder om egna produkter och tjänster som liknar dem de köper',
    en: 'to tell our customers about products and services of our own like those they buy',
    nb: 'å kunne fortelle kundene våre om egne produkter og tjenester som ligner på dem de kjøper',
    da: 'at kunne fortælle vores kunder om egne produkter og tjenester, der ligner dem, de køber',
    fi: 'voimme kertoa asiakkaillemme omista tuotteistamme ja palveluistamme, jotka muistuttavat heidän ostamiaan',
  },
  'customer-opinions': {
    sv: 'att få höra vad våra kunder tycker om den el och den service som de köper',
    en: 'to hear what our customers think of the electricity and the service that they buy',
    nb: 'å få høre hva kundene våre synes om strømmen og servicen de kjøper',
    da: 'at høre, hvad vores kunder synes om den el og den service, de køber',
    fi: 'kuulemme, mitä asiakkaamme ajattelevat ostamastaan sähköstä ja palvelusta',
  },
  'brokered-addresses': {
    sv: 'att nå människor som kan vilja byta elleverantör',
    en: 'to reach people who may want to change their electricity supplier',
    nb: 'å nå mennesker som kanskje vil bytte strømleverandør',
    da: 'at nå mennesker, der måske vil skifte elleverandør',
    fi: 'tavoitamme ihmisiä, jotka saattavat haluta vaihtaa sähköntoimittajaa',
  },
  'public-sources': {
    sv: 'att kunna erbjuda elavtal till företag med offentliga kontaktuppgifter',
    en: 'to offer electricity contracts to companies whose contact details are public',
    nb: 'å kunne tilby strømavtaler til virksomheter med offentlige kontaktopplysninger',
    da: 'at kunne tilbyde elaftaler til virksomheder med offentlige kontaktoplysninger',
    fi: 'voimme tarjota sähkösopimuksia yrityksille, joiden yhteystiedot ovat julkisia',
  },
  prizes: {
    sv: 'att kunna kontakta dem som vinner och skicka priserna',
    en: 'to contact those who win and send them their prizes',
    nb: 'å kunne kontakte dem som vinner, og sende premiene',
    da: 'at kunne kontakte dem, der vinder, og sende præmierne',
    fi: 'voimme ottaa yhteyttä voittajiin ja lähettää heille palkinnot',
  },
};
