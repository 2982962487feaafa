import type { ChoicePageWords } from '../shape/choice-pages.ts';

export const choicePages: ChoicePageWords = {
  preferences: {
    title: 'Markkinointia koskevat valintasi',
    lead: 'Täällä voit lopettaa markkinointimme kokonaan tai osittain. Valintasi tulevat voimaan heti, eikä sinun tarvitse perustella niitä.',
    everything: {
      heading: 'Lopeta kaikki',
      text: 'Yksi painallus lopettaa kaiken markkinoinnin kaikissa kanavissa.',
      button: 'Lopeta kaikki markkinointi',
    },
    some: {
      heading: 'Tai valitse, minkä haluat lopettaa',
      text: 'Rastita, mitä et halua, ja tallenna.',
      purposes: 'Käyttötarkoitus',
      button: 'Tallenna valintani',
    },
    stop: (purpose, channel) => `Lopeta ${purpose}: ${channel}`,
    stopped: (purpose, channel) => `Jo lopetettu: ${purpose}, ${channel}`,
    isStopped: 'Lopetettu',
    allStopped: 'Olet lopettanut kaiken markkinointimme.',
    now: 'Tilanne nyt',
    again: {
      heading: 'Haluatko jotain takaisin?',
      text: 'Kieltoa ei voi poistaa täällä, jotta kukaan muu ei voi tehdä sitä puolestasi. Rastita ruutu jossakin lomakkeistamme, niin saat sähköpostiisi linkin, jolla vahvistat suostumuksesi.',
    },
    saved: {
      limits: {
        title: 'Valmista, valintasi on tallennettu',
        lead: 'Rastittamasi kohdat on lopetettu tästä hetkestä alkaen.',
      },
      nothing: {
        title: 'Mitään ei muutettu',
        lead: 'Et ollut rastittanut mitään uutta. Jos haluat lopettaa jotain, rastita se ja tallenna uudelleen.',
      },
    },
  },
  preferencesLink: {
    heading: 'Valitse, mitä et halua',
    lead: 'Kirjoita sähköpostiosoitteesi. Jos se on meillä, lähetämme sinulle linkin valintoihisi. Siellä voit lopettaa kaiken tai vain osan.',
    label: 'Sähköpostiosoitteesi',
    button: 'Lähetä minulle linkki',
    missing: 'Kirjoita sähköpostiosoitteesi.',
    sent: {
      title: 'Kiitos, katso sähköpostiasi hetken kuluttua',
      lead: 'Jos osoite on meillä, viesti, jossa on linkki, on jo matkalla. Tällä sivulla ei koskaan näy, onko jokin osoite meille tuttu, jotta kukaan ei voi selvittää, keitä rekisterissämme on.',
    },
  },
  confirmConsent: {
    title: 'Haluatko antaa suostumuksesi?',
    asked: (receivedOn) =>
      `Saimme ${receivedOn} tiedon, että seuraava on rastitettu sähköpostiosoitteellasi:`,
    button: 'Kyllä, haluan',
    notWanted: 'Etkö halua tätä, tai etkö tehnyt rastia itse? Sulje sivu. Silloin mikään ei muutu.',
  },
  consentConfirmed: {
    title: 'Kiitos, suostumuksesi on tallennettu',
    lead: 'Olet antanut suostumuksesi seuraavaan:',
    withdraw: (mail) =>
      `Muutitko mielesi? Voit peruuttaa suostumuksesi milloin tahansa kirjoittamalla osoitteeseen ${mail}.`,
  },
};
