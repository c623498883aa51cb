// What someone can still do with a report: add to it, say whether it helped, open it again. Plain forms, sent to the status page.
import { h, type ComponentChildren, type JSX } from 'preact';
import type { FaultCode } from '#domain/report/fault.ts';
import { choices } from './choice-question.ts';
import type { StatusProps } from './status-view.ts';
import { fill } from './words.ts';

/** What the server says after a form: that it was done, or what is to mend. `photos-some`: not every file was taken, the list says which; `none`: no photo was chosen. */
export type Said = 'added' | 'reopened' | 'helped' | 'photos' | 'photos-some' | 'photo-removed' | 'none' | FaultCode;

/** The longest addition, as the server takes it. */
const longest = 4_000;

function actForm({ statusUrl, key }: StatusProps, action: string, ...parts: ComponentChildren[]): JSX.Element {
  return h('form', { method: 'post', action: statusUrl, novalidate: true }, h('input', { type: 'hidden', name: 'action', value: action }), h('input', { type: 'hidden', name: 'key', value: key }), parts);
}

const button = (text: string) => h('p', { class: 'form-buttons' }, h('button', { class: 'button', type: 'submit' }, text));

export function addForm(props: StatusProps, text: string): JSX.Element {
  const { said, strings: { pages, faults } } = props;
  const fault = said === 'required' ? pages.addMissing : said === 'too-long' ? fill(faults['too-long'], { max: longest, label: pages.addLabel }) : undefined;
  const notes = ['f-text-hint', ...(fault ? ['f-text-fault'] : [])].join(' ');
  return h(
    'section',
    { class: 'no-print', 'aria-labelledby': 'toevoegen' },
    h('h2', { id: 'toevoegen' }, pages.add),
    actForm(
      props,
      'add',
      h(
        'div',
        { class: 'part-question', 'data-wrong': fault ? true : undefined },
        h('p', { class: 'part' }, h('label', { for: 'f-text' }, pages.addLabel)),
        h('p', { class: 'hint', id: 'f-text-hint' }, `${pages.addHint} ${fill(pages.atMost, { max: longest })}`),
        fault && h('p', { class: 'fault', id: 'f-text-fault' }, h('span', { class: 'sr-only' }, pages.faultPrefix), fault),
        h('textarea', { class: 'field', id: 'f-text', name: 'text', rows: 5, autocomplete: 'off', value: text, 'aria-describedby': notes, 'aria-invalid': fault ? true : undefined, autofocus: Boolean(fault) }),
      ),
      button(pages.addSend),
    ),
  );
}

export function helpedForm(props: StatusProps): JSX.Element {
  const { status: { helped }, strings: { pages } } = props;
  const ways = (['yes', 'partly', 'no'] as const).map((value) => ({ value, label: pages.helpedWays[value] }));
  const said = helped && h('p', {}, fill(pages.helpedWas, { answer: pages.helpedWays[helped] }));
  return h(
    'section',
    { class: 'no-print' },
    actForm(
      props,
      'helped',
      h('fieldset', { class: 'part-question', 'aria-describedby': 'f-helped-hint' }, h('legend', {}, h('h2', {}, pages.helped)), said, h('p', { class: 'hint', id: 'f-helped-hint' }, pages.helpedHint), choices({ id: 'f-helped', name: 'helped', options: ways, chosen: helped ? [helped] : [] })),
      button(pages.helpedSend),
    ),
  );
}

export function reopenForm(props: StatusProps): JSX.Element {
  const { pages } = props.strings;
  return h('section', { class: 'no-print', 'aria-labelledby': 'heropenen' }, h('h2', { id: 'heropenen' }, pages.reopen), h('p', {}, pages.reopenText), actForm(props, 'reopen', h('p', { class: 'form-buttons' }, h('button', { class: 'button quiet', type: 'submit' }, pages.reopenSend))));
}
