// The search engine with the site's own data, fetched once.
import { createEngine, type SearchData } from '#ui/search/engine.ts';

type Find = ReturnType<typeof createEngine>;
let engine: Promise<Find> | undefined;

/** The engine, fetched once; a failed load may be tried again at the next key. */
export function loadEngine(): Promise<Find> {
  engine ??= fetch('/zoek-index.json')
    .then((answer) => (answer.ok ? (answer.json() as Promise<SearchData>) : Promise.reject(new Error(String(answer.status)))))
    .then(createEngine);
  engine.catch(() => (engine = undefined));
  return engine;
}
