// The form of a report: all questions on one page that any browser can send; with script the same, one question a screen.
import { h, type JSX } from 'preact';
import type { Fault } from '#domain/report/fault.ts';
import type { PhotoStatus } from '#domain/report/photos.ts';
import type { Ask, Live } from './ask.ts';
import { contactQuestion } from './contact-question.ts';
import { draftWords } from './draft-words.ts';
import { filledWith, type Entry } from './entries.ts';
import { errorSummary } from './error-summary.ts';
import { besides, exitLink, type Around } from './notices.ts';
import { questionOf } from './question-of.ts';
import { trap } from './trap.ts';
import { fill } from './words.ts';

export interface FormProps extends Around {
  type: Ask['type'];
  /** what was filled in before */
  values?: readonly Entry[];
  faults?: readonly Fault[];
  /** names and texts to send along */
  hidden?: readonly Entry[];
  /** photos that came along before, without script; `hidden` sends them on */
  photos?: readonly PhotoStatus[];
  live?: Live;
  /** what the script says above the questions: a draft that was found, say */
  note?: JSX.Element;
}

/** The step that contact details are: after all questions. */
export const contactStep = ({ fields }: Ask['type']): number => fields.length;

/** "Stap 2 van 5: waar?" The check is a step too. */
export function progress(step: number, { type, words, strings: { pages } }: Pick<Ask, 'type' | 'words' | 'strings'>): string {
  const field = type.fields[step];
  const asked = field && words.fields[field.id];
  const what = asked ? (asked.short ?? asked.label) : step === contactStep(type) ? pages.contactShort : pages.checkShort;
  return fill(pages.step, { step: step + 1, of: contactStep(type) + 2, what });
}

/** Without script one button sends all; until the script has come, the page already looks as it will (see stepwise.ts). */
function buttons({ live, strings: { pages } }: Ask): JSX.Element {
  const main = live ? h('button', { class: 'button', type: 'submit' }, pages.next) : [h('button', { class: 'button whole', type: 'submit', name: 'step', value: 'check' }, pages.check), h('button', { class: 'button stepwise-only', type: 'submit', name: 'step', value: 'check', hidden: true }, pages.next)];
  const back = live && live.step > 0 && h('button', { class: 'button quiet', type: 'button', onClick: live.back }, pages.back);
  return h('p', { class: 'form-buttons' }, main, back);
}

function questions(ask: Ask): JSX.Element[] {
  const { type, live } = ask;
  if (!live) return [...type.fields.map((field) => questionOf(ask, field)), contactQuestion(ask)];
  const field = type.fields[live.step];
  return [field ? questionOf(ask, field) : contactQuestion(ask)];
}

/** Faults, questions and buttons: all that changes while someone fills in the form. */
export function formBody({ values = [], faults = [], hidden = [], note, ...props }: FormProps): JSX.Element {
  const ask: Ask = { ...props, faults, filled: filledWith(values) };
  const { words, live, strings } = ask;
  const submit = (event: Event) => {
    event.preventDefault();
    live!.next();
  };
  const form = h(
    'form',
    { method: 'post', action: `/melden/${words.slug}/`, novalidate: true, onSubmit: live && submit },
    hidden.map(([name, value], i) => h('input', { type: 'hidden', key: i, name, value })),
    h('p', live ? { class: 'progress' } : { class: 'progress stepwise-only', hidden: true }, progress(live?.step ?? 0, ask)),
    questions(ask),
    trap(strings, ask.filled.one('website')),
    buttons(ask),
  );
  return h('div', { class: 'form-questions' }, note, errorSummary(ask), form, draftWords(ask));
}

/** The whole of a page with a form, as the server shows it again when something is to be mended or changed. */
export function reportForm(props: FormProps): JSX.Element {
  return h('div', { class: 'form-page' }, exitLink(props, props.type.sensitive), h('div', { class: 'form-head' }, h('h1', {}, props.words.title), h('p', { class: 'lead' }, props.words.for)), h('div', { class: 'form-body' }, formBody(props)), besides(props));
}
