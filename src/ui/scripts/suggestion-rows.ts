// A found place or a pinned answer as a row with a link; built from text, never from HTML.
import type { Pinned } from '#domain/search.ts';
import type { IndexedPlace } from '#ui/search/engine.ts';

function row(to: string, title: string, line: string, className = ''): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = to;
  link.textContent = title;
  item.className = className;
  item.append(link);
  if (line) {
    const small = document.createElement('p');
    small.className = 'text-sm text-quiet';
    small.textContent = line;
    item.append(small);
  }
  return item;
}

/** Rows for pinned answers, then for places; a place that a pinned answer leads to is not shown twice. */
export function suggestionRows(pinned: Pinned[], places: IndexedPlace[]): HTMLLIElement[] {
  const leads = new Set(pinned.map((p) => p.to));
  return [...pinned.map((p) => row(p.to, p.say, p.label, 'pinned')), ...places.filter((p) => !leads.has(p.u)).map((p) => row(p.u, p.t, ''))];
}
