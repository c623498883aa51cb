// Deletion by rule: what was closed long enough ago goes, whole and overwritten, and the chain says that it went.
import { localTime } from '#domain/hours.ts';
import { photosUntil } from '#domain/report/photos.ts';
import { deletionDate, deletionDue, isTrusted, type Clock } from '#domain/report/retention.ts';
import type { KnownReport } from '../store/intake-store.ts';
import { shredPhotos } from '../photos/shred.ts';
import { lookAtClock, record, stepsOf, type Desk } from './desk.ts';

export interface Purged {
  /** references of what was deleted, or would be */
  references: string[];
  /** references of what would be due, had the clock been trusted */
  waiting: string[];
  /** since when the clock has run without a jump; nothing is deleted before it has done so for a day */
  clock: Clock;
  clockTrusted: boolean;
  /** whether the last bytes are out of the files too; false when another process was in the way, then run it again */
  settled: boolean;
}

const day = (at: number | undefined) => (at === undefined ? '' : localTime(at, 'UTC').date);

/** Whether a photo may still be on its way. */
const photosComing = ({ archive }: Desk, { id, received }: KnownReport, { seen }: Clock) => seen < photosUntil(received) && archive.photos(id).some(({ arrived, removed }) => !arrived && !removed);

function remove(desk: Desk, reports: readonly KnownReport[]): boolean {
  const shredder = desk.shredder();
  try {
    for (const report of reports) {
      const steps = stepsOf(desk, report.id);
      const due = deletionDate(steps, report);
      // With the reference, so that who asks whether a report is gone can be shown that it is.
      record(desk, 'delete', report.id, `${report.reference} ${report.type} received ${day(report.received)} due ${day(due)}`);
      // Files first: what is left when this ends half-way is due again tomorrow, with its row.
      shredPhotos(desk.dataDir, report.id);
      shredder.remove(report.id);
      desk.status.remove(report.id);
      desk.store.remove(report.id);
    }
    return [shredder, desk.status, desk.store].map((file) => file.settle()).every(Boolean);
  } finally {
    shredder.close();
  }
}

/** Deletes what is due; with `look` only tells what would go. Open reports stay. */
export function purge(desk: Desk, { look = false } = {}): Purged {
  const clock = lookAtClock(desk);
  const reports = desk.archive.reports();
  const dueBy = (seen: Clock) => reports.filter((report) => deletionDue({ events: stepsOf(desk, report.id), undelivered: photosComing(desk, report, seen) }, report, seen));
  const due = dueBy(clock);
  const waiting = isTrusted(clock) ? [] : dueBy({ ...clock, steady: 0 });
  const settled = look ? true : remove(desk, due);
  const names = (found: readonly KnownReport[]) => found.map(({ reference }) => reference);
  return { references: names(due), waiting: names(waiting), clock, clockTrusted: isTrusted(clock), settled };
}
