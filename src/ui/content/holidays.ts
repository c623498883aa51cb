// The legal holidays of Belgium, from the day the site is built on.
import Holidays from 'date-holidays';
import { addDays } from '#domain/hours.ts';

const calendar = new Holidays('BE');

/** ISO dates of the public holidays in the `days` from `from`: over a year for doors, longer for promises. */
export function holidaysFrom(from: string, days = 400): string[] {
  const year = Number(from.slice(0, 4));
  const until = addDays(from, days);
  return Array.from({ length: Number(until.slice(0, 4)) - year + 1 }, (_, i) => year + i)
    .flatMap((y) => calendar.getHolidays(y))
    .filter((h) => h.type === 'public')
    .map((h) => h.date.slice(0, 10))
    .filter((day) => day >= from && day <= until);
}
