// What is known of a street: where it lies, and which house numbers belong to which neighbourhood.

/** A house number as people write it: `12`, `12A`, `B110` (number 110, suffix `-B`), a bare letter (number 0). */
export interface HouseNumber {
  number: number;
  /** upper case; empty for a plain number; begins with `-` when the letter stands in front */
  suffix: string;
}

/** Known house numbers next to each other on one side of a street, all with the same answer. */
export interface Range {
  from: HouseNumber;
  to: HouseNumber;
  /** number of the neighbourhood on the map (`number` in its YAML) */
  neighbourhood: number;
  /** the other team, where these houses stand within 20 m of the border or their place was copied from a house beside them */
  border?: number;
}

export interface Sides {
  odd: Range[];
  even: Range[];
}

/** The part of a street inside one post code; streets without known houses have one part without a post code. */
export interface Part {
  postcode?: number;
  /** numbers of the neighbourhoods it lies in, the one with most houses first; empty when nothing is known of the place */
  neighbourhoods: number[];
  /** true: house numbers decide, or some stand on a border; the numbers are in the file `numbersFile(street)` */
  numbered: boolean;
}

export interface Street {
  /** as written today; the key by which a street is known everywhere */
  name: string;
  parts: Part[];
  /** true: a name of before, or one that is no longer on the map of today; searched on, not listed */
  former: boolean;
  /** other spellings, searched on too */
  alt: string[];
  /** this name stands for others (renamed, or split in two): search finds it, the answer speaks of these */
  means: string[];
}
