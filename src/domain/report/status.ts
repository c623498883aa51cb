// The status of a report: the steps a citizen may see, with dates, and never what was written.

export const steps = ['received', 'assigned', 'answered', 'forwarded', 'closed', 'reopened'] as const;
export type Step = (typeof steps)[number];

/** Why a report was closed, in words that never pretend the problem is gone. */
export const closeReasons = ['answered', 'acted', 'forwarded', 'known', 'not-police', 'not-enough', 'withdrawn', 'duplicate'] as const;
export type CloseReason = (typeof closeReasons)[number];

export interface StatusEvent {
  step: Step;
  /** milliseconds since 1970 */
  at: number;
  reason?: CloseReason;
}

export interface Status {
  reference: string;
  type: string;
  locale: string;
  events: StatusEvent[];
  /** ISO date by which the type promises a first answer */
  answerBy: string;
  /** the answer to "was u geholpen?", once closed */
  helped?: 'yes' | 'partly' | 'no';
}

/** The step a report is at: that of the event written last, whatever the clock said then. */
export function stepOf(events: readonly StatusEvent[]): Step {
  return events[events.length - 1]?.step ?? 'received';
}

const after: Record<Step, readonly Step[]> = {
  received: ['assigned', 'answered', 'forwarded', 'closed'],
  assigned: ['answered', 'forwarded', 'closed'],
  answered: ['assigned', 'answered', 'forwarded', 'closed'],
  forwarded: ['assigned', 'answered', 'closed'],
  closed: ['reopened'],
  reopened: ['assigned', 'answered', 'forwarded', 'closed'],
};

/** The steps that may follow a step; what is closed can only be opened again. */
export function allowed(from: Step): readonly Step[] {
  return after[from];
}
