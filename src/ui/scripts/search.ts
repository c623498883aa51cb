// The search page: what editors pinned and what titles say at once, then the full text by Pagefind, to be narrowed by kind.
import type { Found } from '#ui/search/engine.ts';
import { sharedEngine } from './engine-of-suggestions.ts';
import { fetchAhead, fullText, type Hit } from './full-text.ts';
import { clearResults, edition, resultsOf } from './result-list.ts';

const input = document.querySelector<HTMLInputElement>('main input[name=q]')!;
const queryOf = (text: string | null) => (text || '').trim().slice(0, 200);
const queryInAddress = () => queryOf(new URLSearchParams(location.search).get('q'));

/** Counts the questions: an answer that comes after the next question was asked is dropped. */
let turn = 0;

async function answer(query: string) {
  const mine = ++turn;
  const results = resultsOf(query);
  let best: Hit[] = [];
  let titles: Found | null | undefined;
  const showSome = () => mine === turn && titles !== undefined && results.showSome(titles, best);
  const texts = fullText(query, edition, (first) => {
    best = first;
    showSome();
  }).catch(() => null);
  titles = await sharedEngine().then((find) => find(query, { limit: 5 }), () => null);
  // On a slow line the full text takes seconds: who to call first must not wait for it.
  showSome();
  const found = await texts;
  if (mine === turn) results.showAll(titles, found);
}

function ask(query: string) {
  input.value = query;
  if (query) void answer(query);
  else {
    turn++;
    clearResults();
  }
}

// The next question is answered on the same page: what search needs has been loaded, and a page less is on its way.
input.form!.addEventListener('submit', (event) => {
  const query = queryOf(input.value);
  if (!query) return;
  event.preventDefault();
  history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
  // A phone's keyboard would hide what was found.
  if (matchMedia('(pointer: coarse)').matches) input.blur();
  ask(query);
});
// A piece of the index holds the words between two others: five letters mostly tell which piece. A shorter word is finished when the next one begins.
input.addEventListener('input', () => /(?:^|\s)\S{5}$|\s$/.test(input.value) && fetchAhead(input.value));
addEventListener('popstate', () => ask(queryInAddress()));

if (queryInAddress()) ask(queryInAddress());
