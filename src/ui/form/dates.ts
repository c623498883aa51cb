// Dates and hours as a reader in Belgium writes them; made from a language tag and a sentence, so that a browser can do it too.
import { localTime } from '#domain/hours.ts';
import type { ReportWords } from '#i18n/report/nl.ts';
import { fill } from './words.ts';

type Pages = Pick<ReportWords['pages'], 'tag' | 'clock'>;

/** "dinsdag 24 november 2026" for an ISO date. */
export function longDay(date: string, { tag }: Pages): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(tag, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

/** "9.05 u." for `09:05`. */
export const clockOf = (time: string, { clock }: Pages): string => fill(clock, { hours: Number(time.slice(0, 2)), minutes: time.slice(3, 5) });

/** "dinsdag 24 november 2026, 20.40 u." for `2026-11-24T20:40`. */
export const dayAndHour = (text: string, pages: Pages): string => `${longDay(text.slice(0, 10), pages)}, ${clockOf(text.slice(11, 16), pages)}`;

/** `2026-11-24T20:40`: the wall clock of the zone at an instant (milliseconds since 1970). */
export function zoneTime(instant: number, timeZone: string): string {
  const { date, minutes } = localTime(instant, timeZone);
  const two = (n: number) => `0${n}`.slice(-2);
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
