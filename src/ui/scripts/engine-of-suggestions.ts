// The engine of the suggestions, for the search page too: one file, fetched already by who searched from another page, and one engine.
import type { Find } from './load-engine.ts';

/** The bundler drops the exports of a file that is named by its address, and puts in a file of its own what two pages name: so both are left in the window. */
const place = globalThis as {
  /** by the search field: fetches the file of the suggestions */
  loadSuggestions?: () => Promise<unknown>;
  /** by that file */
  loadEngine?: () => Promise<Find>;
};

/** Called by the file of the suggestions. */
export function bringEngine(load: () => Promise<Find>): void {
  place.loadEngine = load;
}

/** The engine, made once; a failed load may be tried again at the next question. */
export async function sharedEngine(): Promise<Find> {
  if (!place.loadEngine) await place.loadSuggestions!();
  return place.loadEngine!();
}
