// The form of a report: all questions on one page that any browser can send; with script the same, one question a screen. What a script
// needs only later (photos) is handed to it: what is named here would travel with every form.
import { h, type JSX } from 'preact';
import type { Fault } from '#domain/report/fault.ts';
import type { PhotoStatus } from '#domain/report/photos.ts';
import type { Ask, Live } from './ask.ts';
import { contactQuestion } from './contact-question.ts';
import { draftWords } from './draft-words.ts';
import { filledWith, type Entry } from './entries.ts';
import { errorSummary } from './error-summary.ts';
import type { Around } from './notices.ts';
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
  /** draws the question about photos, where the type takes them */
  photoQuestion?: (ask: Ask) => JSX.Element;
  live?: Live;
  /** what the script says above the questions: a draft that was found, say */
  note?: JSX.Element;
}

/** The step that contact details are: after all questions, and after the photos where a type takes them. */
export const contactStep = ({ fields, photos }: Ask['type']): number => fields.length + (photos ? 1 : 0);

/** "Stap 2 van 5: waar?" The check is a step too. */
export function progress(step: number, { type, words, strings: { pages, photos } }: Pick<Ask, 'type' | 'words' | 'strings'>): string {
  const field = type.fields[step];
  const asked = field && words.fields[field.id];
  const what = asked ? asked.short || asked.label : step === contactStep(type) ? pages.contactShort : step > contactStep(type) ? pages.checkShort : photos.short;
  return fill(pages.step, { step: step + 1, of: contactStep(type) + 2, what });
}

/** Without script one button sends all; until the script has come, the page already looks as it will (see stepwise.ts). */
function buttons({ live, strings: { pages } }: Ask): JSX.Element {
  const main = live ? h('button', { class: 'button', type: 'submit' }, pages.next) : [h('button', { class: 'button whole', type: 'submit', name: 'step', value: 'check' }, pages.check), h('button', { class: 'button stepwise-only', type: 'submit', name: 'step', value: 'check', hidden: true }, pages.next)];
  const back = live && live.step > 0 && h('button', { class: 'button quiet', type: 'button', onClick: live.back }, pages.back);
  return h('p', { class: 'form-buttons' }, main, back);
}

function questions(ask: Ask, photoQuestion: FormProps['photoQuestion']): (JSX.Element | undefined)[] {
  const { type, live } = ask;
  const photos = type.photos && photoQuestion;
  // Without script the photos come last: whoever has filled in the rest waits for them only once.
  if (!live) return [...type.fields.map((field) => questionOf(ask, field)), contactQuestion(ask), photos && photos(ask)];
  const field = type.fields[live.step];
  return [field ? questionOf(ask, field) : photos && live.step < contactStep(type) ? photos(ask) : contactQuestion(ask)];
}

/** Faults, questions and buttons: all that changes while someone fills in the form. */
export function formBody({ values = [], faults = [], hidden = [], note, photoQuestion: drawPhotos, ...props }: FormProps): JSX.Element {
  const carried = hidden.filter(([name]) => name === 'photo');
  const ask: Ask = { ...props, faults, carried, filled: filledWith(values) };
  const { type, words, live, strings } = ask;
  const submit = (event: Event) => {
    event.preventDefault();
    live!.next();
  };
  const form = h(
    'form',
    { method: 'post', action: `/melden/${words.slug}/`, enctype: type.photos && 'multipart/form-data', novalidate: true, onSubmit: live && submit },
    // Photos that came along before stand in their question, to be kept or left out.
    hidden.filter((entry) => !props.photos || !carried.includes(entry)).map(([name, value], i) => h('input', { type: 'hidden', key: i, name, value })),
    h('p', live ? { class: 'progress' } : { class: 'progress stepwise-only', hidden: true }, progress(live ? live.step : 0, ask)),
    questions(ask, drawPhotos),
    trap(strings, ask.filled.one('website')),
    buttons(ask),
  );
  return h('div', { class: 'form-questions' }, note, errorSummary(ask), form, draftWords(ask));
}
