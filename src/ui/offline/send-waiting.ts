// Sends what waits, when the browser says that there is a line again; only what someone asked to be sent that way.
import type { Answer, WaitingReport } from './waiting-report.ts';

/** Where the reports lie that wait. */
export interface Drawer {
  all: () => Promise<WaitingReport[]>;
  read: (type: string) => Promise<WaitingReport | undefined>;
  keep: (report: WaitingReport) => Promise<unknown>;
}

export interface Line {
  fetch: (address: string, options: RequestInit) => Promise<Response>;
  drawer: Drawer;
  now: () => number;
  /** tells the pages that are open what became of the report under this key */
  tell: (key: string) => Promise<void>;
}

async function sendOne(report: WaitingReport, { fetch, drawer, now, tell }: Line): Promise<void> {
  const response = await fetch('/api/meldingen', { method: 'POST', headers: { 'Content-Type': 'application/json', 'Idempotency-Key': report.key }, body: JSON.stringify(report.submission) });
  if (response.status >= 500 || response.status === 408 || response.status === 429) throw new Error(String(response.status));
  const answer = (await response.json().catch(() => ({}))) as Partial<Answer>;
  const arrived = (response.status === 201 || response.status === 200) && answer.reference && answer.statusUrl;
  const current = await drawer.read(report.type);
  // Someone went on writing, or sent it by hand, while this was on its way: theirs counts.
  if (!current || current.key !== report.key) return;
  // What the server does not take as it is waits for a person.
  await drawer.keep(arrived ? { ...current, auto: false, say: current.saySent, answer: answer as Answer, at: now() } : { ...current, auto: false });
  await tell(report.key);
}

/** Rejects when something has to be tried again later: the browser then does so. */
export async function sendWaiting(line: Line): Promise<void> {
  const reports = (await line.drawer.all()).filter(({ auto, answer }) => auto && !answer);
  const tries = await Promise.all(reports.map((report) => sendOne(report, line).then(() => true, () => false)));
  if (tries.includes(false)) throw new Error('some reports still wait');
}
