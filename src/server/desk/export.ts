// Everything the desk holds, opened, as JSON (exact) or as a table for a spreadsheet; written in the chain like any other opening.
import { toEntries } from '#domain/report/plain-form.ts';
import { stepOf } from '#domain/report/status.ts';
import { toCsv, type Cell } from './csv.ts';
import { record, type Desk } from './desk.ts';
import { readContents, type OpenReport } from './read.ts';

export interface Exported {
  text: string;
  count: number;
  /** references of reports of which something did not open */
  faults: string[];
}

const iso = (at: number) => new Date(at).toISOString();
const stamped = (said: readonly { at: number; text: string }[]) => said.map(({ at, text }) => `${iso(at)} ${text}`).join('\n');

/** The columns that stand for the report, before those of its answers. */
const fixed: Record<string, (open: OpenReport) => Cell> = {
  reference: ({ report }) => report.reference,
  type: ({ report }) => report.type,
  received: ({ report }) => iso(report.received),
  step: ({ steps }) => stepOf(steps),
  answerBy: ({ report }) => report.answerBy,
  assigned: ({ assigned }) => assigned,
  score: ({ report }) => report.score,
  via: ({ submission }) => submission?.via && [submission.via.door, ...(submission.via.media ?? [])].join(' '),
  additions: ({ additions }) => stamped(additions),
  notes: ({ notes }) => stamped(notes),
  photos: ({ photos }) => photos.map(({ place, state, name }) => `${place} ${state}${name ? ` ${name}` : ''}`).join('\n'),
};

/** The answers by the names of the plain form; several answers to one question stand together. */
function answersOf({ submission }: OpenReport): Map<string, string> {
  const answers = new Map<string, string>();
  for (const [name, value] of submission ? toEntries(submission) : []) answers.set(name, answers.has(name) ? `${answers.get(name)}; ${value}` : value);
  return answers;
}

function asTable(open: readonly OpenReport[], separator: string): string {
  const answers = open.map(answersOf);
  const names = [...new Set(answers.flatMap((found) => [...found.keys()]))];
  const rows = open.map((report, i) => [...Object.values(fixed).map((column) => column(report)), ...names.map((name) => answers[i]!.get(name))]);
  return toCsv([...Object.keys(fixed), ...names], rows, separator);
}

function asJson(open: readonly OpenReport[]): string {
  const reports = open.map(({ report, submission, additions, notes, photos, steps, assigned }) => ({
    reference: report.reference,
    type: report.type,
    received: iso(report.received),
    answerBy: report.answerBy,
    steps: steps.map(({ at, ...step }) => ({ ...step, at: iso(at) })),
    ...(assigned !== undefined && { assigned }),
    submission,
    additions: additions.map(({ at, text }) => ({ at: iso(at), text })),
    notes: notes.map(({ at, ...rest }) => ({ at: iso(at), ...rest })),
    photos,
  }));
  return `${JSON.stringify({ reports }, null, 2)}\n`;
}

export interface ExportOptions {
  format: 'csv' | 'json';
  type?: string;
  /** between the cells of a table; Excel in Belgium expects `;` */
  separator?: string;
}

/** Opens every report (of one type, if asked) and writes it out. */
export async function exportReports(desk: Desk, { format, type, separator = ',' }: ExportOptions): Promise<Exported> {
  const reports = desk.archive.reports().filter((report) => type === undefined || report.type === type);
  record(desk, 'export', '', `${format} ${reports.length}`);
  const open: OpenReport[] = [];
  for (const report of reports) open.push(await readContents(desk, report));
  return { text: format === 'json' ? asJson(open) : asTable(open, separator), count: open.length, faults: open.filter(({ faults }) => faults.length).map(({ report }) => report.reference) };
}
