// What stands around a form: the way out, danger first, what the form is not for, and whom to call instead.
import { Fragment, h, type ComponentChildren, type JSX } from 'preact';
import type { FormBook, FormWords } from '#domain/report/form-words.ts';
import type { ReportWords } from '#i18n/report/nl.ts';
import { fillParts } from './words.ts';

export interface Around {
  words: FormWords;
  book: FormBook;
  strings: ReportWords;
}

export interface Number {
  value: string;
  href: string;
}

/** A number to tap; it never breaks over two lines. */
export const callLink = ({ value, href }: Number): JSX.Element => h('a', { class: 'number', href }, value);

/** The way off a page that someone else must not see; a plain link, so it works at once. The script makes Shift, three times, do the same. */
export function exitLink({ book: { quickExit }, strings: { pages } }: Pick<Around, 'book' | 'strings'>, sensitive: boolean): JSX.Element | undefined {
  if (!sensitive || !quickExit) return undefined;
  const link = h('a', { class: 'button', href: quickExit, rel: 'external noreferrer', 'data-exit': '' }, pages.exit);
  return h(Fragment, {}, h('div', { class: 'exit no-print' }, link), h('p', { class: 'hint exit-hint no-print' }, h('span', { class: 'scripted-only', hidden: true }, pages.exitKeys, ' '), pages.exitHint));
}

/** A notice with a bar at its side; `danger` for danger to life only. */
export const notice = (kind: 'danger' | 'quiet' | 'good', ...children: ComponentChildren[]): JSX.Element => h('div', { class: kind === 'danger' ? 'note danger' : `note ${kind}` }, children);

export function dangerNotice({ book, strings: { pages } }: Around): JSX.Element {
  const parts = { urgent: callLink(book.urgent), emergency: callLink(book.emergency) };
  return notice('danger', h('p', { class: 'font-bold text-alarm' }, pages.danger), h('p', {}, fillParts(pages.dangerText, parts)));
}

/** What this form is not for, and where to go instead. */
export function elsewhere({ words, strings: { pages } }: Around): JSX.Element | undefined {
  const wrong = words.notFor.map(({ text, to }) => h('li', { key: text }, text, to && [' ', h('a', { href: to.href, rel: to.href.startsWith('http') ? 'external' : undefined }, to.label)]));
  return wrong.length ? h('section', { class: 'panel' }, h('h2', { class: 'text-lg' }, pages.notFor), h('ul', { class: 'plain-list' }, wrong)) : undefined;
}

/** Phone and counter are as good as a form: below it on a phone, beside it on a wide screen. */
export function besides({ book, strings: { pages } }: Pick<Around, 'book' | 'strings'>): JSX.Element {
  return h('section', { class: 'form-aside panel no-print', 'aria-label': pages.rather }, h('p', { class: 'font-heavy text-lg' }, pages.rather), h('p', {}, fillParts(pages.ratherText, { phone: callLink(book.phone) })), h('p', {}, h('a', { href: '/contact/' }, pages.ratherStations)));
}
