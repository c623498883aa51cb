// Finds pages by title and citizens' words, as you type. One engine for the browser, the build and the tests.
import MiniSearch from 'minisearch';
import { meanings, phraseMatch, pinnedFor, plain, tokens, weightOf, type Pinned, type Synonym } from '#domain/search.ts';
import { respaced } from '#domain/spelling.ts';

export interface IndexedPlace {
  /** address */
  u: string;
  /** title */
  t: string;
  /** words people type for it */
  s: string[];
  /** one sentence about it */
  d?: string;
  /** kind: the first part of its address, or another name for a group of pages */
  k: string;
}

export interface SearchData {
  places: IndexedPlace[];
  synonyms: Synonym[];
  pinned: Pinned[];
}

export interface Found {
  pinned: Pinned[];
  places: IndexedPlace[];
}

const options = {
  idField: 'u',
  fields: ['t', 's', 'd'],
  tokenize: (text: string) => plain(text).split(' '),
  extractField: (place: unknown, field: string) => {
    const value = (place as Record<string, unknown>)[field];
    return Array.isArray(value) ? value.join(' ') : ((value as string) ?? '');
  },
};

/** Builds the engine from the data the site ships: a few milliseconds for 300 pages. */
export function createEngine({ places, synonyms, pinned }: SearchData) {
  const index = new MiniSearch<IndexedPlace>(options);
  index.addAll(places);
  const vocabulary = new Set(places.flatMap(({ t, s }) => [t, ...s]).flatMap(options.tokenize));
  const byAddress = new Map(places.map((place) => [place.u, place]));

  function scoresOf(words: string[], typing: boolean) {
    return index.search(words.join(' '), {
      boost: { t: 3, s: 2.5, d: 1 },
      // One or two letters wrong, never in a short word; the word being typed may be unfinished.
      fuzzy: (term) => (term.length > 7 ? 2 : term.length > 4 ? 1 : false),
      prefix: (term, i, all) => term.length > 3 || (typing && i === all.length - 1),
      weights: { fuzzy: 0.35, prefix: 0.5 },
    });
  }

  /** The best places for a question, best first; `typing` says that its last word may be unfinished. */
  return function find(query: string, { limit = 8, typing = false } = {}): Found {
    const words = tokens(query);
    if (!words.join('')) return { pinned: [], places: [] };
    const total = new Map<string, number>();
    const add = (address: string, score: number) => total.set(address, (total.get(address) ?? 0) + score);
    for (const hit of scoresOf(words, typing)) add(String(hit.id), (hit.score * hit.queryTerms.length) / words.length);
    for (const word of respaced(words, (each) => vocabulary.has(each))) for (const hit of scoresOf([word], false)) add(String(hit.id), hit.score / words.length);
    for (const meaning of meanings(query, synonyms)) for (const hit of scoresOf(tokens(meaning), false)) add(String(hit.id), hit.score * 0.8);
    const ranked = [...total].map(([address, score]) => {
      const place = byAddress.get(address)!;
      return { place, score: score * weightOf(place.k) * (1 + phraseMatch(words, [place.t, ...place.s])) };
    });
    ranked.sort((a, b) => b.score - a.score);
    return { pinned: pinnedFor(query, pinned), places: ranked.slice(0, limit).map((r) => r.place) };
  };
}
