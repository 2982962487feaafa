import type { BalancingTestName } from './balancing-tests.ts';
import type { Language } from './languages.ts';

/**
 * GDPR 13(1)(d): what each weighed interest is in, as the notice goes on after “our interest in” (“in order to”). Each
 * is the interest of the balancing test of that name, and no other.
 */
export const INTEREST_NAMES: Readonly<Record<BalancingTestName, Readonly<Record<Language, string>>>> = {
  'met-in-person': {
    sv: 'att följa upp ett samtal som du började om el eller energitjänster',
    en: 'following up a conversation that you began about electricity or energy services',
    nb: 'å følge opp en samtale som du begynte om strøm eller energitjenester',
    da: 'at følge op på en samtale, som du begyndte om el eller energitjenester',
    fi: 'jatkaa keskustelua, jonka aloitit sähköstä tai energiapalveluista',
  },
  'business-contacts': {
    sv: 'att erbjuda företag elavtal genom dem som företräder dem',
    en: 'offering electricity contracts to companies through those who represent them',
    nb: 'å tilby virksomheter strømavtaler gjennom dem som representerer dem',
    da: 'at tilbyde virksomheder elaftaler gennem dem, der repræsenterer dem',
    fi: 'tarjota yrityksille sähkösopimuksia niiden edustajien kautta',
  },
  customers: {
    sv: 'att berätta för kunder om egna produkter som liknar dem som de köper',
    en: 'telling customers about our own products like those they buy',
    nb: 'å fortelle kunder om egne produkter som ligner dem de kjøper',
    da: 'at fortælle kunder om vores egne produkter, der ligner dem, de køber',
    fi: 'kertoa asiakkaille omista tuotteistamme, jotka ovat samanlaisia kuin heidän ostamansa',
  },
  'customer-opinions': {
    sv: 'att få veta vad kunder tycker om den el och den service som de köper',
    en: 'hearing what customers think of the electricity and the service that they buy',
    nb: 'å få vite hva kunder synes om strømmen og servicen de kjøper',
    da: 'at få at vide, hvad kunder synes om den el og den service, de køber',
    fi: 'kuulla, mitä asiakkaat ajattelevat ostamastaan sähköstä ja palvelusta',
  },
  'brokered-addresses': {
    sv: 'att nå personer som kan vilja byta elleverantör',
    en: 'reaching people who may want to change their electricity supplier',
    nb: 'å nå personer som kanskje vil bytte strømleverandør',
    da: 'at nå personer, der måske vil skifte elleverandør',
    fi: 'tavoittaa ihmisiä, jotka ehkä haluavat vaihtaa sähkönmyyjää',
  },
  'public-sources': {
    sv: 'att erbjuda elavtal till företag som har offentliggjort sina kontaktuppgifter',
    en: 'offering contracts to companies that have published their contact details',
    nb: 'å tilby strømavtaler til virksomheter som har offentliggjort kontaktopplysningene sine',
    da: 'at tilbyde elaftaler til virksomheder, der har offentliggjort deres kontaktoplysninger',
    fi: 'tarjota sähkösopimuksia yrityksille, jotka ovat julkaisseet yhteystietonsa',
  },
  prizes: {
    sv: 'att meddela vinnare och skicka priser',
    en: 'telling winners and sending prizes',
    nb: 'å gi vinnere beskjed og sende premier',
    da: 'at give vindere besked og sende præmier',
    fi: 'ilmoittaa voittajille ja lähettää palkinnot',
  },
};
