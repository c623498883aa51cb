// What a look-up can say: one kind for every way an address ends, so that none ends in nothing.
import type { Sides } from './street.ts';

/** The ranges of a street that crosses neighbourhoods, ready to be shown. */
export interface StreetRanges {
  street: string;
  postcode?: number;
  sides: Sides;
}

/** One street of several with the same name. */
export interface Choice {
  street: string;
  postcode?: number;
  neighbourhoods: number[];
}

/** `elsewhere`: words that are no place of the zone stood beside the address, and may be another town. */
export type Answer =
  /** One team. `number`: it lies in a range of known houses · `street`: the whole street lies there · `between`: an unlisted number with houses of this team on both sides. */
  | { kind: 'found'; neighbourhood: number; street: string; postcode?: number; confidence: 'number' | 'street' | 'between'; elsewhere?: true }
  /** Within 20 m of the border, or the house has no point of its own: say both, the likely one first. */
  | { kind: 'border'; neighbourhoods: [number, number]; street: string; postcode?: number; elsewhere?: true }
  /** No number typed on a street that crosses neighbourhoods: show its ranges and ask. */
  | ({ kind: 'ranges' } & StreetRanges)
  /** The same name in several post codes, or a name of before that stands for several streets: ask which. */
  | { kind: 'postcodes'; street: string; choices: Choice[] }
  /** A number that no house has, where it could be either team: `nearest` holds the teams of the houses beside it (one or two). */
  | ({ kind: 'unknown-number'; number: string; nearest: number[] } & StreetRanges)
  /** A street without known houses that crosses neighbourhoods by its line: `neighbourhoods` with most of it first; no numbers to decide with. */
  | { kind: 'several'; street: string; neighbourhoods: number[] }
  /** The street exists and nothing is known of its place: choose on the map, or call. */
  | { kind: 'no-data'; street: string }
  /** A post code of another zone was typed. */
  | { kind: 'outside'; postcode: number }
  /** Only a post code or a place of the zone was typed: ask for the street. */
  | { kind: 'place'; place?: string; postcodes: number[] }
  /** No street like it: the nearest names, possibly none. */
  | { kind: 'not-found'; nearest: string[] }
  /** Nothing to look up yet: fewer than two letters. */
  | { kind: 'empty' };
