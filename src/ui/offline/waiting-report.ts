// A report that was sent where there was no line: it waits on the device, under the key it will arrive with.
import type { Submission } from '#domain/report/answers.ts';
import { keysWith, readRecord, wipeRecord, writeRecord } from './device.ts';

export interface WaitingReport {
  /** the key of the report: with it, the same report never arrives twice */
  key: string;
  /** the type of the report */
  type: string;
  submission: Submission;
  /** when someone sent it, in milliseconds since 1970 */
  since: number;
  /** wiped after this moment, in milliseconds since 1970 */
  till: number;
  /** what the list on the home page says of it, and where it leads */
  say: string;
  to: string;
  /** of the form, for a home page in another language */
  title?: string;
  /** what it says once the worker has sent it */
  saySent: string;
  /** whether the worker may send it when there is a line again */
  auto: boolean;
  /** what the server answered when the worker sent it */
  answer?: Answer;
  /** when it did, in milliseconds since 1970 */
  at?: number;
}

/** The body of an answer of 201 or 200, as far as it is known here. */
export interface Answer {
  reference: string;
  statusUrl: string;
  receiptUrl: string;
  answerBy: string;
  [more: string]: unknown;
}

/** What the worker says to the pages that are open when it has sent a report. */
export interface Sent {
  sent: string;
}

/** The name of the event by which the browser tells the worker that there is a line again. */
export const syncTag = 'meldingen';

const start = 'wacht/';

const isWaiting = (found: unknown): found is WaitingReport => {
  const { key, type, submission, since, till } = (found || {}) as Partial<WaitingReport>;
  return typeof key === 'string' && typeof type === 'string' && typeof submission === 'object' && typeof since === 'number' && typeof till === 'number';
};

/** The waiting report of a type; what is too old is wiped. Rejects where a browser keeps nothing. */
export async function readWaiting(type: string, now: number): Promise<WaitingReport | undefined> {
  const found = await readRecord(start + type);
  if (isWaiting(found) && now < found.till) return found;
  if (found) await wipeRecord(start + type);
  return undefined;
}

export const keepWaiting = (report: WaitingReport): Promise<unknown> => writeRecord(start + report.type, report);
export const wipeWaiting = (type: string): Promise<unknown> => wipeRecord(start + type);

/** Every report that waits, whatever its type. */
export async function allWaiting(now: number): Promise<WaitingReport[]> {
  const found = await Promise.all((await keysWith(start)).map((key) => readWaiting(key.slice(start.length), now)));
  return found.filter((one) => one !== undefined);
}
