/** @jsxRuntime classic */
/** @jsx h */
// The check and the receipt: a file of their own, that comes while the first questions are answered.
import { h } from 'preact';
import { checkBody } from '#ui/form/check-answers.ts';
import { problemView } from '#ui/form/problem-view.ts';
import { receiptBody } from '#ui/form/receipt.ts';
import { progress } from '#ui/form/report-form.ts';
import { sendAll } from './report/send-all.ts';
import type { Session } from './report/session.ts';
import type { Acts } from './report/state.ts';

export interface ScreenProps {
  session: Session;
  acts: Acts;
}

function Receipt({ session: { data, photos, state: { arrived, twice } } }: ScreenProps) {
  const { reference, answerBy, statusUrl, receiptUrl, at } = arrived!;
  const status = { reference, answerBy, type: data.type.id, locale: data.words.locale, events: [{ step: 'received' as const, at }] };
  return receiptBody({ ...data, status, statusUrl: new URL(statusUrl, location.href).href, receiptUrl, note: twice ? data.strings.pages.twice : undefined, photos: photos && photos !== 'failed' ? photos.section() : undefined });
}

function Check({ session, acts }: ScreenProps) {
  const { data, state: { step, submission, sending, trouble, waits, photos } } = session;
  const { book, strings } = data;
  const { pages } = strings;
  const told = trouble && problemView({ book, strings, title: pages.notSent, text: pages[trouble], level: 2 });
  const problem = told || waits ? <div>{told}{waits}</div> : undefined;
  return checkBody({ ...data, submission: submission!, live: { ...acts, send: () => void sendAll(session), chosen: photos, progress: progress(step, data), busy: sending ? pages.sending : undefined, problem } });
}

export const LastScreen = (props: ScreenProps) => (props.session.state.arrived ? <Receipt {...props} /> : <Check {...props} />);
