// The list at the desk: what arrived, how far it is and by when an answer was promised; never what was written.
import { localTime } from '#domain/hours.ts';
import { stepOf, type Step } from '#domain/report/status.ts';
import { folded } from '#domain/report/suspicion.ts';
import type { KnownReport } from '../store/intake-store.ts';
import { record, stepsOf, type Desk } from './desk.ts';

export interface Row {
  reference: string;
  type: string;
  /** milliseconds since 1970 */
  received: number;
  step: Step;
  /** ISO date */
  answerBy: string;
  /** open after the promised date */
  late: boolean;
  assigned?: string;
  /** how often the citizen added something */
  added: number;
  helped?: string;
  /** how many photos arrived and were not taken back */
  photos: number;
  /** looks like a robot's; shown folded, never left out of a count */
  folded: boolean;
  reasons: string[];
}

export interface Listed {
  rows: Row[];
  /** open reports that were folded away; 0 when they are in `rows` */
  foldedAway: number;
}

export interface Wanted {
  /** closed ones and folded ones too */
  all?: boolean;
  type?: string;
}

function rowOf(desk: Desk, report: KnownReport, today: string): Row {
  const events = desk.archive.events(report.id);
  const step = stepOf(stepsOf(desk, report.id));
  const assigned = desk.store.assigned(report.id);
  const helped = events.findLast(({ what }) => what === 'helped')?.value;
  const waits = step === 'received' || step === 'assigned' || step === 'reopened';
  return {
    reference: report.reference,
    type: report.type,
    received: report.received,
    step,
    answerBy: report.answerBy,
    late: waits && today > report.answerBy,
    ...(assigned !== undefined && { assigned }),
    added: events.filter(({ what }) => what === 'added').length,
    ...(helped !== undefined && { helped }),
    photos: desk.archive.photos(report.id).filter(({ arrived, removed }) => arrived && !removed).length,
    folded: report.score >= folded,
    reasons: report.reasons ? report.reasons.split(' ') : [],
  };
}

/** Open reports, the longest promised first; folded ones are counted and, with `all`, shown. */
export function list(desk: Desk, { all = false, type }: Wanted, timeZone = 'Europe/Brussels'): Listed {
  const today = localTime(desk.clock(), timeZone).date;
  const rows = desk.archive.reports().filter((report) => type === undefined || report.type === type).map((report) => rowOf(desk, report, today));
  const wanted = rows.filter(({ step }) => all || step !== 'closed');
  const shown = wanted.filter((row) => all || !row.folded);
  record(desk, 'list', '', String(shown.length));
  return { rows: shown.sort((a, b) => a.answerBy.localeCompare(b.answerBy) || a.received - b.received), foldedAway: wanted.length - shown.length };
}
