// Sends a report: what came of it, told so that a person can go on. The same key again is always safe.
import type { Submission } from '#domain/report/answers.ts';
import type { Fault } from '#domain/report/fault.ts';
import type { PhotoUpload } from '#domain/report/photos.ts';

export interface Arrived {
  reference: string;
  statusUrl: string;
  receiptUrl: string;
  answerBy: string;
  /** where each photo is to be sent */
  uploads?: PhotoUpload[];
}

/** `offline`: nothing left this device · `silent`: no answer, it may have arrived · `busy`, `full`, `refused`: the server said so. */
export type Trouble = 'offline' | 'silent' | 'busy' | 'full' | 'refused';

export type Outcome = { arrived: Arrived } | { faults: Fault[] } | { reused: true } | { trouble: Trouble };

/** Nobody waits longer than this for an answer, in milliseconds. */
const patience = 30_000;

interface Answer {
  status: number;
  body: Partial<Arrived> & { type?: string; faults?: Fault[] };
}

function outcomeOf({ status, body }: Answer): Outcome {
  if ((status === 201 || status === 200) && body.reference && body.statusUrl) return { arrived: body as Arrived };
  if (status === 422) return body.faults && body.faults.length ? { faults: body.faults } : /key-reused$/.test(body.type || '') ? { reused: true } : { trouble: 'refused' };
  if (status === 507) return { trouble: 'full' };
  return { trouble: status >= 500 || status === 408 || status === 429 ? 'busy' : 'refused' };
}

/** Tries once. Never rejects. */
export async function send(submission: Submission, key: string, proof?: string): Promise<Outcome> {
  const stop = new AbortController();
  const alarm = setTimeout(() => stop.abort(), patience);
  try {
    const answer = await fetch('/api/meldingen', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...(proof ? { Proof: proof } : {}) },
      body: JSON.stringify(submission),
      signal: stop.signal,
    });
    return outcomeOf({ status: answer.status, body: await answer.json().catch(() => ({})) });
  } catch {
    return { trouble: navigator.onLine === false ? 'offline' : 'silent' };
  } finally {
    clearTimeout(alarm);
  }
}
