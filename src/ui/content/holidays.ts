// The legal holidays of Belgium, from the day the site is built until over a year later.
import Holidays from 'date-holidays';
import { addDays } from '#domain/hours.ts';

const calendar = new Holidays('BE');

/** ISO dates of the public holidays in the 400 days from `from`. */
export function holidaysFrom(from: string): string[] {
  const year = Number(from.slice(0, 4));
  const until = addDays(from, 400);
  return [year, year + 1, year + 2]
    .flatMap((y) => calendar.getHolidays(y))
    .filter((h) => h.type === 'public')
    .map((h) => h.date.slice(0, 10))
    .filter((day) => day >= from && day <= until);
}
