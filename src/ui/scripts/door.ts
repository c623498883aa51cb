// The answer of triage as a part of the page; built from text, never from HTML.
import type { Call } from '#domain/report/triage-data.ts';
import type { Verdict } from '#domain/report/triage.ts';

/** The words of report.triage, and the general number. */
export type Words = Record<'danger' | 'callNow' | 'readOn' | 'crime' | 'crimeText' | 'crimeCounter' | 'stations' | 'elsewhere' | 'elsewhereText' | 'page' | 'forms' | 'formsMany' | 'unknown' | 'unknownText' | 'maybe' | 'failed', string> & { phone: { value: string; href: string } };

export interface Place {
  to: string;
  title: string;
}

/** What the page knows besides the verdict. */
export interface Around {
  words: Words;
  /** the rows of these forms, as the list on the page has them */
  formRows: (forms: string[]) => HTMLElement[];
  /** what the search found */
  places: Place[];
  /** the five conditions of the online counter */
  eloket: () => Node;
}

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function link(to: string, text: string, className = ''): HTMLElement {
  const made = element('a', className, text) as HTMLAnchorElement;
  made.href = to;
  if (/^https?:/.test(to)) made.rel = 'external';
  return made;
}

const fill = (sentence: string, values: Record<string, string>) => sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] || '');
const heading = (text: string) => {
  const made = element('h3', '', text);
  made.tabIndex = -1;
  return made;
};
const paragraph = (...children: (Node | string)[]) => element('p', '', ...children);

/** A sentence with the general number in it, to tap. */
function withPhone(sentence: string, { phone }: Words): HTMLElement {
  const [before = '', after = ''] = sentence.split('{phone}');
  return paragraph(before, link(phone.href, phone.value, 'number'), after);
}

const callButton = ({ label, value, href }: Call, { callNow }: Words, className: string) => paragraph(link(href, /^tel:|^sms:/.test(href) ? fill(callNow, { who: label, number: value }) : label, className));
const rows = (places: Place[]) => element('ul', 'rows', ...places.map(({ to, title }) => element('li', '', link(to, title))));

/** Danger has no door but the phone: no form is named, and nothing closes it but other words. */
function dangerDoor({ call, say, to }: Extract<Verdict, { kind: 'danger' }>, { words }: Around): HTMLElement {
  return element('div', 'note danger', heading(words.danger), paragraph(say), callButton(call, words, 'button alarm'), ...(to ? [paragraph(link(to, words.readOn))] : []));
}

function otherDoor(verdict: Exclude<Verdict, { kind: 'danger' }>, { words, formRows, places, eloket }: Around): (Node | string)[] {
  switch (verdict.kind) {
    case 'crime':
      return [heading(words.crime), paragraph(words.crimeText), rows([verdict]), ...(verdict.online ? [eloket()] : [withPhone(words.crimeCounter, words), paragraph(link('/contact/', words.stations))])];
    case 'elsewhere':
      return [heading(fill(words.elsewhere, { who: verdict.body })), paragraph(words.elsewhereText), ...(verdict.to ? [rows([{ to: verdict.to, title: verdict.title }])] : []), ...(verdict.call ? [callButton(verdict.call, words, 'button')] : [])];
    case 'page':
      return [heading(words.page), rows([verdict])];
    case 'forms':
      return [heading(verdict.forms.length > 1 ? words.formsMany : words.forms), element('ul', 'report-forms', ...formRows(verdict.forms))];
    case 'unknown':
      return [heading(words.unknown), withPhone(words.unknownText, words), ...(places.length ? [paragraph(words.maybe), rows(places)] : [])];
  }
}

/** The one door for a verdict. */
export function doorOf(verdict: Verdict, around: Around): HTMLElement {
  return verdict.kind === 'danger' ? dangerDoor(verdict, around) : element('div', 'panel', ...otherDoor(verdict, around));
}

/** When the roads cannot be loaded: the list on the page, or the phone. */
export const noDoor = (words: Words): HTMLElement => element('div', 'panel', withPhone(words.failed, words));
