// The whole of a page with a form, as the server shows it again when something is to be mended or changed.
import { h, type JSX } from 'preact';
import { besides, exitLink } from './notices.ts';
import { photoQuestion } from './photo-question.ts';
import { formBody, type FormProps } from './report-form.ts';

export function reportPage(props: FormProps): JSX.Element {
  const { type, words } = props;
  return h('div', { class: 'form-page' }, exitLink(props, type.sensitive), h('div', { class: 'form-head' }, h('h1', {}, words.title), h('p', { class: 'lead' }, words.for)), h('div', { class: 'form-body' }, formBody({ photoQuestion, ...props })), besides(props));
}
