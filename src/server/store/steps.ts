// What a citizen may know of a report: its steps and dates, put together from what the desk wrote and what the citizen did.
import type { Status, StatusEvent } from '#domain/report/status.ts';
import type { CitizenEvent, KnownReport } from './intake-store.ts';

/**
 * All steps in the order they were taken. The desk's and the citizen's stand in two files; a reopening says after how many steps
 * of the desk it was written, so that the order needs no clock.
 */
export function mergeSteps(citizen: readonly CitizenEvent[], desk: readonly StatusEvent[]): StatusEvent[] {
  const received = citizen.filter(({ what }) => what === 'received').map(({ at }): StatusEvent => ({ step: 'received', at }));
  const reopened = citizen.filter(({ what }) => what === 'reopened');
  const later = Array.from({ length: desk.length + 1 }, (_, i): StatusEvent[] => [
    ...(i > 0 ? [desk[i - 1]!] : []),
    ...reopened.filter(({ value }) => Number(value) === i).slice(0, 1).map(({ at }): StatusEvent => ({ step: 'reopened', at })),
  ]);
  return [...received, ...later.flat()];
}

/** The status of a report as its page shows it. */
export function statusOf(report: KnownReport, citizen: readonly CitizenEvent[], desk: readonly StatusEvent[]): Status {
  const { reference, type, locale, answerBy } = report;
  const helped = citizen.findLast(({ what }) => what === 'helped')?.value as Status['helped'];
  return { reference, type, locale, answerBy, events: mergeSteps(citizen, desk), ...(helped && { helped }) };
}
