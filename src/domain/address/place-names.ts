// The names of the zone's own places in every way they are shortened: "Sint-Kwikberg" is "St Kwikberg" and "Sint-Kwikbg" too.
import { shorten } from './normalise.ts';

/** The zone's own places: normalised name → its post codes. Comes with the page, about 300 bytes. */
export type Places = Record<string, number[]>;

export interface PlaceNames {
  /** every spelling, the longest first */
  spellings: string[];
  /** the name that a spelling stands for */
  nameOf: Map<string, string>;
  /** the post codes of the zone */
  postcodes: Set<number>;
}

const read = new WeakMap<Places, PlaceNames>();

/** Each word as it is and shortened, in every combination. */
const spellingsOf = (name: string): string[] =>
  name.split(' ').reduce<string[]>((begun, word) => begun.flatMap((each) => [...new Set([word, shorten(word)])].map((form) => `${each} ${form}`.trim())), ['']);

/** The spellings of places; worked out once for each list, for every key that is typed asks for them. */
export function placeNames(places: Places): PlaceNames {
  const before = read.get(places);
  if (before) return before;
  // The name itself comes first: a spelling never takes the place of a name.
  const nameOf = new Map([...Object.keys(places).flatMap((name) => spellingsOf(name).map((spelling) => [spelling, name] as const)), ...Object.keys(places).map((name) => [name, name] as const)]);
  const now = { nameOf, spellings: [...nameOf.keys()].sort((a, b) => b.length - a.length), postcodes: new Set(Object.values(places).flat()) };
  read.set(places, now);
  return now;
}
