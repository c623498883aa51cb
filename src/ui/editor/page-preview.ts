// The preview beside the form: the page with the site's own styles. React comes with the CMS; nothing of it is ours.
import { nl } from '#i18n/nl.ts';
import { told as asRead } from './told.ts';

type Node = unknown;
type Data = Record<string, unknown>;

/** The `createElement` that the CMS puts on the window. */
export type Draw = (tag: unknown, attributes: object | null, ...children: Node[]) => Node;

export interface PreviewProps {
  /** a map of Immutable.js; a new file has no data yet */
  entry: { get: (name: 'data') => { toJS: () => Data } | undefined };
  widgetFor: (name: string) => Node;
}

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown) => (Array.isArray(value) ? (value as unknown[]).filter(Boolean) : []);

function statement(h: Draw, value: unknown): Node {
  const words = nl.statement;
  const told = (value ?? {}) as Data;
  if (!list(told.known).length) return null;
  const part = (title: string, items: unknown) => list(items).length > 0 && h('div', { key: title }, h('h2', { className: 'text-lg mt-4' }, title), h('ul', { className: 'plain-list' }, list(items).map((item, i) => h('li', { key: i }, text(item)))));
  return h('section', { className: 'panel mt-6' }, text(told.rumour) && h('p', { className: 'font-bold' }, text(told.rumour)), part(words.known, told.known), part(words.unknown, told.unknown), text(told.nextUpdate) && h('p', null, words.next(asRead(text(told.nextUpdate)))));
}

function facts(h: Draw, data: Data): Node {
  const rows = (['where', 'cost', 'time'] as const).filter((name) => text(data[name]));
  return rows.length > 0 && h('dl', { className: 'facts mt-10' }, rows.map((name) => h('div', { key: name }, h('dt', null, nl[name]), h('dd', null, text(data[name])))));
}

/** The page that `data` makes, with `body` already drawn by the CMS. */
export function drawPage(h: Draw, { entry, widgetFor }: PreviewProps): Node {
  const data = entry.get('data')?.toJS() ?? {};
  const action = data.action as Data | undefined;
  return h(
    'article',
    null,
    h('h1', null, text(data.title)),
    text(data.date) && h('p', { className: 'mt-2 text-quiet' }, asRead(text(data.date))),
    text(data.danger) && h('div', { className: 'note danger mt-6' }, h('p', null, text(data.danger))),
    list(data.short).length > 0 && h('section', { className: 'panel mt-6' }, h('h2', { className: 'text-lg' }, nl.inShort), h('ul', { className: 'plain-list' }, list(data.short).map((line, i) => h('li', { key: i }, text(line)))), text(action?.label) && h('p', null, h('a', { className: 'button' }, text(action?.label)))),
    statement(h, data.statement),
    h('div', { className: 'prose mt-8' }, widgetFor('body')),
    list(data.bring).length > 0 && h('section', { className: 'prose mt-10' }, h('h2', null, nl.bring), h('div', { className: 'checklist mt-4' }, h('ul', null, list(data.bring).map((item, i) => h('li', { key: i }, text(item)))))),
    facts(h, data),
  );
}
