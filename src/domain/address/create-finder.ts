// Makes the finder of addresses over the files that a page can fetch.
import type { Finder, FinderOptions } from './finder.ts';
import { createIndex } from './load.ts';
import { lookUp } from './look-up.ts';
import { prepare, suggest } from './suggest.ts';

/** A finder with an empty index, which grows by what is asked. */
export function createFinder({ load, places }: FinderOptions): Finder {
  const index = createIndex(load);
  return {
    prepare: (text) => prepare(index, places, text),
    suggest: (text, limit = 8) => suggest(index, places, { text, limit }),
    answer: (text, chosen) => lookUp(index, places, { text, chosen }),
  };
}
