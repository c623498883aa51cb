// How far a report is: steps and dates, never what was written; and what its writer can still do.
import { h, type JSX } from 'preact';
import type { PhotosShown } from '#domain/report/photos.ts';
import { stepOf, type Status, type StatusEvent } from '#domain/report/status.ts';
import type { Ask } from './ask.ts';
import { dayAndHour, longDay, zoneTime } from './dates.ts';
import { filledWith, type Entry } from './entries.ts';
import { callLink, exitLink, notice, type Around } from './notices.ts';
import { photosSection } from './photo-states.ts';
import { addForm, helpedForm, reopenForm, type Said } from './status-forms.ts';
import { fill, fillParts } from './words.ts';

export interface StatusProps extends Around {
  type: Ask['type'];
  status: Status;
  /** where its forms are sent */
  statusUrl: string;
  /** the one-time key that each form sends along */
  key: string;
  /** what has just been done, or what is missing in it */
  said?: Said;
  /** left out where no photos can come */
  photos?: PhotosShown;
  values?: readonly Entry[];
}

function eventView({ step, at, reason }: StatusEvent, { strings, book }: StatusProps): JSX.Element {
  const { steps, stepTexts, reasons, pages } = strings;
  const when = zoneTime(at, book.zone.timeZone);
  return h('li', { key: at }, h('p', { class: 'font-bold' }, steps[step]), h('p', { class: 'hint' }, h('time', { dateTime: when }, dayAndHour(when, pages))), h('p', {}, reason ? reasons[reason] : stepTexts[step]));
}

const doneWords = { added: 'added', reopened: 'reopenedSaid', helped: 'helpedSaid' } as const;

export function statusView(props: StatusProps): JSX.Element {
  const { type, words, book, status, said, values = [], strings } = props;
  const { pages } = strings;
  const step = stepOf(status.events);
  const closed = step === 'closed';
  const text = filledWith(values).one('text');
  const done = said && said in doneWords ? pages[doneWords[said as keyof typeof doneWords]] : said && said in strings.photos.said ? strings.photos.said[said as keyof typeof strings.photos.said] : undefined;
  const waiting = step === 'received' || step === 'assigned' || step === 'reopened';
  return h(
    'div',
    { class: 'form-page' },
    exitLink(props, type.sensitive),
    h('div', { class: 'form-head' }, h('h1', {}, fill(pages.statusTitle, { reference: status.reference })), h('p', { class: 'lead' }, words.title), done && h('div', { role: 'status' }, notice(said === 'none' || said === 'photos-some' ? 'quiet' : 'good', h('p', {}, done)))),
    h(
      'div',
      { class: 'form-body' },
      h('div', { class: 'panel' }, h('p', { class: 'font-heavy text-lg' }, fill(pages.statusNow, { step: strings.steps[step] })), waiting && h('p', {}, pages.answerBy, ' ', fill(pages.answerByText, { date: longDay(status.answerBy, pages) }), '.', !words.policyConfirmed && [' ', h('span', { class: 'tag' }, pages.unconfirmed)])),
      h('section', {}, h('h2', {}, pages.history), h('div', { class: 'steps mt-4' }, h('ol', {}, status.events.map((event) => eventView(event, props)))), h('p', { class: 'hint' }, pages.unread)),
      photosSection(props, props.photos, { path: props.statusUrl, key: props.key }),
      closed && helpedForm(props),
      closed && reopenForm(props),
      addForm(props, text),
      h('p', { class: 'panel' }, fillParts(pages.call, { phone: callLink(book.phone) })),
    ),
  );
}
