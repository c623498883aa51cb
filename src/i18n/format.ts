// How dates, times and numbers are written for a reader in Belgium.

const tag = 'nl-BE';

/** "14 maart 2016" for an ISO date; the date is a calendar day, without time zone. */
export function longDate(date: string): string {
  return new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date));
}

/** "maandag 14 maart" for an ISO date. */
export function dayAndDate(date: string): string {
  return new Intl.DateTimeFormat(tag, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(date));
}

/** "9.00 u." for minutes since midnight. */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')} u.`;
}

/** "33.254" in Belgian notation, also where the runtime would leave four digits ungrouped. */
export function number(value: number): string {
  return new Intl.NumberFormat(tag, { useGrouping: 'always' }).format(value);
}
