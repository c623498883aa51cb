// Check your answers: everything that will be sent, each with a way back to its question, and the button that sends it.
import { h, type JSX } from 'preact';
import type { Submission } from '#domain/report/answers.ts';
import type { PhotoStatus } from '#domain/report/photos.ts';
import { toEntries } from '#domain/report/plain-form.ts';
import { answerWords } from './answer-words.ts';
import { idOf, type Ask } from './ask.ts';
import type { Entry } from './entries.ts';
import { exitLink, type Around } from './notices.ts';
import type { ChosenPhoto } from './photo-question.ts';
import { nameOf, refusalOf, stateOf } from './photo-words.ts';

/** What the script does on this screen. */
export interface LiveCheck {
  /** the photos of this device that will follow */
  chosen?: readonly ChosenPhoto[];
  progress: string;
  change: (name: string) => void;
  back: () => void;
  send: () => void;
  /** what is going on: it is being sent */
  busy?: string;
  /** why it was not sent */
  problem?: JSX.Element;
}

export interface CheckProps extends Around {
  type: Ask['type'];
  submission: Submission;
  /** the one-time key of the server; a script sends its own */
  key?: string;
  /** photos that came along without script, with what became of each, and the names and texts that send them on */
  photos?: { states: readonly PhotoStatus[]; carried: readonly Entry[] };
  live?: LiveCheck;
}

interface Row {
  name: string;
  label: string;
  lines: string[];
}

function rowsOf(props: CheckProps): Row[] {
  const { type, words, book, strings, submission: { answers, contact, locale } } = props;
  const { email, phone, name, answerBy } = contact;
  const language = answerBy === 'none' ? undefined : book.languages?.find(({ id }) => id === locale);
  const details = [strings.ways[answerBy], email, phone, name, language && `${strings.pages.answerLanguage}: ${language.name}`].filter(Boolean) as string[];
  return [
    ...type.fields.map((field) => ({ name: field.id, label: words.fields[field.id]!.label, lines: answerWords(answers[field.id], field, { words, book, strings }) })),
    ...(type.photos ? [{ name: 'photos', label: strings.photos.label, lines: photoLines(props) }] : []),
    { name: 'contact.answerBy', label: strings.contact.answerBy.label, lines: details },
  ];
}

/** The photos that go along, by the name their owner gave them; without script also what became of each. */
function photoLines({ photos, live, strings }: CheckProps): string[] {
  if (live) return (live.chosen || []).map(({ name, refused }, i) => nameOf(i + 1, name, strings.photos) + (refused ? `: ${refusalOf(refused, strings.photos)}` : ''));
  return (photos?.states ?? []).map((photo) => `${nameOf(photo.place, photo.name, strings.photos)}: ${stateOf(photo, strings.photos)}`);
}

/** The button of a row sends all answers back to the form, and the browser to the question there. */
function changeButton({ words, strings: { pages }, live }: CheckProps, { name, label }: Row): JSX.Element {
  const said = [pages.change, h('span', { class: 'sr-only' }, ' ', label)];
  if (live) return h('button', { class: 'text-button', type: 'button', onClick: () => live.change(name) }, said);
  return h('button', { class: 'text-button', type: 'submit', name: 'step', value: 'change', formaction: `/melden/${words.slug}/#${idOf(name)}` }, said);
}

function rowView(props: CheckProps, row: Row): JSX.Element {
  const lines = row.lines.length ? row.lines.map((line, i) => h('p', { key: i }, line)) : h('p', { class: 'text-quiet' }, props.strings.pages.empty);
  return h('div', { class: 'answer', key: row.name }, h('dt', {}, row.label), h('dd', {}, h('div', { class: 'answer-words' }, lines), changeButton(props, row)));
}

/** Heading, answers and button, without the frame of a page; `hidden`: the names and texts that its form sends on. */
export function checkBody(props: Omit<CheckProps, 'key'>, hidden: readonly Entry[] = []): JSX.Element {
  const { words, strings: { pages }, live } = props;
  const submit = (event: Event) => {
    event.preventDefault();
    live!.send();
  };
  const send = live ? { class: 'button', type: 'submit' as const } : { class: 'button', type: 'submit' as const, name: 'step', value: 'send' };
  return h(
    'div',
    { class: 'form-questions' },
    live && h('p', { class: 'progress' }, live.progress),
    h('h1', { tabIndex: -1 }, pages.checkTitle),
    h('p', { class: 'lead' }, words.title),
    h('p', {}, pages.checkText),
    h(
      'form',
      { method: 'post', action: `/melden/${words.slug}/`, enctype: props.type.photos && 'multipart/form-data', novalidate: true, onSubmit: live && submit },
      hidden.map(([name, value], i) => h('input', { type: 'hidden', key: i, name, value })),
      h('dl', { class: 'answers' }, rowsOf(props).map((row) => rowView(props, row))),
      live && h('p', { class: 'hint', role: 'status' }, live.busy),
      live && live.problem,
      h('p', { class: 'form-buttons' }, h('button', send, live && live.problem ? pages.again : pages.send), live && h('button', { class: 'button quiet', type: 'button', onClick: live.back }, pages.back)),
    ),
  );
}

/** The whole page, as the server shows it: all answers travel in it, so that it needs no session and never expires. */
export function checkAnswers({ key, ...props }: CheckProps): JSX.Element {
  const hidden: Entry[] = [...toEntries(props.submission), ...(key ? [['key', key] as Entry] : []), ...(props.photos?.carried ?? [])];
  return h('div', { class: 'form-page' }, exitLink(props, props.type.sensitive), h('div', { class: 'form-body' }, checkBody(props, hidden)));
}
