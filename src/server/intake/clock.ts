// The clock: the zone's own time, and a look every hour that is kept, so that the desk knows whether the clock may decide a deletion.
import { localTime, type LocalTime } from '#domain/hours.ts';
import { look } from '#domain/report/retention.ts';
import type { Intake } from './intake.ts';

const hour = 3_600_000;

/** Looks now and every hour; returns what stops it. A disk that cannot take it now is tried again in an hour. */
export function watchClock({ reader, keeper, clock }: Pick<Intake, 'reader' | 'keeper' | 'clock'>): () => void {
  const once = () => void keeper.keep({ what: 'clock', ...look(reader.clock(), clock()) }).catch(() => {});
  once();
  const timer = setInterval(once, hour).unref();
  return () => clearInterval(timer);
}

/** The zone's time of a moment, asked of the machine once a minute: asking takes 0.1 ms, and a minute is all it tells. */
export function zoneClock(timeZone: string): (at: number) => LocalTime {
  let minute = Number.NaN;
  let known: LocalTime = { date: '', minutes: 0 };
  return (at) => {
    const now = Math.floor(at / 60_000);
    if (now !== minute) known = localTime(at, timeZone);
    minute = now;
    return known;
  };
}
