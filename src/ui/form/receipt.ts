// The receipt: a reference to read aloud, what happens next and by when, and the link to follow it all.
import { h, type ComponentChildren, type JSX } from 'preact';
import type { Status } from '#domain/report/status.ts';
import type { Ask } from './ask.ts';
import { dayAndHour, longDay, zoneTime } from './dates.ts';
import { callLink, notice, type Around } from './notices.ts';
import { fill, fillParts } from './words.ts';

export interface ReceiptProps extends Around {
  type: Ask['type'];
  status: Status;
  /** absolute, to be copied and kept */
  statusUrl: string;
  /** the address of this receipt, from which it can be saved */
  receiptUrl: string;
  /** the section about photos, where there can be any */
  photos?: JSX.Element;
  /** more to say: that an earlier version had arrived too, say */
  note?: string;
}

const line = (label: string, ...words: ComponentChildren[]): JSX.Element => h('div', {}, h('dt', {}, label), h('dd', {}, words));

/** Buttons that only a script can serve are out of sight until it says that it is there (see form-acts.ts). */
function acts({ strings: { pages }, status, statusUrl, receiptUrl }: ReceiptProps): JSX.Element {
  const scripted = { type: 'button', class: 'button quiet scripted-only', hidden: true };
  return h(
    'div',
    {},
    h('p', { class: 'status-link' }, h('a', { id: 'statuslink', href: statusUrl }, statusUrl)),
    h(
      'p',
      { class: 'form-buttons no-print' },
      h('button', { ...scripted, 'data-copy': 'statuslink', 'data-said': pages.copied, 'data-failed': pages.notCopied }, pages.copy),
      h('a', { class: 'button quiet', href: receiptUrl, download: `${pages.fileName}-${status.reference}.html`, 'data-save': `${pages.fileName}-${status.reference}.txt` }, pages.save),
      h('button', { ...scripted, 'data-print': '' }, pages.print),
    ),
    h('p', { class: 'hint no-print', role: 'status', 'data-told': '' }),
  );
}

/** Heading and receipt, without the frame of a page. */
export function receiptBody(props: ReceiptProps): JSX.Element {
  const { photos, type, words, book, status, note, strings: { pages, handlers } } = props;
  const received = status.events[0];
  const doubt = words.policyConfirmed ? undefined : [' ', h('span', { class: 'tag' }, pages.unconfirmed)];
  const lines = h(
    'dl',
    { class: 'receipt-lines' },
    line(pages.about, words.title),
    received && line(pages.received, dayAndHour(zoneTime(received.at, book.zone.timeZone), pages)),
    line(pages.answerBy, fill(pages.answerByText, { date: longDay(status.answerBy, pages) }), doubt, h('p', { class: 'hint' }, pages.answerByHint)),
    line(pages.handledBy, handlers[type.handler]),
  );
  return h(
    'div',
    { class: 'form-questions' },
    h('h1', { tabIndex: -1 }, pages.receiptTitle),
    note && notice('quiet', h('p', {}, note)),
    h('section', { class: 'receipt' }, h('p', { class: 'receipt-name' }, pages.reference), h('p', { class: 'reference' }, status.reference), h('p', { class: 'hint' }, pages.referenceHint), lines),
    photos,
    h('section', { class: 'prose' }, h('h2', {}, pages.nextTitle), h('div', { class: 'steps' }, h('ol', {}, words.next.map((text) => h('li', { key: text }, text)))), h('p', {}, fill(pages.keptFor, { days: words.keepFor }), doubt)),
    h('section', { class: 'prose' }, h('h2', {}, pages.follow), h('p', {}, pages.followText), acts(props)),
    h('p', { class: 'panel' }, fillParts(pages.call, { phone: callLink(book.phone) })),
  );
}
