// Full-text search by Pagefind, loaded only when there is something to look for.
import { tokens } from '#domain/search.ts';

export interface Hit {
  url: string;
  title: string;
  /** text with <mark> around what was found, everything else escaped */
  excerpt: string;
}

interface Pagefind {
  options: (options: { metaCacheTag: string; noWorker: boolean }) => Promise<void>;
  preload: (words: string) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string; meta: { title: string }; excerpt: string }> }[] }>;
}

const address = '/pagefind/pagefind.js';
let engine: Promise<Pagefind> | undefined;

/**
 * Pagefind, loaded once; a failed load may be tried again at the next question. `edition` names the build, so that its list of files is
 * asked for once a build and not once a visit. Without a worker: that is the same code once more, 11 kB that every first question waits for.
 */
function loadPagefind(edition: string): Promise<Pagefind> {
  if (!engine) {
    engine = (import(/* @vite-ignore */ address) as Promise<Pagefind>).then(async (pagefind) => {
      await pagefind.options({ metaCacheTag: edition, noWorker: true });
      return pagefind;
    });
    engine.catch(() => (engine = undefined));
  }
  return engine;
}

/** How many pages are shown, and how many of those first: the others follow when these are there. */
const [atMost, atFirst] = [10, 5];

/** The first ten pages whose text holds the words that carry the question; `onFirst` hears of the best five as soon as they are there. Rejects when the index cannot be loaded. */
export async function fullText(query: string, edition: string, onFirst: (hits: Hit[]) => void): Promise<Hit[]> {
  // Words that say nothing ("hoe kan ik mijn") would each bring a piece of the index.
  const { results } = await (await loadPagefind(edition)).search(tokens(query).join(' '));
  const read = (some: typeof results) => Promise.all(some.map((result) => result.data().then(({ url, meta, excerpt }) => ({ url, title: meta.title, excerpt }))));
  const first = await read(results.slice(0, atFirst));
  if (results.length > atFirst) onFirst(first);
  return [...first, ...(await read(results.slice(atFirst, atMost)))];
}

/** Fetches the pieces of the index that hold these words, the last of them perhaps half typed, where Pagefind is there already: the question is still being typed. */
export function fetchAhead(words: string): void {
  const meant = tokens(words).join(' ');
  if (engine && meant) engine.then((pagefind) => pagefind.preload(meant)).catch(() => {});
}
