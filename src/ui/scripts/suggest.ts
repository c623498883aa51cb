// Suggestions under a search field while you type. Loaded on the first touch of a field; the form works without it.
import type { Found } from '#ui/search/engine.ts';
import { bringEngine } from './engine-of-suggestions.ts';
import { loadEngine } from './load-engine.ts';
import { suggestionRows } from './suggestion-rows.ts';

interface Words {
  /** "%n suggesties, met pijl omlaag naar de lijst" */
  some: string;
  none: string;
}

/** Gives one search form its suggestions: a plain list of links below the field, told politely, left with Escape. */
function suggest(input: HTMLInputElement): void {
  const form = input.form!;
  const words = JSON.parse(form.dataset.words!) as Words;
  const list = form.querySelector('ul')!;
  const status = form.querySelector('[aria-live]')!;

  /** What the list shows: a letter more often finds the same, and then nothing has to be drawn, nor told, again. */
  let shown = '';

  const show = ({ pinned, places }: Found) => {
    const asked = input.value.trim().length >= 2;
    const now = [asked, ...pinned.map(({ say }) => say), ...places.map(({ u }) => u)].join();
    if (now === shown) return;
    shown = now;
    list.textContent = ''; // phones of 2019 have no replaceChildren
    list.append(...suggestionRows(pinned, places));
    list.hidden = !list.childElementCount;
    status.textContent = !asked ? '' : list.hidden ? words.none : words.some.replace('%n', String(list.childElementCount));
  };
  const clear = () => show({ pinned: [], places: [] });
  const hush = () => {
    clear();
    status.textContent = '';
    shown = '';
  };

  /** The words were sent: suggestions that come now are too late. */
  let sent = false;

  const update = async () => {
    const query = input.value;
    sent = false;
    if (query.trim().length < 2) return clear();
    try {
      const find = await loadEngine();
      if (query === input.value && !sent) show(find(query, { limit: 6, typing: true }));
    } catch {
      clear(); // Without the list the form still sends its words to the search page.
    }
  };

  const links = () => [...list.querySelectorAll('a')];
  form.addEventListener('keydown', (event) => {
    const at = links().indexOf(document.activeElement as HTMLAnchorElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && !list.hidden) {
      hush();
      input.focus();
      event.preventDefault();
    } else if (step && !list.hidden) {
      (links()[at + step] ?? input).focus();
      event.preventDefault();
    }
  });
  form.addEventListener('submit', () => {
    sent = true;
    hush();
  });
  input.addEventListener('input', () => void update());
  // Words that were typed before this script had come; on the search page they are the question that was asked.
  if (input.value && document.activeElement === input) void update();
}

bringEngine(loadEngine);
document.querySelectorAll<HTMLInputElement>('form[role=search] input[name=q]').forEach(suggest);
