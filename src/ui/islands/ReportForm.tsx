/** @jsxRuntime classic */
/** @jsx h */
// The form on the screen: one question, the check, or the receipt; the same views as the page without script.
import { h } from 'preact';
import { checkBody } from '#ui/form/check-answers.ts';
import { dayAndHour, zoneTime } from '#ui/form/dates.ts';
import type { FormData } from '#ui/form/for-script.ts';
import { notice } from '#ui/form/notices.ts';
import { problemView } from '#ui/form/problem-view.ts';
import { receiptBody } from '#ui/form/receipt.ts';
import { contactStep, formBody, progress } from '#ui/form/report-form.ts';
import { fill } from '#ui/form/words.ts';
import { isFilled } from './report/filling.ts';
import type { Acts, State } from './report/state.ts';

interface Props {
  data: FormData;
  state: State;
  acts: Acts;
}

function Receipt({ data, state: { arrived, twice } }: Props) {
  const { reference, answerBy, statusUrl, receiptUrl, at } = arrived!;
  const status = { reference, answerBy, type: data.type.id, locale: data.words.locale, events: [{ step: 'received' as const, at }] };
  return receiptBody({ ...data, status, statusUrl: new URL(statusUrl, location.href).href, receiptUrl, note: twice ? data.strings.pages.twice : undefined });
}

function Check({ data, state: { step, submission, sending, trouble, waits }, acts }: Props) {
  const { book, strings } = data;
  const { pages } = strings;
  const told = trouble && problemView({ book, strings, title: pages.notSent, text: pages[trouble], level: 2 });
  const problem = told || waits ? <div>{told}{waits}</div> : undefined;
  return checkBody({ ...data, submission: submission!, live: { ...acts, progress: progress(step, data), busy: sending ? pages.sending : undefined, problem } });
}

function Draft({ data: { book, strings: { pages } }, state: { restored, wiped } }: Props) {
  const when = restored && dayAndHour(zoneTime(restored, book.zone.timeZone), pages);
  const words = when ? fill(pages.restored, { when }) : wiped ? pages.wiped : '';
  return words ? <div role="status">{notice('quiet', <p>{words}</p>)}</div> : null;
}

export function ReportForm(props: Props) {
  const { data, state, acts } = props;
  const { entries, faults, step, keeps, told, suggestions } = state;
  if (state.arrived) return <Receipt {...props} />;
  if (step > contactStep(data.type)) return <Check {...props} />;
  const wipe = isFilled(entries) ? acts.wipe : undefined;
  return formBody({ ...data, values: entries, faults, note: <Draft {...props} />, live: { ...acts, step, keeps, told, suggestions, wipe } });
}
