// Opening a report at the desk: everything that was written in it, after the opening was written in the chain.
import type { Submission } from '#domain/report/answers.ts';
import { deletionDate } from '#domain/report/retention.ts';
import type { StatusEvent } from '#domain/report/status.ts';
import type { KnownReport } from '../store/intake-store.ts';
import { record, stepsOf, type Desk, type Refusal } from './desk.ts';
import { photosOf, type DeskPhoto } from './photo-states.ts';

export interface Said {
  /** milliseconds since 1970 */
  at: number;
  text: string;
}

export interface OpenReport {
  ok: true;
  report: KnownReport;
  /** undefined when the box does not open; `faults` says why */
  submission?: Submission;
  additions: Said[];
  notes: (Said & { who: string; kind: 'answer' | 'forward' })[];
  photos: DeskPhoto[];
  steps: StatusEvent[];
  assigned?: string;
  /** when it will be deleted, once closed; milliseconds since 1970 */
  deletedFrom?: number;
  /** boxes that did not open, each with its reason */
  faults: { box: string; why: string }[];
}

/** The report someone means, or the refusal. */
export function find({ archive }: Desk, reference: string): { ok: true; report: KnownReport } | Refusal {
  const report = archive.byReference(reference);
  return report ? { ok: true, report } : { ok: false, why: 'no-such-report' };
}

/** Opens what the citizen wrote and what the desk noted. A box that does not open is told, never passed over. */
export async function readContents(desk: Desk, report: KnownReport): Promise<OpenReport> {
  const faults: OpenReport['faults'] = [];
  const steps = stepsOf(desk, report.id);
  const assigned = desk.store.assigned(report.id);
  const deletedFrom = deletionDate(steps, report);
  const open: OpenReport = { ok: true, report, additions: [], notes: [], photos: [], steps, faults, ...(assigned !== undefined && { assigned }), ...(deletedFrom !== undefined && { deletedFrom }) };
  for (const box of [...desk.archive.boxes(report.id), ...desk.store.notes(report.id)]) {
    const opened = await desk.opener.open(box.sealed, box.id);
    if (!opened.ok || opened.content.report !== report.id) faults.push({ box: box.id, why: opened.ok ? 'another-report' : opened.why });
    else if (opened.content.kind === 'report') open.submission = opened.content.submission;
    else if (opened.content.kind === 'addition') open.additions.push({ at: opened.content.received, text: opened.content.text });
    else if (opened.content.kind === 'note') open.notes.push({ at: opened.content.received, text: opened.content.text, who: opened.content.who, kind: box.kind as 'answer' | 'forward' });
  }
  open.photos = await photosOf(desk, report, open.submission?.photos);
  return open;
}

/** Opens one report. The chain says that it was opened, and by whom, before anything is read. */
export async function show(desk: Desk, reference: string): Promise<OpenReport | Refusal> {
  const found = find(desk, reference);
  if (!found.ok) return found;
  record(desk, 'open', found.report.id, found.report.reference);
  return readContents(desk, found.report);
}
