import type { Language } from './languages.ts';

/** British English writes dates as the other languages do: the day first. */
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv', en: 'en-GB', nb: 'nb', da: 'da', fi: 'fi' };

/** A day as people write it ("24 maj 2027"), by the clock in Sweden. `moment` is RFC 3339. */
export const spokenDate = (language: Language, moment: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(
    new Date(moment),
  );

export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  readonly minutes?: number;
}

/** One and many. Not from Intl, which says "dygn" and "døgn" where people say days. */
const UNITS: Readonly<Record<Language, Readonly<Record<keyof Duration, readonly [string, string]>>>> = {
  sv: {
    years: ['år', 'år'],
    months: ['månad', 'månader'],
    days: ['dag', 'dagar'],
    minutes: ['minut', 'minuter'],
  },
  en: {
    years: ['year', 'years'],
    months: ['month', 'months'],
    days: ['day', 'days'],
    minutes: ['minute', 'minutes'],
  },
  nb: {
    years: ['år', 'år'],
    months: ['måned', 'måneder'],
    days: ['dag', 'dager'],
    minutes: ['minutt', 'minutter'],
  },
  da: {
    years: ['år', 'år'],
    months: ['måned', 'måneder'],
    days: ['dag', 'dage'],
    minutes: ['minut', 'minutter'],
  },
  fi: {
    years: ['vuosi', 'vuotta'],
    months: ['kuukausi', 'kuukautta'],
    days: ['päivä', 'päivää'],
    minutes: ['minuutti', 'minuuttia'],
  },
};

/**
 * A length of time ("6 månader"). Finnish gets the form that follows a number ("6 kuukautta"), so its sentences
 * are built around that.
 */
export const spokenDuration = (language: Language, duration: Duration): string => {
  const parts = (['years', 'months', 'days', 'minutes'] as const).flatMap((unit) => {
    const amount = duration[unit];
    return amount === undefined ? [] : [`${amount} ${UNITS[language][unit][amount === 1 ? 0 : 1]}`];
  });
  return spokenList(language, parts);
};

/** "e-post, sms och telefon". */
export const spokenList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items);

/** The first letter of a line or a label. */
export const capitalised = (language: Language, text: string): string =>
  text.charAt(0).toLocaleUpperCase(LOCALES[language]) + text.slice(1);

export const spokenCountry = (language: Language, code: string): string =>
  new Intl.DisplayNames(LOCALES[language], { type: 'region' }).of(code) ?? code;
