// What stands at the check of a report that was sent where there was no line: that it waits here, and how it goes.
import { h, type JSX } from 'preact';
import { dayAndHour, zoneTime } from '#ui/form/dates.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { notice } from '#ui/form/notices.ts';
import { fill } from '#ui/form/words.ts';
import type { WaitingReport } from '#ui/offline/waiting-report.ts';

export interface NoticeProps {
  data: FormData;
  report: Pick<WaitingReport, 'since' | 'auto'>;
  /** a notice above this one says already that it was not sent, and why */
  told: boolean;
  hasLine: boolean;
  /** there where the device can send it by itself; `failed` when it said it cannot */
  sendByItself?: (() => void) | 'failed';
}

/** The id by which the notice gets the focus. */
export const noticeId = 'wacht';

/** The one sentence about what happens next. */
function next({ data: { strings: { pages: { waiting } } }, report, told, hasLine, sendByItself }: NoticeProps): string {
  if (report.auto) return waiting.autoSet;
  if (sendByItself === 'failed') return waiting.autoFailed;
  if (!hasLine) return waiting.noLine;
  return told ? '' : waiting.lineBack;
}

export function waitingNotice(props: NoticeProps): JSX.Element {
  const { data: { book, strings: { pages } }, report, told, sendByItself } = props;
  const { waiting } = pages;
  const words = next(props);
  const when = dayAndHour(zoneTime(report.since, book.zone.timeZone), pages);
  const button = typeof sendByItself === 'function' && !report.auto && h('p', {}, h('button', { class: 'button quiet', type: 'button', onClick: sendByItself }, waiting.auto));
  return h('div', { id: noticeId, role: 'status', tabIndex: -1 }, notice('quiet', !told && h('h2', { class: 'text-lg' }, waiting.title), h('p', {}, fill(waiting.kept, { when })), words && h('p', {}, words), button));
}

/** Of a sensitive form nothing waits on a device that others may look at. */
export const openNotice = ({ strings: { pages } }: FormData): JSX.Element => h('div', { role: 'status' }, notice('quiet', h('p', {}, pages.waiting.open)));
