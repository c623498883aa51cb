// Says in the page whether a door is open, by the clock of the zone and not of the phone. Small enough to be inlined.
import { localTime, stateAt } from '#domain/hours.ts';

const time = (m: number) => `${(m / 60) | 0}.${`0${m % 60}`.slice(-2)} u.`;

document.querySelectorAll<HTMLElement>('[data-hours]').forEach((el) => {
  const { hours, zone, words } = el.dataset as Record<string, string>;
  const [open, opens, closed, ...days] = JSON.parse(words!) as string[];
  const state = stateAt(JSON.parse(hours!), localTime(Date.now(), zone!));
  const next = !state.open && state.next;
  const day = (date: string, n: number) => days[n] || new Date(date).toLocaleDateString(document.documentElement.lang, { weekday: 'long', day: 'numeric', month: 'long' });
  el.textContent = state.open ? open!.replace('%t', time(state.until!)) : next ? opens!.replace('%d', day(next.date, next.days)).replace('%t', time(next.minutes)) : closed!;
  el.className += state.open ? ' text-open' : ' text-warn';
  el.hidden = false;
});
