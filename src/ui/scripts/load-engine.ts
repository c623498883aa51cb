// The search engine with the site's own data, fetched once.
import { createEngine, type SearchData } from '#ui/search/engine.ts';

export type Find = ReturnType<typeof createEngine>;
let data: Promise<SearchData> | undefined;
let engine: Promise<Find> | undefined;

/** Pages, synonyms and pinned answers, fetched once; a failed load may be tried again. */
export function loadSearchData(): Promise<SearchData> {
  data ??= fetch('/zoek-index.json').then((answer) => (answer.ok ? (answer.json() as Promise<SearchData>) : Promise.reject(new Error(String(answer.status)))));
  data.catch(() => (data = undefined));
  return data;
}

/** The engine, made once; a failed load may be tried again at the next key. */
export function loadEngine(): Promise<Find> {
  engine ??= loadSearchData().then(createEngine);
  engine.catch(() => (engine = undefined));
  return engine;
}
