// The search page: what editors pinned and what titles say at once, then the full text by Pagefind, to be narrowed by kind.
import type { Found } from '#ui/search/engine.ts';
import { fullText, type Hit } from './full-text.ts';
import { loadEngine } from './load-engine.ts';
import { resultRow, tellExcerpt } from './result-row.ts';
import { suggestionRows } from './suggestion-rows.ts';

interface Words {
  searching: string;
  failed: string;
  none: string;
  found: [string, string, string];
  filter: string;
  all: string;
  kinds: Record<string, string>;
}

const box = document.getElementById('resultaten')!;
const message = box.querySelector('p')!;
const list = box.querySelector('ol')!;
const narrow = box.querySelector('fieldset')!;
const words = JSON.parse(box.dataset.words!) as Words;
const query = new URLSearchParams(location.search).get('q')?.trim().slice(0, 200) ?? '';

const kindOf = (address: string) => {
  const first = address.split('/')[1] ?? '';
  return words.kinds[first] ? first : 'other';
};

function tell(count: number, whole: boolean) {
  if (!count && !whole) {
    message.textContent = words.failed;
    return;
  }
  message.textContent = words.found[Math.min(count, 2)]!.replace(/%[qn]/g, (sign) => (sign === '%q' ? query : String(count))) + (count ? '' : `. ${words.none}`);
}

function show(rows: Row[], kind: string, whole = true) {
  const chosen = rows.filter((r) => !kind || r.kind === kind);
  fill(chosen);
  tell(chosen.length, whole);
}

/** A choice for every kind that was found, with how many; none when all are of one kind. */
function offerKinds(rows: Row[]) {
  const kinds = [...new Set(rows.map((r) => r.kind))];
  if (kinds.length < 2) return;
  for (const kind of ['', ...kinds]) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    const count = kind ? rows.filter((r) => r.kind === kind).length : rows.length;
    input.type = 'radio';
    input.name = 'soort';
    input.checked = !kind;
    input.addEventListener('change', () => show(rows, kind));
    label.append(input, ` ${kind ? words.kinds[kind] : words.all} (${count})`);
    narrow.append(label);
  }
  narrow.hidden = false;
}

interface Row {
  kind: string;
  row: HTMLElement;
}

const made = new Map<string, HTMLLIElement>();

/** The row of a page: the one that stands there already, with its excerpt when that has come since. */
function rowFor(hit: Hit): HTMLLIElement {
  const row = made.get(hit.url) || resultRow(hit);
  made.set(hit.url, row);
  if (hit.excerpt) tellExcerpt(row, hit.excerpt);
  return row;
}

/** What titles say, then the full text; a page stands once, with its excerpt where there is one. */
function rowsOf(titles: Found | null, texts: Hit[]): Row[] {
  const byAddress = new Map(texts.map((hit) => [hit.url, hit]));
  const first = (titles ? titles.places : []).map((place) => byAddress.get(place.u) ?? { url: place.u, title: place.t, excerpt: '' });
  const seen = new Set(first.map((hit) => hit.url));
  const hits = [...first, ...texts.filter((hit) => !seen.has(hit.url))];
  return hits.map((hit) => ({ kind: kindOf(hit.url), row: rowFor(hit) }));
}

/** Puts the rows in the list; one that stands in its place already is not touched, so that it keeps the focus. */
function fill(rows: Row[]) {
  rows.forEach(({ row }, i) => list.children[i] === row || list.insertBefore(row, list.children[i] || null));
  while (list.children.length > rows.length) list.lastElementChild!.remove();
}

async function run() {
  message.textContent = words.searching;
  const texts = fullText(query).catch(() => null);
  const titles = await loadEngine().then((find) => find(query, { limit: 5 }), () => null);
  // On a slow line the full text takes seconds: who to call first must not wait for it.
  const pinned = suggestionRows(titles ? titles.pinned : [], []).map((row) => ({ kind: kindOf(row.querySelector('a')!.pathname), row }));
  fill([...pinned, ...rowsOf(titles, [])]);
  const found = await texts;
  if (!titles && !found) {
    message.textContent = words.failed;
    return;
  }
  const rows = [...pinned, ...rowsOf(titles, found || [])];
  offerKinds(rows);
  show(rows, '', Boolean(titles && found));
}

if (query) {
  document.querySelectorAll<HTMLInputElement>('main input[name=q]').forEach((input) => (input.value = query));
  void run();
}
