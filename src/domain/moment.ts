// A moment as the zone's own clock shows it, and the same moment for a machine.
import { localTime } from './hours.ts';

/** Milliseconds since 1970 of `2026-11-24T18:00` in `timeZone`. In the hour that a clock skips, the moment after it. */
export function epochOf(moment: string, timeZone: string): number {
  const asUtc = Date.parse(`${moment}:00Z`);
  const shown = (at: number) => {
    const { date, minutes } = localTime(at, timeZone);
    return Date.parse(date) + minutes * 60_000;
  };
  const guess = asUtc - (shown(asUtc) - asUtc);
  return guess - (shown(guess) - asUtc);
}

/** What a moment is made of: an ISO date, and minutes since midnight. */
export function partsOf(moment: string): { date: string; minutes: number } {
  return { date: moment.slice(0, 10), minutes: Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) };
}
