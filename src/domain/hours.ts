// Opening hours: when a door is open, told from facts, never from the clock of the machine that builds the site.

/** The days of a week as the facts name them, Monday first (ISO 8601). */
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export type Weekday = (typeof weekdays)[number];

/** A time of opening as written in the facts: `09:00-12:00`, local time, end after start, `24:00` allowed. */
export type Span = string;

export interface Exception {
  from: string;
  to: string;
  open: Span[];
  note?: string | undefined;
}

export interface Hours {
  always?: boolean | undefined;
  week?: Partial<Record<Weekday, Span[]>> | undefined;
  exceptions?: Exception[] | undefined;
  holidays?: 'open' | 'closed' | undefined;
}

/** What a page ships to the visitor: seven days, and the dates that differ. Minutes since midnight. */
export interface Schedule {
  /** always open */
  a?: 1;
  /** Monday to Sunday, each a flat list: start, end, start, end … */
  w: number[][];
  /** ISO date → the same flat list, for holidays and exceptions */
  x: Record<string, number[]>;
}

/** A moment in the zone's own time: ISO date and minutes since midnight. */
export interface LocalTime {
  date: string;
  minutes: number;
}

/**
 * Whether a door is open: `[-1, minutes]` is open until then, `[days, minutes]` opens so many days later. Two bare numbers, for
 * every page carries this in its one kilobyte of script.
 */
export type Door = readonly [days: number, minutes: number];

/** How a span is written; `isSpan` also asks that it ends after it starts. */
export const spanPattern = /^([01]\d|2[0-4]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;

/** Whether a text is a span of opening that ends after it starts, within one day. */
export function isSpan(text: string): boolean {
  const [start, end] = minutesOf(text);
  return start !== undefined && end !== undefined && start < end && end <= 1440;
}

function minutesOf(text: Span): number[] {
  const m = spanPattern.exec(text);
  return m ? [Number(m[1]) * 60 + Number(m[2]), Number(m[3]) * 60 + Number(m[4])] : [];
}

const flat = (spans: Span[] = []) => spans.flatMap(minutesOf);

/** The date `days` later; ISO dates in, ISO date out, calendar days (no time zone involved). */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 864e5).toISOString().slice(0, 10);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(date: string): number {
  return (new Date(Date.parse(date)).getUTCDay() + 6) % 7;
}

/**
 * Turns the facts into the schedule a page ships. `holidays` are ISO dates on which a door with `holidays: closed`
 * (the default for a weekly timetable) stays shut; a written exception wins over a holiday. Only days from `from` (an ISO
 * date) until 400 days later are shipped: what is past or far away weighs nothing.
 */
export function scheduleOf(hours: Hours, holidays: string[], from: string): Schedule {
  if (hours.always) return { a: 1, w: [], x: {} };
  const x: Schedule['x'] = {};
  const until = addDays(from, 400);
  if (hours.holidays !== 'open') for (const day of holidays) x[day] = [];
  for (const e of hours.exceptions ?? []) {
    const last = e.to < until ? e.to : until;
    for (let day = e.from > from ? e.from : from; day <= last; day = addDays(day, 1)) x[day] = flat(e.open);
  }
  return { w: weekdays.map((d) => flat(hours.week?.[d])), x };
}

/** The opening spans of one date, as a flat list of minutes. */
export function openingsOn(schedule: Schedule, date: string): number[] {
  return schedule.a ? [0, 1440] : (schedule.x[date] ?? schedule.w[weekdayOf(date)] ?? []);
}

/**
 * The door of a schedule with a week, at a local date and minute. Looks three weeks ahead; undefined where it opens on none of those days.
 * A door that is still open at midnight is open until the first end of the next day.
 */
export function stateAt({ w, x }: Schedule, date: string, minutes: number): Door | undefined {
  const spansOf = (days: number) => {
    const day = new Date(Date.parse(date) + days * 864e5);
    return x[day.toISOString().slice(0, 10)] || w[(day.getUTCDay() + 6) % 7]!;
  };
  for (let days = 0; days < 22; days++) {
    const spans = spansOf(days);
    for (let i = 0; i < spans.length; i += 2) {
      const [start, end] = [spans[i]!, spans[i + 1]!];
      if (days || start > minutes) return [days, start];
      const [next, until] = spansOf(1);
      if (end > minutes) return [-1, end > 1439 && next === 0 ? until! : end];
    }
  }
  return undefined;
}

/** The wall clock of a time zone; 1 minute exact. `instant` in milliseconds since 1970. */
export function localTime(instant: number, timeZone: string): LocalTime {
  const text = new Date(instant).toLocaleString('sv-SE', { timeZone });
  return { date: text.slice(0, 10), minutes: Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16)) };
}
