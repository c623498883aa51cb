// The search page: what editors pinned and what titles say at once, then the full text by Pagefind, to be narrowed by kind.
import { loadEngine } from './load-engine.ts';
import { fullText, type Hit } from './full-text.ts';
import { resultRow } from './result-row.ts';
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

function tell(count: number) {
  message.textContent = words.found[Math.min(count, 2)]!.replace('%q', query).replace('%n', String(count)) + (count ? '' : `. ${words.none}`);
}

function show(rows: { kind: string; row: HTMLElement }[], kind: string) {
  const chosen = rows.filter((r) => !kind || r.kind === kind);
  list.textContent = '';
  list.append(...chosen.map((r) => r.row));
  tell(chosen.length);
}

/** A choice for every kind that was found, with how many; none when all are of one kind. */
function offerKinds(rows: { kind: string; row: HTMLElement }[]) {
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

async function run() {
  message.textContent = words.searching;
  const [titles, texts] = await Promise.all([loadEngine().then((find) => find(query, { limit: 5 }), () => null), fullText(query).catch(() => null)]);
  if (!titles && !texts) {
    message.textContent = words.failed;
    return;
  }
  const byAddress = new Map<string, Hit>((texts ?? []).map((hit) => [hit.url, hit]));
  const first = (titles?.places ?? []).map((place) => byAddress.get(place.u) ?? { url: place.u, title: place.t, excerpt: place.d ?? '' });
  const seen = new Set(first.map((hit) => hit.url));
  const hits = [...first, ...(texts ?? []).filter((hit) => !seen.has(hit.url))];
  const pinned = suggestionRows(titles?.pinned ?? [], []).map((row) => ({ kind: kindOf(row.querySelector('a')!.pathname), row: row as HTMLElement }));
  const rows = [...pinned, ...hits.map((hit) => ({ kind: kindOf(hit.url), row: resultRow(hit) }))];
  offerKinds(rows);
  show(rows, '');
}

if (query) {
  document.querySelectorAll<HTMLInputElement>('main input[name=q]').forEach((input) => (input.value = query));
  void run();
}
