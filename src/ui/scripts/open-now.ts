// Says in the page whether a door is open, by the clock of the zone and not of the phone. Small enough to be inlined.
import { stateAt, type Schedule } from '#domain/hours.ts';

/** What OpenNow.astro ships: all that can be data is data, so that the script itself stays small. */
export type Shipped = [schedule: Schedule, zone: { timeZone: string }, locale: string, day: Intl.DateTimeFormatOptions, open: string, opens: string, closed: string, today: string, tomorrow: string];

document.querySelectorAll<HTMLElement>('[data-hours]').forEach((el) => {
  const [schedule, zone, locale, written, open, opens, closed, ...names] = JSON.parse(el.dataset.hours!) as Shipped;
  // Swedish writes it as 2026-11-24 18:05:00.
  const [date, clock] = new Date().toLocaleString('sv-SE', zone).split(' ') as [string, string];
  const door = stateAt(schedule, date, +clock.slice(0, 2) * 60 + +clock.slice(3, 5));
  const [days, at] = door || [0, 0];
  const day = names[days] || new Date(Date.parse(date) + days * 864e5).toLocaleDateString(locale, written);
  el.textContent = (door ? (days < 0 ? open : opens) : closed).replace('%d', day).replace('%h', `${(at / 60) | 0}`).replace('%m', `0${at % 60}`.slice(-2));
  el.className += days < 0 ? ' text-open' : ' text-warn';
  el.hidden = false;
});
