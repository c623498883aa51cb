// Retention: when the contents of a report must go, and why a clock that jumped may not decide it.
import type { ReportType } from './report-type.ts';
import { stepOf, type StatusEvent } from './status.ts';

const day = 864e5;

/** What is known of the machine's clock; kept between runs. Milliseconds since 1970. */
export interface Clock {
  /** when it was last looked at */
  seen: number;
  /** since when it has run without a jump of more than a day */
  steady: number;
}

/** The clock after one more look at it. Whoever deletes looks at least once a day, best every hour; the first look, and a jump, start anew. */
export function look(clock: Clock | undefined, now: number): Clock {
  return { seen: now, steady: clock && Math.abs(now - clock.seen) <= day ? Math.min(clock.steady, now) : now };
}

/** Whether the clock may decide a deletion: it has run for a day without a jump, so that people had a day to see that it is wrong. */
export function isTrusted({ seen, steady }: Clock): boolean {
  return seen - steady >= day;
}

/** When the contents of a closed report must be gone (milliseconds since 1970); undefined while it is open. */
export function deletionDate(events: readonly StatusEvent[], { keepFor }: Pick<ReportType, 'keepFor'>): number | undefined {
  const closed = stepOf(events) === 'closed' ? events[events.length - 1] : undefined;
  return closed && closed.at + keepFor * day;
}

export interface Kept {
  events: readonly StatusEvent[];
  /** whether something of it must still go out: an answer, a hand-over, a photo on its way */
  undelivered: boolean;
}

/** Whether a report must be deleted now. Never while it is open, while something of it is undelivered, or while the clock is not trusted. */
export function deletionDue({ events, undelivered }: Kept, type: Pick<ReportType, 'keepFor'>, clock: Clock): boolean {
  const due = deletionDate(events, type);
  return due !== undefined && !undelivered && isTrusted(clock) && clock.seen >= due;
}
