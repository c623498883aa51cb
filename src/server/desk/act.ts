// What the desk may do with a report: each act is a step that may follow the one before, and a line in the chain.
import { randomUUID } from 'node:crypto';
import { allowed, stepOf, type CloseReason, type Step } from '#domain/report/status.ts';
import type { Contact } from '#domain/report/answers.ts';
import type { KnownReport } from '../store/intake-store.ts';
import { record, stepsOf, type Desk, type Refusal } from './desk.ts';
import { find, readContents } from './read.ts';

export interface Done {
  ok: true;
  report: KnownReport;
  step: Step;
}

interface Move {
  step: Step;
  act: 'assign' | 'answer' | 'forward' | 'close' | 'reopen';
  detail?: string;
  reason?: CloseReason;
}

/** Takes a step when it may follow. The chain is written first: what is done is always told, what is told may at worst have to be done again. */
function move(desk: Desk, reference: string, { step, act, detail, reason }: Move): Done | Refusal {
  const found = find(desk, reference);
  if (!found.ok) return found;
  const { report } = found;
  const steps = allowed(stepOf(stepsOf(desk, report.id)));
  if (!steps.includes(step)) return { ok: false, why: 'not-now', steps };
  record(desk, act, report.id, [report.reference, detail].filter(Boolean).join(' '));
  desk.status.add(report.id, { step, at: desk.clock(), ...(reason && { reason }) });
  return { ok: true, report, step };
}

/** Keeps what the desk wrote, locked for the same keys as the report itself. */
async function note(desk: Desk, report: KnownReport, kind: 'answer' | 'forward', text: string): Promise<void> {
  const [id, at] = [randomUUID(), desk.clock()];
  const sealed = await desk.sealer.seal({ v: 1, kind: 'note', id, report: report.id, reference: report.reference, received: at, who: desk.who, text });
  desk.store.addNote(report.id, { id, at, kind, sealed });
}

/** Gives a report to someone. Whoever it was given to before is replaced; the step is taken once. */
export function assign(desk: Desk, reference: string, whom: string): Done | Refusal {
  if (!whom.trim()) return { ok: false, why: 'empty' };
  const found = find(desk, reference);
  if (!found.ok) return found;
  if (stepOf(stepsOf(desk, found.report.id)) === 'assigned') record(desk, 'assign', found.report.id, `${found.report.reference} ${whom}`);
  else {
    const moved = move(desk, reference, { step: 'assigned', act: 'assign', detail: whom });
    if (!moved.ok) return moved;
  }
  desk.store.assign(found.report.id, whom, desk.clock());
  return { ok: true, report: found.report, step: 'assigned' };
}

/** Keeps the answer that was given, and returns how its writer is reached: this program sends no mail itself. */
export async function answer(desk: Desk, reference: string, text: string): Promise<(Done & { contact?: Contact }) | Refusal> {
  if (!text.trim()) return { ok: false, why: 'empty' };
  const moved = move(desk, reference, { step: 'answered', act: 'answer' });
  if (!moved.ok) return moved;
  await note(desk, moved.report, 'answer', text);
  const { submission } = await readContents(desk, moved.report);
  return { ...moved, ...(submission && { contact: submission.contact }) };
}

/** Notes to whom a report went, and why. */
export async function forward(desk: Desk, reference: string, to: string, text = ''): Promise<Done | Refusal> {
  if (!to.trim()) return { ok: false, why: 'empty' };
  // Where it went stands in the sealed note alone: the chain outlives the report, and `to` may name a person.
  const moved = move(desk, reference, { step: 'forwarded', act: 'forward' });
  if (moved.ok) await note(desk, moved.report, 'forward', text ? `${to}\n${text}` : to);
  return moved;
}

/** Closes a report with the reason its writer will read. From now on its days until deletion count. */
export const close = (desk: Desk, reference: string, reason: CloseReason) => move(desk, reference, { step: 'closed', act: 'close', detail: reason, reason });

/** Opens a closed report again. */
export const reopen = (desk: Desk, reference: string) => move(desk, reference, { step: 'reopened', act: 'reopen' });
