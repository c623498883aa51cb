// The legal holidays of Belgium, from the day the site is built on.
import Holidays from 'date-holidays';
import { addDays } from '#domain/hours.ts';

const calendar = new Holidays('BE');

/** A year takes the calendar 3 ms, and every page asks for two. */
const known = new Map<number, string[]>();

function holidaysIn(year: number): string[] {
  const days = known.get(year) ?? calendar.getHolidays(year).filter((h) => h.type === 'public').map((h) => h.date.slice(0, 10));
  known.set(year, days);
  return days;
}

/** ISO dates of the public holidays in the `days` from `from`: over a year for doors, longer for promises. */
export function holidaysFrom(from: string, days = 400): string[] {
  const year = Number(from.slice(0, 4));
  const until = addDays(from, days);
  return Array.from({ length: Number(until.slice(0, 4)) - year + 1 }, (_, i) => year + i)
    .flatMap(holidaysIn)
    .filter((day) => day >= from && day <= until);
}
