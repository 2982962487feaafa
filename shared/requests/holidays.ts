import { Temporal } from 'temporal-polyfill';

/**
 * L3 (lag 1989:253): whether a day is a public holiday in Sweden. The eves of Midsummer, Christmas and the new year
 * are none here: many offices are closed, but the earlier date is the safe one.
 */
export const isSwedishHoliday = (day: Temporal.PlainDate): boolean => {
  const name = `${day.month}-${day.day}`;
  if (FIXED.has(name)) return true;
  const sinceEaster = easterSunday(day.year).until(day).days;
  return AROUND_EASTER.has(sinceEaster) || isMidsummer(day) || isAllSaints(day);
};

/** New year's day, Epiphany, the first of May, the national day, Christmas day and the day after. */
const FIXED = new Set(['1-1', '1-6', '5-1', '6-6', '12-25', '12-26']);

/** Days from Easter Sunday: Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday. */
const AROUND_EASTER = new Set([-2, 0, 1, 39, 49]);

const SATURDAY = 6;

/** The Saturday from 20 to 26 June. */
const isMidsummer = ({ month, day, dayOfWeek }: Temporal.PlainDate): boolean =>
  month === 6 && day >= 20 && day <= 26 && dayOfWeek === SATURDAY;

/** The Saturday from 31 October to 6 November. */
const isAllSaints = ({ month, day, dayOfWeek }: Temporal.PlainDate): boolean =>
  dayOfWeek === SATURDAY && ((month === 10 && day === 31) || (month === 11 && day <= 6));

/** The Gregorian computus, in the form of Meeus, Jones and Butcher. */
const easterSunday = (year: number): Temporal.PlainDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
};
