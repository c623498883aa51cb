// The desk reads what the intake locked away, moves a report from step to step, and deletes it when its time has come; every act leaves a line in the hash chain.
import { look, type Clock } from '#domain/report/retention.ts';
import type { StatusEvent } from '#domain/report/status.ts';
import type { Opener } from '../seal/opener.ts';
import type { Sealer } from '../seal/sealer.ts';
import type { Archive, Shredder } from '../store/archive.ts';
import type { Act, DeskStore } from '../store/desk-store.ts';
import type { StatusWriter } from '../store/status-store.ts';
import { mergeSteps } from '../store/steps.ts';

/** Everything the desk works with, put together once in `open.ts` (and otherwise in tests). */
export interface Desk {
  archive: Archive;
  /** opened only when something is to be deleted */
  shredder: () => Shredder;
  status: StatusWriter;
  store: DeskStore;
  opener: Opener;
  sealer: Sealer;
  /** where everything is kept, for the photos */
  dataDir: string;
  /** who is at the desk, for the chain */
  who: string;
  /** milliseconds since 1970 */
  clock: () => number;
}

/** Why the desk does not do what was asked; expected, so a value. */
export type Refusal =
  | { ok: false; why: 'no-such-report' }
  | { ok: false; why: 'not-now'; steps: readonly StatusEvent['step'][] }
  | { ok: false; why: 'empty' };

/** All steps of a report, the citizen's and the desk's, in the order they were taken. */
export const stepsOf = ({ archive, status }: Desk, report: string): StatusEvent[] => mergeSteps(archive.events(report), status.steps(report));

/** Adds a line to the chain, by whoever is at the desk, now. */
export function record({ store, who, clock }: Desk, act: Act['act'], report: string, detail = ''): void {
  store.record({ at: clock(), who, act, report, detail });
}

/** Whether the intake's chain still holds the line that was its last when the desk last looked: a chain that was cut short is whole in itself. */
export function holdsAnchor({ archive, store }: Desk): boolean {
  const anchor = store.anchor();
  const hash = anchor && archive.hashOf(anchor.seq);
  return !anchor || (hash !== undefined && Buffer.compare(hash, anchor.hash) === 0);
}

/** Remembers the last line of the intake's chain, unless the one before it is gone: that must stay to be seen. */
export function keepAnchor(desk: Desk): void {
  const last = desk.archive.lastLine();
  if (last && holdsAnchor(desk)) desk.store.keepAnchor(last);
}

/** Looks at the clock and keeps what was seen; the intake looks every hour, so whoever looked last is believed. */
export function lookAtClock({ archive, store, clock }: Desk): Clock {
  const before = [archive.clock(), store.clock()].filter((known) => known !== undefined).sort((a, b) => b.seen - a.seen)[0];
  const seen = look(before, clock());
  store.keepClock(seen);
  return seen;
}
