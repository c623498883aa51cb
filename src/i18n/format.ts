// How dates, times and numbers are written for a reader in Belgium, in the language of the page.
import { locales, type Language, type Locale } from './locales.ts';

const tagOf = (locale: Locale) => locales[locale].tag;

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatted(date: string, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([locale, parts]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(tagOf(locale), { ...parts, timeZone: 'UTC' });
  formatters.set(key, formatter);
  const { firstDay } = locales[locale] as Language;
  return formatter.formatToParts(new Date(date)).map(({ type, value }) => (type === 'day' && value === '1' && firstDay) || value).join('');
}

/** "14 maart 2016" for an ISO date, "maart 2016" for a month alone (`2016-03`); a calendar day, without time zone. */
export function longDate(date: string, locale: Locale = 'nl'): string {
  return formatted(date, locale, { ...(date.length > 7 && { day: 'numeric' }), month: 'long', year: 'numeric' });
}

/** "maandag 14 maart" for an ISO date. */
export function dayAndDate(date: string, locale: Locale = 'nl'): string {
  return formatted(date, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** "9.00 u." for minutes since midnight; a time of day as the language writes it. */
export function clock(minutes: number, locale: Locale = 'nl'): string {
  const [hours, rest] = [Math.floor(minutes / 60), String(minutes % 60).padStart(2, '0')];
  return locales[locale].strings.clock(hours, rest);
}

/** "33.254" in Belgian notation, also where the runtime would leave four digits ungrouped. */
export function number(value: number, locale: Locale = 'nl'): string {
  return new Intl.NumberFormat(tagOf(locale), { useGrouping: 'always' }).format(value);
}
