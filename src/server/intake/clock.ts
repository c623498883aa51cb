// The intake looks at the clock every hour and keeps what it saw, so that the desk knows whether the clock may decide a deletion.
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
