import type { Language } from './languages.ts';
import type { Channel, Purpose } from './purposes.ts';

interface Wording {
  readonly purpose: Purpose;
  readonly channels: readonly Channel[];
  readonly text: Readonly<Record<Language, string>>;
}

/**
 * L8: the words that people say yes to; a consent's proof names the id. A published wording is never edited, not
 * even to mend a comma: it gets a successor with the next number, and stays here while a consent relies on it.
 * So nothing is interpolated: the texts say who, what, on which channel, and how to take the consent back.
 */
export const WORDINGS = {
  'offer-email-1': {
    purpose: 'direct-marketing',
    channels: ['email'],
    text: {
      sv: 'Ja, Nordic Green Energy får skicka erbjudanden om el och energitjänster till mig med e-post. Jag kan när som helst ta tillbaka mitt samtycke, via länken i varje mejl eller genom att skriva till personuppgifter@nordicgreen.se.',
      en: 'Yes, Nordic Green Energy may send me offers on electricity and energy services by e-mail. I can withdraw my consent at any time, with the link in every e-mail or by writing to personuppgifter@nordicgreen.se.',
      nb: 'Ja, Nordic Green Energy kan sende meg tilbud om strøm og energitjenester på e-post. Jeg kan når som helst trekke tilbake samtykket mitt, via lenken i hver e-post eller ved å skrive til personuppgifter@nordicgreen.se.',
      da: 'Ja, Nordic Green Energy må sende mig tilbud om el og energitjenester på e-mail. Jeg kan når som helst trække mit samtykke tilbage, via linket i hver e-mail eller ved at skrive til personuppgifter@nordicgreen.se.',
      fi: 'Kyllä, Nordic Green Energy saa lähettää minulle sähköpostitse tarjouksia sähköstä ja energiapalveluista. Voin peruuttaa suostumukseni milloin tahansa jokaisessa viestissä olevan linkin kautta tai kirjoittamalla osoitteeseen personuppgifter@nordicgreen.se.',
    },
  },
  'offer-sms-1': {
    purpose: 'direct-marketing',
    channels: ['sms'],
    text: {
      sv: 'Ja, Nordic Green Energy får skicka erbjudanden om el och energitjänster till mig med sms. Jag kan när som helst ta tillbaka mitt samtycke genom att skriva till personuppgifter@nordicgreen.se.',
      en: 'Yes, Nordic Green Energy may send me offers on electricity and energy services by text message (SMS). I can withdraw my consent at any time by writing to personuppgifter@nordicgreen.se.',
      nb: 'Ja, Nordic Green Energy kan sende meg tilbud om strøm og energitjenester på SMS. Jeg kan når som helst trekke tilbake samtykket mitt ved å skrive til personuppgifter@nordicgreen.se.',
      da: 'Ja, Nordic Green Energy må sende mig tilbud om el og energitjenester på sms. Jeg kan når som helst trække mit samtykke tilbage ved at skrive til personuppgifter@nordicgreen.se.',
      fi: 'Kyllä, Nordic Green Energy saa lähettää minulle tekstiviestitse tarjouksia sähköstä ja energiapalveluista. Voin peruuttaa suostumukseni milloin tahansa kirjoittamalla osoitteeseen personuppgifter@nordicgreen.se.',
    },
  },
  'offer-phone-1': {
    purpose: 'direct-marketing',
    channels: ['phone'],
    text: {
      sv: 'Ja, Nordic Green Energy får ringa mig med erbjudanden om el och energitjänster. Jag kan när som helst ta tillbaka mitt samtycke, under samtalet eller genom att skriva till personuppgifter@nordicgreen.se.',
      en: 'Yes, Nordic Green Energy may call me with offers on electricity and energy services. I can withdraw my consent at any time, during the call or by writing to personuppgifter@nordicgreen.se.',
      nb: 'Ja, Nordic Green Energy kan ringe meg med tilbud om strøm og energitjenester. Jeg kan når som helst trekke tilbake samtykket mitt, i samtalen eller ved å skrive til personuppgifter@nordicgreen.se.',
      da: 'Ja, Nordic Green Energy må ringe til mig med tilbud om el og energitjenester. Jeg kan når som helst trække mit samtykke tilbage, under samtalen eller ved at skrive til personuppgifter@nordicgreen.se.',
      fi: 'Kyllä, Nordic Green Energy saa soittaa minulle ja kertoa tarjouksista, jotka koskevat sähköä ja energiapalveluita. Voin peruuttaa suostumukseni milloin tahansa puhelun aikana tai kirjoittamalla osoitteeseen personuppgifter@nordicgreen.se.',
    },
  },
  'newsletter-email-1': {
    purpose: 'newsletter',
    channels: ['email'],
    text: {
      sv: 'Ja, Nordic Green Energy får skicka sitt nyhetsbrev om el och energi till mig med e-post. Jag kan när som helst ta tillbaka mitt samtycke, via länken i varje nyhetsbrev eller genom att skriva till personuppgifter@nordicgreen.se.',
      en: 'Yes, Nordic Green Energy may send me its newsletter on electricity and energy by e-mail. I can withdraw my consent at any time, with the link in every newsletter or by writing to personuppgifter@nordicgreen.se.',
      nb: 'Ja, Nordic Green Energy kan sende meg nyhetsbrevet sitt om strøm og energi på e-post. Jeg kan når som helst trekke tilbake samtykket mitt, via lenken i hvert nyhetsbrev eller ved å skrive til personuppgifter@nordicgreen.se.',
      da: 'Ja, Nordic Green Energy må sende mig sit nyhedsbrev om el og energi på e-mail. Jeg kan når som helst trække mit samtykke tilbage, via linket i hvert nyhedsbrev eller ved at skrive til personuppgifter@nordicgreen.se.',
      fi: 'Kyllä, Nordic Green Energy saa lähettää minulle sähköpostitse uutiskirjeensä, joka kertoo sähköstä ja energiasta. Voin peruuttaa suostumukseni milloin tahansa jokaisessa uutiskirjeessä olevan linkin kautta tai kirjoittamalla osoitteeseen personuppgifter@nordicgreen.se.',
    },
  },
  'device-1': {
    purpose: 'digital-experience',
    channels: [],
    text: {
      sv: 'Ja, Nordic Green Energy får spara uppgifter om min enhet (IP-adress, webbläsare och skärmstorlek) för att göra webbplatsen bättre. Jag kan när som helst ta tillbaka mitt samtycke genom att skriva till personuppgifter@nordicgreen.se.',
      en: 'Yes, Nordic Green Energy may store information about my device (IP address, browser and screen size) to make the website better. I can withdraw my consent at any time by writing to personuppgifter@nordicgreen.se.',
      nb: 'Ja, Nordic Green Energy kan lagre opplysninger om enheten min (IP-adresse, nettleser og skjermstørrelse) for å gjøre nettstedet bedre. Jeg kan når som helst trekke tilbake samtykket mitt ved å skrive til personuppgifter@nordicgreen.se.',
      da: 'Ja, Nordic Green Energy må gemme oplysninger om min enhed (IP-adresse, browser og skærmstørrelse) for at gøre webstedet bedre. Jeg kan når som helst trække mit samtykke tilbage ved at skrive til personuppgifter@nordicgreen.se.',
      fi: 'Kyllä, Nordic Green Energy saa tallentaa tietoja laitteestani (IP-osoite, selain ja näytön koko) verkkosivuston parantamiseksi. Voin peruuttaa suostumukseni milloin tahansa kirjoittamalla osoitteeseen personuppgifter@nordicgreen.se.',
    },
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type WordingId = keyof typeof WORDINGS;
