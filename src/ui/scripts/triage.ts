// Triage while you type: danger first, then the one right door. Loaded on the first touch of its field; what is typed stays in the page.
import type { TriageData } from '#domain/report/triage-data.ts';
import { triage } from '#domain/report/triage.ts';
import type { Synonym } from '#domain/search.ts';
import type { IndexedPlace } from '#ui/search/engine.ts';
import { doorOf, noDoor, type Words } from './door.ts';
import { loadEngine, loadSearchData } from './load-engine.ts';

const form = document.querySelector<HTMLFormElement>('.triage')!;
const input = form.querySelector('input')!;
const answer = form.querySelector<HTMLElement>('.triage-answer')!;
const words = JSON.parse(form.dataset.words!) as Words;
const listed = (to: string) => document.querySelector(`.prose .report-forms a[href^="${to}"]`);

interface Known {
  data: TriageData;
  synonyms: Synonym[];
  find: (words: string) => IndexedPlace[];
}

let known: Promise<Known> | undefined;

/** Roads and search data, fetched once; a failed load is tried again at the next question. */
function know(): Promise<Known> {
  known = known || Promise.all([fetch('/melden/triage.json').then((file) => (file.ok ? (file.json() as Promise<TriageData>) : Promise.reject(new Error(String(file.status))))), loadSearchData(), loadEngine()]).then(([data, { synonyms }, find]) => ({ data, synonyms, find: (text) => find(text, { limit: 5 }).places }));
  known.catch(() => (known = undefined));
  return known;
}

function rowsOf(forms: string[], { signposts }: TriageData): HTMLElement[] {
  const at = forms.flatMap((id) => signposts.filter(({ road }) => road.kind === 'form' && road.form === id).map((post) => post.at).filter((to) => listed(to)).slice(0, 1));
  return at.map((to) => listed(to)!.closest('li')!.cloneNode(true) as HTMLElement);
}

const eloket = () => document.querySelector<HTMLTemplateElement>('#aangifte-online')!.content.cloneNode(true);

function show(door: HTMLElement | undefined, isDanger: boolean) {
  answer.textContent = '';
  if (door) answer.append(door);
  // While the words mean danger, no form is offered anywhere on the page.
  document.documentElement.classList.toggle('danger-now', isDanger);
  // On a phone the number to call must not lie below the screen.
  if (isDanger) form.scrollIntoView();
}

async function ask(): Promise<void> {
  const text = input.value.trim();
  if (text.length < 3) return show(undefined, false);
  try {
    const { data, synonyms, find } = await know();
    if (text !== input.value.trim()) return;
    const found = find(text);
    const verdict = triage(text, data, { synonyms, found: found.map(({ u }) => u) });
    show(doorOf(verdict, { words, eloket, formRows: (forms) => rowsOf(forms, data), places: found.slice(0, 3).map(({ u, t }) => ({ to: u, title: t })) }), verdict.kind === 'danger');
  } catch {
    show(noDoor(words), false);
  }
}

/** Someone who pauses this long has said something, in milliseconds. */
const pause = 350;
let waiting: ReturnType<typeof setTimeout> | undefined;

input.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void ask(), pause);
});
function submit() {
  clearTimeout(waiting);
  void ask().then(() => {
    form.scrollIntoView();
    answer.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  });
}

form.addEventListener('submit', submit);
void know().catch(() => undefined);
if ('asked' in form.dataset) submit();
else if (input.value) void ask();
