// The list on the search page: its rows, the choice of kinds above it, and the sentence that tells how many there are.
import type { Found } from '#ui/search/engine.ts';
import type { Hit } from './full-text.ts';
import { resultRow, tellExcerpt } from './result-row.ts';
import { suggestionRows } from './suggestion-rows.ts';

interface Words {
  searching: string;
  failed: string;
  none: string;
  found: [string, string, string];
  all: string;
  kinds: Record<string, string>;
}

interface Row {
  kind: string;
  row: HTMLElement;
}

const box = document.getElementById('resultaten')!;
const message = box.querySelector('p')!;
const list = box.querySelector('ol')!;
const narrow = box.querySelector('fieldset')!;
const words = JSON.parse(box.dataset.words!) as Words;
/** What our own server found for the first question; on another host nothing. */
let given = [...list.children] as HTMLLIElement[];
/** What the build that made this page is called. */
export const edition = box.dataset.edition!;

const kindOf = (address: string) => {
  const first = address.split('/')[1] ?? '';
  return words.kinds[first] ? first : 'other';
};

/** Puts the rows in the list; one that stands in its place already is not touched, and one that moves keeps the focus. */
function fill(rows: Row[]) {
  const focused = document.activeElement as HTMLElement;
  rows.forEach(({ row }, i) => list.children[i] === row || list.insertBefore(row, list.children[i] || null));
  while (list.children.length > rows.length) list.lastElementChild!.remove();
  if (list.contains(focused)) focused.focus();
}

/** Nothing is found, and no choice is offered; says `text`. */
export function clearResults(text = ''): void {
  fill([]);
  narrow.hidden = true;
  narrow.querySelectorAll('label').forEach((label) => label.remove());
  message.textContent = text;
}

const sentence = (query: string, count: number) => words.found[Math.min(count, 2)]!.replace(/%[qn]/g, (sign) => (sign === '%q' ? query : String(count))) + (count ? '' : `. ${words.none}`);

/** A choice for every kind that was found, with how many; none when all are of one kind. */
function offerKinds(rows: Row[], choose: (kind: string) => void) {
  const kinds = [...new Set(rows.map((r) => r.kind))];
  if (kinds.length < 2) return;
  for (const kind of ['', ...kinds]) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = kind ? rows.filter((r) => r.kind === kind).length : rows.length;
    input.type = 'radio';
    input.name = 'soort';
    input.checked = !kind;
    input.addEventListener('change', () => choose(kind));
    label.append(input, ` ${kind ? words.kinds[kind] : words.all} (${count})`);
    narrow.append(label);
  }
  narrow.hidden = false;
}

const linkOf = (row: HTMLElement) => row.querySelector('a')!;
const placed = (row: HTMLElement): Row => ({ kind: kindOf(linkOf(row).pathname), row });

/** The results of one question, as they come in. What the server gave stays until all there is has come, and where a part of it does not come. */
export function resultsOf(query: string) {
  const known = given;
  given = [];
  if (known.length) message.textContent = words.searching;
  else clearResults(words.searching);
  const isPinned = (row: HTMLElement) => row.className === 'pinned';
  const made = new Map(known.filter((row) => !isPinned(row)).map((row) => [linkOf(row).getAttribute('href')!, row]));
  let pinned: Row[] | undefined;

  /** The row of a page: the one that stands there already, with its excerpt when that has come since. */
  const rowFor = (hit: Hit) => {
    const row = made.get(hit.url) || resultRow(hit);
    made.set(hit.url, row);
    if (hit.excerpt) tellExcerpt(row, hit.excerpt);
    return row;
  };

  /** What editors pinned, what titles say, then the full text; a page stands once, with its excerpt where there is one. */
  const rowsOf = (titles: Found | null, texts: Hit[]): Row[] => {
    pinned = pinned || suggestionRows(titles ? titles.pinned : [], []).map((row) => placed(known.find((other) => isPinned(other) && other.textContent === row.textContent) || row));
    const byAddress = new Map(texts.map((hit) => [hit.url, hit]));
    const first = (titles ? titles.places : []).map((place) => byAddress.get(place.u) ?? { url: place.u, title: place.t, excerpt: '' });
    const seen = new Set(first.map((hit) => hit.url));
    const hits = [...first, ...texts.filter((hit) => !seen.has(hit.url))];
    return [...pinned, ...hits.map((hit) => ({ kind: kindOf(hit.url), row: rowFor(hit) }))];
  };

  const show = (rows: Row[], kind: string, whole = true) => {
    const chosen = rows.filter((r) => !kind || r.kind === kind);
    fill(chosen);
    message.textContent = !chosen.length && !whole ? words.failed : sentence(query, chosen.length);
  };

  return {
    /** What has come so far; more will follow. */
    showSome: (titles: Found | null, texts: Hit[]) => known.length || fill(rowsOf(titles, texts)),
    /** All there is; null for what could not be loaded. */
    showAll: (titles: Found | null, texts: Hit[] | null) => {
      if (!titles && !texts && !known.length) {
        clearResults(words.failed);
        return;
      }
      const whole = Boolean(titles && texts);
      const rows = !whole && known.length ? known.map(placed) : rowsOf(titles, texts || []);
      offerKinds(rows, (kind) => show(rows, kind));
      show(rows, '', whole);
    },
  };
}
