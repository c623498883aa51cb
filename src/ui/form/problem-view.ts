// What went wrong, in words, with the number to call: a page of its own, or a notice above what can be tried again.
import { h, type JSX } from 'preact';
import { callLink, notice, type Around } from './notices.ts';
import { fillParts } from './words.ts';

export interface ProblemProps extends Pick<Around, 'book' | 'strings'> {
  title: string;
  text: string;
  /** of its heading: 1 alone on a page (the default), 2 above another view */
  level?: 1 | 2;
}

export function problemView({ title, text, level = 1, book, strings: { pages } }: ProblemProps): JSX.Element {
  const words = [h('p', {}, text), h('p', {}, fillParts(pages.orCall, { phone: callLink(book.phone) }))];
  if (level === 2) return h('div', { role: 'alert' }, notice('quiet', h('h2', { class: 'text-lg' }, title), words));
  return h('div', { class: 'form-page' }, h('div', { class: 'form-head' }, h('h1', {}, title), words));
}
