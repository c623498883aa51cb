// The part of the index that is on the device: grows with every file fetched, and fetches none twice.
import { keysOf, type Key } from './street-key.ts';
import { normalise, shorten } from './normalise.ts';
import { unpackRanges } from './packed-ranges.ts';
import { allStreets, readStreet, streetsFile } from './street-file.ts';
import type { Sides, Street } from './street.ts';

/**
 * Fetches one file of the index and gives its parsed JSON; rejects when it cannot. Files, all under `/adressen/`:
 * `straten/<letter>.json`: lines (`readStreet`) of the streets with a word that begins with the letter, 0.1 to 2.7 kB over the wire;
 * `straten/alle.json`: every street, 20 kB, only fetched when nothing in the first file is like what was typed;
 * `nummers/<letter>.json`: `{ "<street>": { "<postcode>": ["<odd>", "<even>"] } }` (`unpackRanges`), by the first letter of the street's own name.
 */
export type Load = (file: string) => Promise<unknown>;

/** Streets read without a pause: whoever types meanwhile has a key answered in between, on a slow phone too. */
const atOnce = 500;

type NumbersFile = Record<string, Record<string, [string, string]>>;

export interface LoadedIndex {
  /** makes sure that a file with streets is there */
  streets(file: string): Promise<void>;
  /** a street by its name, fetched if need be */
  street(name: string): Promise<Street | undefined>;
  /** the house numbers of a street in a post code */
  sides(file: string, street: string, postcode?: number): Promise<Sides>;
  /** names to match with; asked for again after each file */
  keys(): Key[];
  /** streets whose name or other spelling this is, however shortened */
  exact(normal: string): Street[];
  /** every street is there */
  complete(): boolean;
}

/** An empty index over the files that `load` gives. */
export function createIndex(load: Load): LoadedIndex {
  const fetched = new Map<string, Promise<unknown>>();
  const added = new Set<string>();
  const known = new Map<string, Street>();
  const exact = new Map<string, Street[]>();
  const numbers = new Map<string, Sides>();
  const keys: Key[] = [];
  let complete = false;

  function fetchOnce(file: string): Promise<unknown> {
    const before = fetched.get(file);
    if (before) return before;
    const now = load(file);
    fetched.set(file, now);
    now.catch(() => fetched.delete(file));
    return now;
  }

  function add(line: string) {
    const street = readStreet(line);
    if (known.has(street.name)) return;
    known.set(street.name, street);
    for (const key of keysOf(street)) {
      keys.push(key);
      const same = exact.get(key.wholeShort);
      if (!same) exact.set(key.wholeShort, [street]);
      else if (!same.includes(street)) same.push(street);
    }
  }

  async function streets(file: string) {
    if (complete || added.has(file)) return;
    const lines = (await fetchOnce(file)) as string[];
    for (let i = 0; i < lines.length; i += atOnce) {
      if (i) await new Promise((resolve) => setTimeout(resolve));
      lines.slice(i, i + atOnce).forEach(add);
    }
    added.add(file);
    complete ||= file === allStreets;
  }

  async function street(name: string) {
    const file = streetsFile(normalise(name));
    if (!known.has(name) && file) await streets(file);
    return known.get(name);
  }

  async function sides(file: string, name: string, postcode?: number): Promise<Sides> {
    const key = `${name}|${postcode}`;
    const before = numbers.get(key);
    if (before) return before;
    const [odd = '', even = ''] = ((await fetchOnce(file)) as NumbersFile)[name]?.[postcode ?? ''] ?? [];
    const now = { odd: unpackRanges(odd), even: unpackRanges(even) };
    numbers.set(key, now);
    return now;
  }

  const exactly = (normal: string) => exact.get(normal.split(' ').map(shorten).join('')) ?? [];

  return { streets, street, sides, keys: () => keys, exact: exactly, complete: () => complete };
}
